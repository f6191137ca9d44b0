package org.rapporteur.casefile.occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;

/** Writes down one occasion of the tellings that were gathered for it. */
final class OccasionWriter {

    private final CaseIndex index;
    private final Acquaintance acquaintance;
    private final List<Happening> tellings;
    private final Set<String> threatened;
    private final List<Occasion.Doubt> doubts = new ArrayList<>();

    /** @param threatened the sentences that tell a threat, as {@link Occasions#sentence} names them */
    OccasionWriter(CaseIndex index, Acquaintance acquaintance, List<Happening> tellings, Set<String> threatened) {
        this.index = index;
        this.acquaintance = acquaintance;
        this.tellings = tellings;
        this.threatened = threatened;
    }

    String id() {
        return "oc-" + tellings.getFirst().finding().id();
    }

    int doubts() {
        return doubts.size();
    }

    boolean doubts(String occasion) {
        return doubts.stream().anyMatch(doubt -> doubt.occasion().equals(occasion));
    }

    void doubt(String occasion, String why) {
        doubts.add(new Occasion.Doubt(occasion, why));
    }

    /**
     * True when it is told as more than a possibility, and by several reports, or with a party and besides another party, a
     * day or a place. What else one report alone mentions is no happening that a reader could know again.
     */
    boolean worthTelling() {
        boolean several = tellings.getFirst().report() != tellings.getLast().report();
        if (!several && tellings.stream().allMatch(this::onlyThreatened)) {
            return false;
        }
        boolean party = false;
        boolean more = false;
        boolean told = false;
        for (Happening one : tellings) {
            party = party || !one.nobody();
            more = more || one.doers().size() + one.targets().size() > 1 || one.window().dated() || one.place() != null
                    || one.until() != null;
            told = told || one.status() != EventStatus.POSSIBLE;
        }
        return told && (several || (party && more));
    }

    /** True for the closure in "threatened to close the strait": the threat itself is told. */
    private boolean onlyThreatened(Happening one) {
        return one.finding() instanceof Event && one.ahead()
                && one.tellings().stream().allMatch(span -> threatened.contains(Occasions.sentence(one, span)));
    }

    Occasion write(Voices voices) {
        List<Happening> ordered = new ArrayList<>(tellings);
        ordered.sort(Comparator.comparing(one -> one.family().shape() == Families.Shape.JOURNEY));
        List<Participant> who = new ArrayList<>();
        List<Participant> other = new ArrayList<>();
        for (Happening one : ordered) {
            add(one.who(), who, other);
            add(one.other(), other, who);
        }
        List<Participant> everybody = new ArrayList<>(who);
        everybody.addAll(other);
        List<Evidence> evidence = new ArrayList<>();
        for (Happening one : tellings) {
            Statement word = index.onWord(one.finding());
            for (Span span : one.tellings()) {
                evidence.add(new Evidence(one.finding().report(), span, one.finding().id(),
                        word == null ? null : word.id()));
            }
        }
        long from = tellings.stream().mapToLong(one -> one.window().from()).max().orElse(Window.OPEN_START);
        long to = tellings.stream().mapToLong(one -> one.window().to()).min().orElse(Window.OPEN_END);
        Happening placed = placed();
        String heading = new Heading(index, kind(), first().family()).of(who, other, placed);
        return new Occasion(id(), first().category(), kind(), heading, everybody, day(from), day(to),
                placed == null ? null : placed.where(), status(), evidence, voices.behind(evidence), doubts);
    }

    /** The telling whose place is shown: the first that names one of its own; null when none tells. */
    private @Nullable Happening placed() {
        Happening any = null;
        for (Happening one : tellings) {
            if (one.place() != null) {
                return one;
            }
            any = any == null && one.where() != null ? one : any;
        }
        return any;
    }

    private static @Nullable LocalDate day(long day) {
        return day == Window.OPEN_START || day == Window.OPEN_END ? null : LocalDate.ofEpochDay(day);
    }

    private Happening first() {
        return tellings.getFirst();
    }

    /** The kind most told, the first of several. */
    private String kind() {
        Map<String, Integer> times = new HashMap<>();
        tellings.forEach(one -> times.merge(one.kind(), 1, Integer::sum));
        String best = first().kind();
        int most = 0;
        for (Happening one : tellings) {
            int weight = times.getOrDefault(one.kind(), 0)
                    + (one.family().shape() == Families.Shape.JOURNEY ? 0 : tellings.size());
            if (weight > most) {
                most = weight;
                best = one.kind();
            }
        }
        return best;
    }

    private EventStatus status() {
        EventStatus latest = tellings.getLast().status();
        for (Happening one : tellings.reversed()) {
            boolean overtaken = one.ahead() && latest == EventStatus.HAPPENED;
            if (index.onWord(one.finding()) == null && !overtaken) {
                return one.status();
            }
        }
        return latest;
    }

    /** Adds those who are not known yet; "Berg's envoys" are, where the envoys are named. */
    private void add(List<Participant> more, List<Participant> into, List<Participant> beside) {
        Set<String> known = new HashSet<>();
        into.forEach(one -> known.add(key(one)));
        beside.forEach(one -> known.add(key(one)));
        for (Participant one : more) {
            boolean named = one.party() == null
                    && acquaintance.described(one.text()).stream().anyMatch(this::takesPart);
            if (!named && known.add(key(one))) {
                into.add(one);
            }
        }
    }

    private boolean takesPart(String party) {
        return tellings.stream()
                .anyMatch(one -> one.doers().known().contains(party) || one.targets().known().contains(party));
    }

    private static String key(Participant one) {
        return one.party() != null ? one.party() : "\n" + one.text();
    }
}

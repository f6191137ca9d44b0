package org.rapporteur.casefile.occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;

/** Writes down one occasion of the tellings that were gathered for it. */
final class OccasionWriter {

    private final CaseIndex index;
    private final List<Happening> tellings;
    private final List<Occasion.Doubt> doubts = new ArrayList<>();

    OccasionWriter(CaseIndex index, List<Happening> tellings) {
        this.index = index;
        this.tellings = tellings;
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
     * True when several reports tell it; or one, as more than a possibility, with a party and besides another party, a day or
     * a place. What else one report alone mentions is no happening that a reader could know again.
     */
    boolean worthTelling() {
        if (tellings.getFirst().report() != tellings.getLast().report()) {
            return true;
        }
        boolean party = false;
        boolean more = false;
        boolean told = false;
        for (Happening one : tellings) {
            party = party || !one.people().nobody();
            more = more || one.people().size() > 1 || one.window().dated() || one.place() != null
                    || one.until() != null;
            told = told || one.status() != EventStatus.POSSIBLE;
        }
        return party && more && told;
    }

    Occasion write(Voices voices) {
        List<Participant> who = new ArrayList<>();
        List<Participant> other = new ArrayList<>();
        Participant where = null;
        for (Happening one : tellings) {
            add(one.who(), who, other);
            add(one.other(), other, who);
            where = where == null || (one.place() != null && !where.text().chars().anyMatch(Character::isUpperCase))
                    ? one.where() == null ? where : one.where()
                    : where;
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
        return new Occasion(id(), first().category(), kind(), heading(who, other, where), everybody, day(from), day(to),
                where, status(), evidence, voices.behind(evidence), doubts);
    }

    private static @Nullable LocalDate day(long day) {
        return day == Window.OPEN_START || day == Window.OPEN_END ? null : LocalDate.ofEpochDay(day);
    }

    private Happening first() {
        return tellings.getFirst();
    }

    /** The kind most told, the first of several. */
    private String kind() {
        String best = first().kind();
        long most = 0;
        for (Happening one : tellings) {
            long times = tellings.stream().filter(each -> each.kind().equals(one.kind())).count();
            if (times > most) {
                most = times;
                best = one.kind();
            }
        }
        return best;
    }

    private EventStatus status() {
        EventStatus latest = tellings.getLast().status();
        for (Happening one : tellings.reversed()) {
            if (index.onWord(one.finding()) == null) {
                return one.status();
            }
        }
        return latest;
    }

    private void add(List<Participant> more, List<Participant> into, List<Participant> beside) {
        Set<String> known = new HashSet<>();
        into.forEach(one -> known.add(key(one)));
        beside.forEach(one -> known.add(key(one)));
        for (Participant one : more) {
            if (known.add(key(one))) {
                into.add(one);
            }
        }
    }

    private static String key(Participant one) {
        return one.party() != null ? one.party() : "\n" + one.text();
    }

    private String heading(List<Participant> who, List<Participant> other, @Nullable Participant where) {
        String kind = kind();
        String place = where == null ? "" : " in " + oneLine(name(where));
        boolean together = first().family().family().equals("meeting") || first().family().family().equals("call");
        List<String> names = names(who);
        List<String> others = names(other);
        if (together || others.isEmpty() || names.isEmpty()) {
            names.addAll(others);
            return (names.isEmpty() ? "" : joined(names) + ": ") + kind + place;
        }
        return joined(names) + ": " + kind + " " + first().family().preposition() + " " + joined(others) + place;
    }

    private List<String> names(List<Participant> participants) {
        List<String> names = new ArrayList<>();
        for (Participant one : participants) {
            if (one.party() != null && !names.contains(name(one))) {
                names.add(name(one));
            }
        }
        for (Participant one : participants) {
            if (one.party() == null && names.isEmpty()) {
                names.add(oneLine(name(one)));
            }
        }
        return names;
    }

    private String name(Participant one) {
        Party party = index.party(one.party());
        return party == null ? one.text() : party.name();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String joined(List<String> names) {
        int shown = Math.min(names.size(), 4);
        String last = names.size() > shown ? "others" : names.get(shown - 1);
        List<String> before = names.subList(0, names.size() > shown ? shown : shown - 1);
        return before.isEmpty() ? last : String.join(", ", before) + " and " + last;
    }
}

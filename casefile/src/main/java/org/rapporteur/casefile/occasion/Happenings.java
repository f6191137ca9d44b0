package org.rapporteur.casefile.occasion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Makes happenings of what reports tell: of events, and of threats and the moving of their last day. */
final class Happenings {

    private static final Set<String> BEFORE = Set.of("previous", "earlier", "former", "past", "last");
    private static final Set<String> NEXT = Set.of("next", "another", "new", "upcoming", "forthcoming", "planned",
            "future", "further", "coming");

    /** A report tells what it is about in this many sentences. */
    private static final int OPENING = 4;

    private final CaseIndex index;
    private final Acquaintance acquaintance;
    private final Places places;
    private final Families families = new Families();
    private final List<Happening> all = new ArrayList<>();

    Happenings(CaseIndex index, Acquaintance acquaintance) {
        this.index = index;
        this.acquaintance = acquaintance;
        this.places = new Places(index);
    }

    /** All of the case, in order of report and place. */
    List<Happening> all() {
        for (int report = 0; report < index.affair().readings().size(); report++) {
            Reading reading = index.affair().readings().get(report);
            for (Finding finding : reading.findings()) {
                switch (finding) {
                    case Event event -> add(report, reading, event);
                    case Commitment commitment -> add(report, reading, commitment);
                    default -> {
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private void add(int report, Reading reading, Event event) {
        Report source = reading.report();
        Families.Family family = families.of(event.kind());
        boolean mutual = family.shape() == Families.Shape.MUTUAL;
        List<Participant> who = resolved(event.who());
        List<Participant> other = resolved(event.other());
        List<Participant> everybody = new ArrayList<>(who);
        everybody.addAll(other);
        People doers = People.of(mutual ? everybody : who, acquaintance);
        People targets = People.of(mutual ? List.of() : other, acquaintance);
        int ordinal = 0;
        int minutes = 0;
        Set<Integer> numbers = new TreeSet<>();
        for (Attribute attribute : event.attributes()) {
            switch (attribute.name()) {
                case "ordinal" -> ordinal = ordinal == 0 ? Numbers.ordinal(attribute.value()) : ordinal;
                case "duration" -> minutes = minutes == 0 ? Numbers.minutes(attribute.value()) : minutes;
                case "number", "amount" -> Numbers.in(attribute.value()).stream().filter(number -> number > 2)
                        .forEach(numbers::add);
                default -> {
                }
            }
        }
        Place place = places.of(event.where());
        boolean told = event.when() != null && (event.when().isResolved() || event.when().value().startsWith("XXXX"));
        boolean nobody = doers.nobody() && targets.nobody();
        if (nobody && !told) {
            return;
        }
        List<Span> tellings = event.trigger().stream().map(trigger -> index.sentence(source.id(), trigger)).distinct()
                .toList();
        all.add(new Happening(all.size(), report, event, event.category(), event.kind(), family,
                who, other, doers, targets, window(event, family, source), null,
                event.where(), place, ordinal, minutes, numbers, turn(source, event.trigger().getFirst()),
                definite(source, event.trigger().getFirst()), event.status(), headline(reading, event.trigger()),
                words(source, tellings, everybody),
                tellings));
    }

    private void add(int report, Reading reading, Commitment commitment) {
        Report source = reading.report();
        boolean moved = commitment.status() == CommitmentStatus.EXTENDED;
        boolean made = commitment.act() == CommitmentAct.THREAT && commitment.status() != CommitmentStatus.DENIED
                && commitment.status() != CommitmentStatus.POSSIBLE;
        if (commitment.from() == null || !(made || moved)) {
            return;
        }
        List<Participant> who = List.of(commitment.from());
        People doers = People.of(who, acquaintance);
        if (doers.nobody()) {
            return;
        }
        String kind = moved ? "deadline moved" : "threat";
        List<Span> tellings = commitment.trigger().stream().map(trigger -> index.sentence(source.id(), trigger))
                .distinct().toList();
        all.add(new Happening(all.size(), report, commitment,
                moved ? EventCategory.YIELD : EventCategory.THREATEN, kind, families.of(kind), who, commitment.to(),
                doers, People.of(commitment.to(), acquaintance),
                Window.of(null, EventStatus.HAPPENED, source.published()), until(commitment, source), null,
                null, 0, 0, Set.of(), Happening.Turn.NONE, false, EventStatus.HAPPENED,
                headline(reading, commitment.trigger()), deed(source, commitment),
                tellings));
    }

    /** A surname that one report leaves open is the only person of the case who goes by it. */
    private List<Participant> resolved(List<Participant> participants) {
        return participants.stream()
                .map(one -> one.party() == null ? one.withParty(acquaintance.named(one.text())) : one).toList();
    }

    /** The last day that was set. What had run out when the report appeared was due in the week before. */
    private static Happening.@Nullable Moments until(Commitment commitment, Report report) {
        Moment deadline = commitment.deadline();
        if (deadline == null || deadline.from() == null || deadline.to() == null) {
            return null;
        }
        long from = deadline.from().toEpochDay();
        long to = deadline.to().toEpochDay();
        long late = report.published() == null ? 0 : to - report.published().last().toEpochDay();
        int back = commitment.status() == CommitmentStatus.LAPSED && late > 0 && late < 7 ? 7 : 0;
        return new Happening.Moments(from - back, to - back);
    }

    /** True when it is told at the opening, or a word that tells it stands in the title. */
    private static boolean headline(Reading reading, List<Span> triggers) {
        int opening = reading.sentences().isEmpty()
                ? 0
                : reading.sentences().get(Math.min(OPENING, reading.sentences().size()) - 1).end();
        String title = reading.report().title();
        Set<String> named = title == null ? Set.of() : Stems.of(title);
        for (Span trigger : triggers) {
            if (trigger.start() < opening
                    || !Collections.disjoint(named, Stems.of(trigger.in(reading.report().text())))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> words(Report report, List<Span> tellings, List<Participant> everybody) {
        Set<String> words = new TreeSet<>();
        tellings.forEach(span -> words.addAll(Stems.names(span.in(report.text()))));
        for (Participant one : everybody) {
            words.removeAll(Stems.of(one.text()));
            Party party = index.party(one.party());
            if (party != null) {
                party.names().forEach(name -> words.removeAll(Stems.of(name)));
            }
        }
        return words;
    }

    /** What lasts is spoken of before and long after it began: only a day that is told dates it. */
    private static Window window(Event event, Families.Family family, Report source) {
        boolean lasts = family.often() == Families.Often.ONCE;
        return Window.of(event.when(), lasts ? EventStatus.POSSIBLE : event.status(), source.published());
    }

    /** The words of what is threatened. */
    private static Set<String> deed(Report report, Commitment commitment) {
        Set<String> words = new TreeSet<>();
        commitment.what().forEach(span -> words.addAll(Stems.of(span.in(report.text()))));
        return words;
    }

    /** True for "the talks" and "the long talks", not for "a phone call". */
    private static boolean definite(Report report, Span trigger) {
        String before = report.text().substring(Math.max(0, trigger.start() - 30), trigger.start());
        List<String> words = List.of(before.toLowerCase(Locale.ROOT).strip().split(" ", -1));
        for (int at = words.size() - 1; at >= Math.max(0, words.size() - 3); at--) {
            switch (words.get(at)) {
                case "the", "this", "that", "these", "those" -> {
                    return true;
                }
                case "a", "an", "no", "any" -> {
                    return false;
                }
                default -> {
                }
            }
        }
        return trigger.in(report.text()).equals("that");
    }

    /** By the word or two before the trigger. */
    private static Happening.Turn turn(Report report, Span trigger) {
        String text = report.text();
        int end = trigger.start();
        for (int word = 0; word < 2 && end > 0; word++) {
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            int start = end;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            String before = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (BEFORE.contains(before)) {
                return Happening.Turn.BEFORE;
            }
            if (NEXT.contains(before)) {
                return Happening.Turn.NEXT;
            }
            end = start;
        }
        return Happening.Turn.NONE;
    }
}

package org.rapporteur.casefile.occasion;

import java.util.ArrayList;
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
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** Makes happenings of what reports tell: of events, and of threats and the moving of their last day. */
final class Happenings {

    private static final Set<String> BEFORE = Set.of("previous", "earlier", "former", "past", "last");
    private static final Set<String> NEXT = Set.of("next", "another", "new", "upcoming", "forthcoming", "planned",
            "future", "further", "coming");

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
                    case Event event -> add(report, reading.report(), event);
                    case Commitment commitment -> add(report, reading.report(), commitment);
                    default -> {
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private void add(int report, Report source, Event event) {
        List<Participant> everybody = new ArrayList<>(event.who());
        everybody.addAll(event.other());
        People people = People.of(everybody, acquaintance);
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
        if (people.nobody() && (people.unnamed().isEmpty() || !told) && !(told && place != null)) {
            return;
        }
        List<Span> tellings = event.trigger().stream().map(trigger -> index.sentence(source.id(), trigger)).distinct()
                .toList();
        all.add(new Happening(all.size(), report, event, event.category(), event.kind(), families.of(event.kind()),
                event.who(), event.other(), people, Window.of(event.when(), event.status(), source.published()), null,
                event.where(), place, ordinal, minutes, numbers, turn(source, event.trigger().getFirst()),
                event.status(), words(source, tellings), tellings));
    }

    private void add(int report, Report source, Commitment commitment) {
        boolean moved = commitment.status() == CommitmentStatus.EXTENDED;
        boolean made = commitment.act() == CommitmentAct.THREAT && commitment.status() != CommitmentStatus.DENIED
                && commitment.status() != CommitmentStatus.POSSIBLE;
        if (commitment.from() == null || !(made || moved)) {
            return;
        }
        List<Participant> who = List.of(commitment.from());
        List<Participant> everybody = new ArrayList<>(who);
        everybody.addAll(commitment.to());
        People people = People.of(everybody, acquaintance);
        if (people.nobody()) {
            return;
        }
        String kind = moved ? "deadline moved" : "threat";
        List<Span> tellings = commitment.trigger().stream().map(trigger -> index.sentence(source.id(), trigger))
                .distinct().toList();
        all.add(new Happening(all.size(), report, commitment,
                moved ? EventCategory.YIELD : EventCategory.THREATEN, kind, families.of(kind), who, commitment.to(),
                people, Window.of(null, EventStatus.HAPPENED, source.published()), until(commitment.deadline()), null,
                null, 0, 0, Set.of(), Happening.Turn.NONE, EventStatus.HAPPENED, words(source, tellings), tellings));
    }

    private static Happening.@Nullable Moments until(@Nullable Moment deadline) {
        return deadline == null || deadline.from() == null || deadline.to() == null
                ? null
                : new Happening.Moments(deadline.from().toEpochDay(), deadline.to().toEpochDay());
    }

    private static Set<String> words(Report report, List<Span> tellings) {
        Set<String> words = new TreeSet<>();
        tellings.forEach(span -> words.addAll(Stems.of(span.in(report.text()))));
        return words;
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

package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Pressure;

/** The findings besides statements, in the order and the groups in which a reader needs them. */
public final class Sections {

    /** Items under a heading. */
    public record Group(String heading, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /** What speaks for and what against the same, side by side. */
    public record Sides(String heading, List<Item> favourable, List<Item> adverse) {

        public Sides {
            favourable = List.copyOf(favourable);
            adverse = List.copyOf(adverse);
        }
    }

    private static final String LEFT_OPEN = "Left open";

    private static final Comparator<Sides> MOST_FIRST = Comparator
            .comparingInt((Sides one) -> one.favourable().size() + one.adverse().size()).reversed();

    private static final Comparator<Item> BY_DATE = Comparator.comparing(Sections::day,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final Contents contents;

    public Sections(Contents contents) {
        this.contents = contents;
    }

    /** Commitments that stand, by act, those with a deadline first and the earliest of them before the others. */
    public List<Group> standing() {
        return byAct(Sections::stands);
    }

    /** Commitments that no longer stand, that were never made, or that are only possible. */
    public List<Group> settled() {
        return byAct(item -> !stands(item));
    }

    private List<Group> byAct(Predicate<Item> wanted) {
        Map<Enum<?>, List<Item>> byAct = new TreeMap<>();
        for (Item item : contents.items(ToldKind.COMMITMENT)) {
            if (wanted.test(item) && item.told() instanceof Commitment commitment) {
                byAct.computeIfAbsent(commitment.act(), any -> new ArrayList<>()).add(item);
            }
        }
        List<Group> groups = new ArrayList<>();
        byAct.forEach((act, items) -> groups.add(
                new Group(Wording.headed(act.name().toLowerCase(Locale.ROOT)) + "s",
                        items.stream().sorted(BY_DATE).toList())));
        return groups;
    }

    private static boolean stands(Item item) {
        return item.told() instanceof Commitment commitment && (commitment.status() == CommitmentStatus.STANDING
                || commitment.status() == CommitmentStatus.EXTENDED
                || commitment.status() == CommitmentStatus.UNKNOWN);
    }

    /** Events whose day is known, by date. */
    public List<Item> dated() {
        return contents.items(ToldKind.EVENT).stream().filter(item -> day(item) != null).sorted(BY_DATE).toList();
    }

    /** Events that happened on days not told, in order of report and place. */
    public List<Item> undated() {
        return contents.items(ToldKind.EVENT).stream().filter(item -> day(item) == null && happened(item)).toList();
    }

    /** Events without a day that are planned, possible or denied, in order of report and place. */
    public List<Item> unsettled() {
        return contents.items(ToldKind.EVENT).stream().filter(item -> day(item) == null && !happened(item)).toList();
    }

    private static boolean happened(Item item) {
        return item.told() instanceof Event event && event.status() == EventStatus.HAPPENED;
    }

    /** Judgements by what they judge more than once: first what is judged both ways, then what is judged most. */
    public List<Sides> judgements() {
        Comparator<Sides> opposedFirst = Comparator
                .comparing(one -> one.favourable().isEmpty() || one.adverse().isEmpty());
        return sides(ToldKind.ASSESSMENT).stream().filter(one -> !single(one))
                .sorted(opposedFirst.thenComparing(MOST_FIRST)).toList();
    }

    /** Judgements on what is judged but once, in order of report and place. */
    public List<Item> singleJudgements() {
        return sides(ToldKind.ASSESSMENT).stream().filter(Sections::single)
                .flatMap(one -> Stream.concat(one.favourable().stream(), one.adverse().stream()))
                .sorted(Comparator.comparingInt(Item::number)).toList();
    }

    private static boolean single(Sides sides) {
        return sides.heading().isEmpty() || sides.favourable().size() + sides.adverse().size() == 1;
    }

    /** What bears on parties, by party, the most pressed first; last what is left open. */
    public List<Sides> pressures() {
        return sides(ToldKind.PRESSURE).stream()
                .map(one -> one.heading().isEmpty() ? new Sides(LEFT_OPEN, one.favourable(), one.adverse()) : one)
                .sorted(Comparator.comparing((Sides one) -> one.heading().equals(LEFT_OPEN)).thenComparing(MOST_FIRST))
                .toList();
    }

    /** By what they are on, in order of first mention; the heading is empty where that is left open. */
    private List<Sides> sides(ToldKind kind) {
        Map<String, List<Item>> byTarget = new LinkedHashMap<>();
        Map<String, String> headings = new LinkedHashMap<>();
        for (Item item : contents.items(kind)) {
            String topic = kind == ToldKind.ASSESSMENT
                    ? Topics.of(item.who(), !item.parties().isEmpty() && onParty(item))
                    : Wording.headed(item.who());
            byTarget.computeIfAbsent(topic.toLowerCase(Locale.ROOT), any -> new ArrayList<>()).add(item);
            headings.putIfAbsent(topic.toLowerCase(Locale.ROOT), topic);
        }
        List<Sides> sides = new ArrayList<>();
        for (Map.Entry<String, String> heading : headings.entrySet()) {
            List<Item> items = byTarget.getOrDefault(heading.getKey(), List.of());
            sides.add(new Sides(heading.getValue(),
                    items.stream().filter(item -> direction(item) != Direction.ADVERSE).toList(),
                    items.stream().filter(item -> direction(item) == Direction.ADVERSE).toList()));
        }
        return sides;
    }

    private static boolean onParty(Item item) {
        return item.told() instanceof Assessment assessment && assessment.on() != null
                && assessment.on().party() != null;
    }

    private static @Nullable Direction direction(Item item) {
        return switch (item.told()) {
            case Assessment assessment -> assessment.direction();
            case Pressure pressure -> pressure.direction();
            default -> null;
        };
    }

    /** Forecasts, those with a horizon first. */
    public List<Item> forecasts() {
        return contents.items(ToldKind.FORECAST).stream().sorted(BY_DATE).toList();
    }

    /** Plans, in order of report and place. */
    public List<Item> proposals() {
        return contents.items(ToldKind.PROPOSAL);
    }

    private static @Nullable LocalDate day(Item item) {
        Moment moment = Timeline.moment(item.told());
        return moment == null ? null : moment.from() == null ? moment.to() : moment.from();
    }
}

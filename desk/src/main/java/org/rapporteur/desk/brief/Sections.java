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
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Direction;
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

    /** Events of unknown date, in order of report and place. */
    public List<Item> undated() {
        return contents.items(ToldKind.EVENT).stream().filter(item -> day(item) == null).toList();
    }

    /** Judgements by what they judge: first what is judged both ways, then what is judged most. */
    public List<Sides> judgements() {
        return sides(ToldKind.ASSESSMENT, true);
    }

    /** What bears on parties, by party, the most pressed first. */
    public List<Sides> pressures() {
        return sides(ToldKind.PRESSURE, false);
    }

    private List<Sides> sides(ToldKind kind, boolean opposedFirst) {
        Map<String, List<Item>> byTarget = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Item item : contents.items(kind)) {
            String name = item.who().isEmpty() ? "Left open" : Wording.headed(item.who());
            String key = name.toLowerCase(Locale.ROOT);
            names.putIfAbsent(key, name);
            byTarget.computeIfAbsent(key, any -> new ArrayList<>()).add(item);
        }
        List<Sides> sides = new ArrayList<>();
        byTarget.forEach((key, items) -> sides.add(new Sides(names.getOrDefault(key, key),
                items.stream().filter(item -> direction(item) != Direction.ADVERSE).toList(),
                items.stream().filter(item -> direction(item) == Direction.ADVERSE).toList())));
        Comparator<Sides> order = Comparator.comparing((Sides one) -> one.heading().equals("Left open"));
        if (opposedFirst) {
            order = order.thenComparing(one -> one.favourable().isEmpty() || one.adverse().isEmpty());
        }
        sides.sort(order.thenComparing(
                Comparator.comparingInt((Sides one) -> one.favourable().size() + one.adverse().size()).reversed()));
        return sides;
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

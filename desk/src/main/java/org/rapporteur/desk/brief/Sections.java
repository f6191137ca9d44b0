package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Pressure;

/** What is judged and what bears on whom, in the order and the groups in which a reader needs them. */
public final class Sections {

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

    private final Contents contents;
    private final Topics topics = Topics.shipped();

    public Sections(Contents contents) {
        this.contents = contents;
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
                    ? topics.of(item.who(), !item.parties().isEmpty() && onParty(item))
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
}

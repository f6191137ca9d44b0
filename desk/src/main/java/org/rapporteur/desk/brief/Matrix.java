package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.comparison.Comparison;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Telling;

/**
 * Which outlets tell of which occasions of one story.
 *
 * @param heading what the story is called; empty when there is but one
 * @param outlets the outlets that report on it, in order of name
 * @param rows the occasions, in order: what two or more reports tell, and what one tells where there is room for all
 * @param left how many occasions that one report tells have no row for want of room
 */
public record Matrix(String heading, List<Column> outlets, List<Row> rows, int left) {

    /** A matrix of all stories together with more cells than this would make the page slow. */
    private static final int MOST_CELLS = 20_000;
    private static final int SEVERAL = 2;

    /** An outlet and its place in the page. */
    public record Column(String name, String anchor) {}

    /**
     * An occasion.
     *
     * @param words what it is
     * @param days when it is; empty when that is not told
     * @param target where the page tells of it
     * @param several whether two or more reports tell of it
     * @param voices how many independent voices tell of it
     */
    public record Row(String words, String days, String target, boolean several, int voices, List<Cell> cells) {}

    /**
     * Whether an outlet tells of an occasion.
     *
     * @param reports how many of its reports do
     * @param target where the page shows its telling; null when it does not tell
     * @param gap true when it does not and could have: it had a report since others first told it
     */
    public record Cell(int reports, @Nullable String target, boolean gap) {}

    /** True when it has rows of what one report alone tells. */
    public boolean hasOnce() {
        return rows.stream().anyMatch(row -> !row.several());
    }

    /** One a story that several outlets report on, where anything is told by several reports. */
    public static List<Matrix> all(Comparing comparing) {
        Comparison comparison = comparing.comparison();
        Map<String, Integer> storyOf = new HashMap<>();
        for (int i = 0; i < comparison.stories().size(); i++) {
            for (String report : comparison.stories().get(i).reports()) {
                storyOf.put(report, i);
            }
        }
        Map<Integer, List<Occasion>> byStory = new HashMap<>();
        for (Occasion occasion : comparison.occasions()) {
            int story = storyOf.getOrDefault(occasion.tellings().getFirst().report(), -1);
            byStory.computeIfAbsent(story, any -> new ArrayList<>()).add(occasion);
        }
        Map<String, Integer> outletOf = new HashMap<>();
        for (int i = 0; i < comparison.tellings().size(); i++) {
            for (String report : comparison.tellings().get(i).reports()) {
                outletOf.put(report, i);
            }
        }
        boolean one = comparison.stories().size() == 1;
        int room = MOST_CELLS;
        List<Matrix> all = new ArrayList<>();
        for (int i = 0; i < comparison.stories().size(); i++) {
            Story story = comparison.stories().get(i);
            List<Occasion> occasions = byStory.getOrDefault(i, List.of());
            List<Integer> outlets = outlets(outletOf, story);
            boolean worth = outlets.size() >= SEVERAL && occasions.stream().anyMatch(Matrix::several);
            if (worth) {
                boolean roomForAll = outlets.size() * occasions.size() <= room;
                room -= roomForAll ? outlets.size() * occasions.size() : 0;
                List<Occasion> shown = occasions.stream().filter(occasion -> roomForAll || several(occasion)).toList();
                all.add(of(comparing, one ? "" : Stories.heading(story), outlets, shown,
                        occasions.size() - shown.size()));
            }
        }
        return all;
    }

    private static boolean several(Occasion occasion) {
        return occasion.voices().size() >= SEVERAL
                || occasion.tellings().stream().map(Evidence::report).distinct().count() >= SEVERAL;
    }

    /** Indices of the outlets that report on the story, ascending. */
    private static List<Integer> outlets(Map<String, Integer> outletOf, Story story) {
        return story.reports().stream().map(outletOf::get).filter(Objects::nonNull).map(Objects::requireNonNull)
                .distinct().sorted().toList();
    }

    private static Matrix of(Comparing comparing, String heading, List<Integer> outlets, List<Occasion> occasions,
            int left) {
        List<Telling> tellings = comparing.comparison().tellings();
        List<Column> columns = outlets.stream()
                .map(i -> new Column(OutletTold.name(comparing, tellings.get(i)), "outlet-" + (i + 1))).toList();
        Map<String, Integer> columnOf = new HashMap<>();
        List<Set<String>> leftOut = new ArrayList<>();
        for (int column = 0; column < outlets.size(); column++) {
            Telling telling = tellings.get(outlets.get(column));
            for (String report : telling.reports()) {
                columnOf.put(report, column);
            }
            leftOut.add(new HashSet<>(telling.leftOut()));
        }
        List<Row> rows = new ArrayList<>();
        for (Occasion occasion : occasions) {
            rows.add(new Row(Words.oneLine(occasion.heading()), Days.on(occasion.from(), occasion.to()),
                    String.valueOf(comparing.anchors().occasion(occasion.id())), several(occasion),
                    occasion.voices().size(), cells(comparing.lookup(), occasion, columnOf, leftOut)));
        }
        return new Matrix(heading, columns, rows, left);
    }

    private static List<Cell> cells(Lookup lookup, Occasion occasion, Map<String, Integer> columnOf,
            List<Set<String>> leftOut) {
        List<Set<String>> reports = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        leftOut.forEach(any -> {
            reports.add(new HashSet<>());
            targets.add("");
        });
        for (Evidence telling : occasion.tellings()) {
            Integer column = columnOf.get(telling.report());
            if (column != null) {
                String anchor = lookup.anchor(telling.finding());
                if (targets.get(column).isEmpty()) {
                    targets.set(column, anchor == null ? lookup.cited(telling).target() : anchor);
                }
                reports.get(column).add(telling.report());
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < leftOut.size(); i++) {
            int told = reports.get(i).size();
            boolean gap = told == 0 && leftOut.get(i).contains(occasion.id());
            cells.add(new Cell(told, told == 0 ? null : targets.get(i), gap));
        }
        return cells;
    }
}

package org.rapporteur.desk.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Calendar.Day;

/**
 * The dated findings drawn to scale. All lengths are in units of the drawing.
 *
 * @param height height of the drawing
 * @param marks one a finding
 * @param ticks the calendar
 * @param today where the day that the brief speaks from stands; -1 when it is unknown or outside
 * @param earlier how many findings lie before what is drawn
 * @param later how many lie after it
 * @param unlabelled how many bear no label
 */
public record TimelineView(int height, List<Mark> marks, List<CalendarTicks.Tick> ticks, int today, int earlier,
        int later, int unlabelled) {

    /** Width of the drawing. */
    public static final int WIDTH = 696;

    private static final int MARGIN = 12;
    private static final int AXIS = 26;
    private static final int LANE = 20;
    private static final int MOST_LABELLED = 40;
    private static final int SHORT_LABEL = 40;
    private static final int LONGEST_LABEL = 64;
    /** About the width of one letter of a label. */
    private static final double LETTER = 6.6;
    private static final int GAP = 10;
    private static final int DOT = 4;
    private static final int MOST_GROWN = 4;
    /** What lies further than this from the middle of the affair would press the rest into a corner. */
    private static final int FURTHEST_DAYS = 500;

    /**
     * A finding on the line.
     *
     * @param href anchor of the finding
     * @param look class names for its look
     * @param exact true for a day, which is a dot; false for a stretch of days, which is a bar
     * @param x left end of the bar, or middle of the dot
     * @param width of the bar
     * @param y middle
     * @param radius of the dot: the larger the more voices
     * @param label empty when there is no room for one
     * @param labelX where the label begins, or ends when {@code left}
     * @param left true when the label stands left of the mark
     * @param title all that the drawing says of it
     */
    public record Mark(String href, String look, boolean exact, int x, int width, int y, int radius,
            String label, int labelX,
            boolean left, String title) {}

    /** The drawing; null when nothing is dated. */
    static @Nullable TimelineView of(List<Day> dated, @Nullable LocalDate asOf) {
        if (dated.isEmpty()) {
            return null;
        }
        LocalDate middle = asOf == null ? dated.get(dated.size() / 2).from() : asOf;
        List<Day> shown = dated.stream().filter(one -> near(one, middle)).toList();
        if (shown.isEmpty()) {
            return null;
        }
        LocalDate first = shown.getFirst().from();
        LocalDate last = shown.stream().map(Day::to).max(LocalDate::compareTo).orElse(first);
        int earlier = (int) dated.stream().filter(one -> !near(one, middle) && one.from().isBefore(middle)).count();
        Scale scale = new Scale(first, last, MARGIN, WIDTH - MARGIN);
        List<Mark> marks = marks(shown, scale);
        int bottom = marks.stream().mapToInt(Mark::y).max().orElse(AXIS);
        boolean todayShown = asOf != null && !asOf.isBefore(first) && !asOf.isAfter(last);
        return new TimelineView(bottom + LANE, marks, CalendarTicks.of(scale),
                todayShown && asOf != null ? scale.middle(asOf) : -1, earlier, dated.size() - shown.size() - earlier,
                (int) marks.stream().filter(mark -> mark.label().isEmpty()).count());
    }

    private static boolean near(Day one, LocalDate middle) {
        return Math.abs(ChronoUnit.DAYS.between(middle, one.from())) <= FURTHEST_DAYS
                && Math.abs(ChronoUnit.DAYS.between(middle, one.to())) <= FURTHEST_DAYS;
    }

    private static List<Mark> marks(List<Day> shown, Scale scale) {
        Set<Day> labelled = labelled(shown);
        List<Integer> ends = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Day one : shown) {
            int start = one.exact() ? scale.middle(one.from()) : scale.left(one.from());
            int width = one.exact() ? 0 : Math.max(8, scale.right(one.to()) - start);
            int end = start + Math.max(width, 6);
            String label = labelled.contains(one) ? label(one, letters(start, end)) : "";
            int length = (int) (label.length() * LETTER);
            boolean left = end + GAP + length > WIDTH;
            int from = left ? Math.max(0, start - GAP - length) : start - 6;
            int lane = lane(ends, from, left ? end : end + (label.isEmpty() ? 0 : GAP + length));
            marks.add(new Mark(one.anchor(), look(one), one.exact(), start, width, AXIS + 20 + lane * LANE,
                    DOT + Math.min(one.voices() - 1, MOST_GROWN), label, left ? start - GAP : end + GAP - 2, left,
                    title(one)));
        }
        return marks;
    }

    /** All of them where there is room; else what several voices tell, the most voices first. */
    private static Set<Day> labelled(List<Day> shown) {
        if (shown.size() <= MOST_LABELLED) {
            return new HashSet<>(shown);
        }
        return shown.stream().filter(one -> one.voices() > 1)
                .sorted(Comparator.comparingInt(Day::voices).reversed()).limit(MOST_LABELLED)
                .collect(Collectors.toSet());
    }

    /** The first lane that is free from a place on; it is then taken up to another. */
    private static int lane(List<Integer> ends, int from, int to) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) < from) {
                ends.set(lane, to);
                return lane;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }

    /** How many letters fit beside a mark, on its wider side. */
    private static int letters(int start, int end) {
        int widest = Math.max(WIDTH - end, start) - GAP;
        return Math.clamp((int) (widest / LETTER), SHORT_LABEL, LONGEST_LABEL);
    }

    private static String label(Day one, int longest) {
        String voices = one.voices() > 1 ? " · " + one.voices() + " voices" : "";
        String words = one.words();
        int room = longest - voices.length();
        return (words.length() <= room ? words : words.substring(0, room - 1) + "…") + voices;
    }

    private static String look(Day one) {
        String look = one.part().name().toLowerCase(Locale.ROOT);
        return one.sure() ? look : look + " open";
    }

    private static String title(Day one) {
        String days = one.exact() ? one.from().toString() : one.from() + " to " + one.to();
        String part = switch (one.part()) {
            case EVENT -> "";
            case DEADLINE -> "deadline: ";
            case HORIZON -> "foretold: ";
        };
        return days + ", " + part + one.words()
                + (one.voices() > 1 ? ", told by " + one.voices() + " voices" : "");
    }
}

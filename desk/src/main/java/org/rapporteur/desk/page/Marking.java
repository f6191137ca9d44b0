package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Span;

/** Cuts the text of a report into stretches over which the same findings lie, however they overlap. */
public final class Marking {

    /**
     * A stretch of text.
     *
     * @param style class names for its look; empty when no finding lies here
     * @param statements numbers of the statements that lie here, separated by blanks
     * @param ending numbers of the statements whose content ends here for good
     */
    public record Segment(String text, String style, String statements, List<Integer> ending) {}

    /** A span of a finding: what part of the statement it is, and whether its content ends with it. */
    private record Mark(Span span, char part, int statement, boolean last) {}

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> active = new ArrayList<>();
    private int next;

    Marking(String text, List<Entry> entries) {
        this.text = text;
        for (Entry entry : entries) {
            add(entry.statement().content(), 'q', entry.number());
            add(entry.statement().hedges(), 'h', entry.number());
            for (Hop hop : entry.statement().chain()) {
                add(hop.spans(), 's', entry.number());
                add(hop.cue() == null ? List.of() : hop.cue().spans(), 'c', entry.number());
            }
        }
        marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::statement).thenComparing(Mark::part));
    }

    private void add(List<Span> spans, char part, int statement) {
        for (Span span : spans) {
            if (span.length() > 0) {
                marks.add(new Mark(span, part, statement, part == 'q' && span.equals(spans.getLast())));
            }
        }
    }

    /** The stretches of one sentence; sentences must be asked for in their order. */
    List<Segment> segments(Span sentence) {
        List<Segment> segments = new ArrayList<>();
        int place = sentence.start();
        while (place < sentence.end()) {
            int from = place;
            active.removeIf(mark -> mark.span().end() <= from);
            while (next < marks.size() && marks.get(next).span().start() <= from) {
                Mark mark = marks.get(next++);
                if (mark.span().end() > from) {
                    active.add(mark);
                }
            }
            int to = next < marks.size() ? Math.min(sentence.end(), marks.get(next).span().start()) : sentence.end();
            for (Mark mark : active) {
                to = Math.min(to, mark.span().end());
            }
            segments.add(segment(from, to));
            place = to;
        }
        return segments;
    }

    private Segment segment(int from, int to) {
        TreeSet<Character> parts = new TreeSet<>();
        TreeSet<Integer> numbers = new TreeSet<>();
        TreeSet<Integer> ending = new TreeSet<>();
        for (Mark mark : active) {
            parts.add(mark.part());
            numbers.add(mark.statement());
            if (mark.last() && mark.span().end() == to) {
                ending.add(mark.statement());
            }
        }
        return new Segment(text.substring(from, to), join(parts), join(numbers), List.copyOf(ending));
    }

    private static String join(Set<?> values) {
        StringBuilder joined = new StringBuilder();
        for (Object value : values) {
            joined.append(joined.isEmpty() ? "" : " ").append(value);
        }
        return joined.toString();
    }
}

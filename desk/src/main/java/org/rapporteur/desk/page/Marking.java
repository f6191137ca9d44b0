package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.desk.brief.Item;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Span;

/** Cuts the text of a report into stretches over which the same findings lie, however they overlap. */
public final class Marking {

    /**
     * A stretch of text.
     *
     * @param style class names for its look; empty when no finding lies here
     * @param findings anchors of the findings that lie here, separated by blanks
     * @param ending anchors of the findings whose words end here for good
     */
    public record Segment(String text, String style, String findings, List<String> ending) {}

    /** A span of a finding: what part of it, its place among the findings, and whether its words end with it. */
    private record Mark(Span span, char part, int order, String anchor, boolean last) {}

    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> active = new ArrayList<>();
    private int next;

    Marking(String text, List<Entry> entries, List<Item> items) {
        this.text = text;
        int order = 0;
        for (Entry entry : entries) {
            add(entry.statement().content(), 'q', order, entry.anchor());
            add(entry.statement().hedges(), 'h', order, entry.anchor());
            for (Hop hop : entry.statement().chain()) {
                add(hop.spans(), 's', order, entry.anchor());
                add(hop.cue() == null ? List.of() : hop.cue().spans(), 'c', order, entry.anchor());
            }
            order++;
        }
        for (Item item : items) {
            add(item.told().spans(), 'f', order++, item.anchor());
        }
        marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::order).thenComparing(Mark::part));
    }

    private void add(List<Span> spans, char part, int order, String anchor) {
        for (Span span : spans) {
            if (span.length() > 0) {
                boolean ends = part == 'q' || part == 'f';
                marks.add(new Mark(span, part, order, anchor, ends && span.equals(spans.getLast())));
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
        TreeMap<Integer, String> findings = new TreeMap<>();
        TreeMap<Integer, String> ending = new TreeMap<>();
        for (Mark mark : active) {
            parts.add(mark.part());
            findings.put(mark.order(), mark.anchor());
            if (mark.last() && mark.span().end() == to) {
                ending.put(mark.order(), mark.anchor());
            }
        }
        return new Segment(text.substring(from, to), join(parts), join(findings.values()),
                List.copyOf(ending.values()));
    }

    private static String join(Collection<?> values) {
        StringBuilder joined = new StringBuilder();
        for (Object value : values) {
            joined.append(joined.isEmpty() ? "" : " ").append(value);
        }
        return joined.toString();
    }
}

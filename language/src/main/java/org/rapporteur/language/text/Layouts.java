package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Layout;

/** Finds paragraphs, headings and list items by how the lines are set, before any word is looked at. */
final class Layouts {

    /** A line longer than this is no heading. */
    private static final int LONGEST_HEADING = 150;

    private final String text;
    private final List<Line> lines;
    private final Wrapping wrapping;

    private Layouts(String text) {
        this.text = text;
        this.lines = Line.of(text);
        this.wrapping = new Wrapping(text, lines);
    }

    /** The stretches of the text, in order, not overlapping. */
    static List<Stretch> of(String text) {
        return new Layouts(text).stretches();
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        boolean listed = false;
        int first = 0;
        while (first < lines.size()) {
            int next = first + 1;
            while (next < lines.size() && wrapping.continues(next)) {
                next++;
            }
            Layout layout = layout(first, next, listed);
            Line last = lines.get(next - 1);
            stretches.add(new Stretch(lines.get(first).content(), last.end(), stretches.size(), layout));
            // Behind a line that ends in a colon stand items, marked or not, as long as they bear no full stop.
            listed = last.lastMark(text) == ':' || (listed && layout == Layout.ITEM && !lines.get(first).marked());
            first = next;
        }
        return stretches;
    }

    private Layout layout(int first, int next, boolean listed) {
        Line line = lines.get(first);
        Line last = lines.get(next - 1);
        if (line.marked()) {
            return line.numbered() && headsProse(line, last, next) ? Layout.HEADING : Layout.ITEM;
        }
        if (listed && !last.stopped(text) && next < lines.size() && last.lastMark(text) != ':'
                && !lines.get(next).afterBlank() && !line.afterBlank()) {
            return Layout.ITEM;
        }
        return heading(line, last) ? Layout.HEADING : Layout.PROSE;
    }

    /** A numbered line without a full stop that running text follows, not another item. */
    private boolean headsProse(Line line, Line last, int next) {
        return heading(line, last) && next < lines.size() && !lines.get(next).marked()
                && lines.get(next).stopped(text);
    }

    private boolean heading(Line line, Line last) {
        if (last.end() - line.content() > LONGEST_HEADING || last.stopped(text)) {
            return false;
        }
        char end = last.lastMark(text);
        return end != ':' && end != ',' && end != ';' && !Characters.dash(end)
                && !Characters.lower(text.charAt(line.content())) && hasLetter(line);
    }

    private boolean hasLetter(Line line) {
        for (int at = line.content(); at < line.end(); at++) {
            if (Characters.letter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}

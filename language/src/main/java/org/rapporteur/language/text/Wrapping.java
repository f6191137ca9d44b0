package org.rapporteur.language.text;

import java.util.List;

/**
 * Tells a line break that only wraps a paragraph from one that ends it.
 *
 * <p>Text was wrapped when its lines are short and most of those that follow one another begin in the middle of a sentence,
 * that is with a small letter. In wrapped text a line that would have had room for the next line's first word was ended
 * on purpose.
 */
final class Wrapping {

    private static final int WIDEST = 120;
    private static final int NARROWEST = 30;
    /** Blocks of at least so many lines are judged by themselves, shorter ones by the whole text. */
    private static final int ENOUGH = 5;

    private final String text;
    private final List<Line> lines;
    private final boolean wrappedText;
    private final int textWidth;
    private int blockEnd;
    private boolean wrapped;
    private int width;

    Wrapping(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.textWidth = width(0, lines.size());
        this.wrappedText = wraps(0, lines.size(), textWidth);
    }

    /** True when the line at the index goes on the sentence of the line before. To be asked in order of the lines. */
    boolean continues(int index) {
        Line line = lines.get(index);
        Line before = lines.get(index - 1);
        if (line.afterBlank() || line.marked()) {
            return false;
        }
        measureBlock(index);
        if (Characters.lower(text.charAt(line.content())) && !before.stopped(text)) {
            return true;
        }
        return wrapped && before.length() + 1 + line.firstWord(text) > width;
    }

    private void measureBlock(int index) {
        if (index < blockEnd) {
            return;
        }
        int from = index;
        while (from > 0 && !lines.get(from).afterBlank()) {
            from--;
        }
        int to = index + 1;
        while (to < lines.size() && !lines.get(to).afterBlank()) {
            to++;
        }
        blockEnd = to;
        boolean enough = to - from >= ENOUGH;
        width = enough ? width(from, to) : textWidth;
        wrapped = enough ? wraps(from, to, width) : wrappedText;
    }

    private int width(int from, int to) {
        int widest = 0;
        for (int i = from; i < to; i++) {
            widest = Math.max(widest, lines.get(i).length());
        }
        return widest;
    }

    private boolean wraps(int from, int to, int widest) {
        if (widest > WIDEST || widest < NARROWEST) {
            return false;
        }
        int following = 0;
        int small = 0;
        for (int i = from + 1; i < to; i++) {
            Line line = lines.get(i);
            if (!line.afterBlank() && !line.marked()) {
                following++;
                small += Characters.lower(text.charAt(line.content())) ? 1 : 0;
            }
        }
        return small > 0 && small * 2 >= following;
    }
}

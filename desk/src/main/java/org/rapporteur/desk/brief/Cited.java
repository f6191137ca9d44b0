package org.rapporteur.desk.brief;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * Words of a report on which a line of the comparison rests, in their place in the brief. All words are on one line.
 *
 * @param report index of the report in the brief
 * @param source the report itself
 * @param span where the words stand
 * @param sentence index, in its report, of the sentence in which they begin
 * @param before what stands before them in their sentence, with the space between
 * @param words the words
 * @param after what stands after them in the sentence in which they end, with the space between
 * @param onWord the statement on whose word they stand; null in the outlet's own voice
 * @param anchor anchor of the finding they belong to; null when they belong to none
 */
public record Cited(int report, Report source, Span span, int sentence, String before, String words, String after,
        @Nullable Entry onWord, @Nullable String anchor) {

    private static final int LONGEST = 240;

    /** Anchor of the sentence in the page. */
    public String target() {
        return "r" + report + "-" + sentence;
    }

    /** The whole of its sentences. */
    public String sentenceText() {
        return Words.oneLine(before + words + after);
    }

    /** True when the words are all of their sentence but its end mark. */
    public boolean whole() {
        return before.isEmpty() && after.length() < 3;
    }

    /** The words, cut where they are very long; the place they lead to has them all. */
    public String shortened() {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}

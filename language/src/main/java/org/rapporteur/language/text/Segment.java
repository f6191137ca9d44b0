package org.rapporteur.language.text;

import org.rapporteur.language.Layout;

/**
 * The tokens of one sentence. The arrays are handed over to whoever asked for the segment and belong to them.
 *
 * @param paragraph index of the paragraph it stands in, counted over the text from 0
 * @param layout what the layout makes of it
 * @param starts {@code char} position of each token's first character; at least one token
 * @param ends {@code char} position after each token's last character; same length as {@code starts}
 */
@SuppressWarnings("ArrayRecordComponent") // the inner loop reads them as they are; nobody compares segments
public record Segment(int paragraph, Layout layout, int[] starts, int[] ends) {

    /** Number of tokens, at least 1. */
    public int size() {
        return starts.length;
    }
}

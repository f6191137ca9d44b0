package org.rapporteur.reading.quotation;

/**
 * A stretch in quotation marks.
 *
 * @param start {@code char} position of the opening mark
 * @param end {@code char} position after the closing mark, or after the last visible character of the paragraph when the
 *        mark is never closed
 * @param closed false when the closing mark is missing
 * @param resumes true when it opens a paragraph and continues the quotation before it, which was left open on purpose
 */
public record Quotation(int start, int end, boolean closed, boolean resumes) {

    /** True when the position lies inside, the marks included. */
    public boolean holds(int position) {
        return start <= position && position < end;
    }
}

package org.rapporteur.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reading.quotation.QuotationMarks.Role;

/**
 * Finds what stands in quotation marks.
 *
 * <p>Marks are matched inside a paragraph, so that one mark too many or too few spoils no more than its paragraph. A
 * quotation that is left open while the next paragraph opens with a mark runs on there, as newspapers print long quotes.
 * A quotation inside another belongs to the outer one. One pass over the text, whatever the marks are.
 */
public final class QuotationMatcher {

    /** A single mark is looked for no farther than this, since an apostrophe may pass for an opening mark. */
    private static final int LONGEST_SINGLE = 400;

    /** All outermost quotations of a text, in order; they do not overlap. */
    public List<Quotation> match(String text) {
        List<Quotation> found = new ArrayList<>();
        boolean leftOpen = false;
        int start = 0;
        while (start < text.length()) {
            int end = paragraphEnd(text, start);
            leftOpen = matchParagraph(text, start, end, leftOpen, found);
            start = end;
        }
        return List.copyOf(found);
    }

    /** The position after the paragraph that a position lies in, its closing line breaks included. */
    private static int paragraphEnd(String text, int start) {
        int breaks = 0;
        for (int position = start; position < text.length(); position++) {
            char c = text.charAt(position);
            if (c == '\n') {
                breaks++;
            } else if (!Character.isWhitespace(c)) {
                if (breaks > 1) {
                    return position;
                }
                breaks = 0;
            }
        }
        return text.length();
    }

    private static boolean matchParagraph(String text, int start, int end, boolean leftOpen, List<Quotation> found) {
        int open = -1;
        int first = firstVisible(text, start, end);
        boolean resumes = false;
        for (int position = start; position < end; position++) {
            int length = QuotationMarks.doubleLength(text, position);
            if (length == 0) {
                if (open < 0 && QuotationMarks.singleOpens(text, position)) {
                    int close = singleClose(text, position + 1, end);
                    if (close > 0) {
                        found.add(new Quotation(position, close, true, false));
                        position = close - 1;
                    }
                }
                continue;
            }
            Role role = QuotationMarks.doubleRole(text, position, length);
            if (open < 0 && role != Role.CLOSES) {
                open = position;
                resumes = leftOpen && position == first;
            } else if (open >= 0 && (role == Role.CLOSES || role == Role.EITHER)) {
                found.add(new Quotation(open, position + length, true, resumes));
                open = -1;
            }
            position += length - 1;
        }
        if (open >= 0) {
            found.add(new Quotation(open, lastVisible(text, open, end), false, resumes));
        }
        return open >= 0;
    }

    private static int singleClose(String text, int from, int end) {
        int limit = Math.min(end, from + LONGEST_SINGLE);
        for (int position = from; position < limit; position++) {
            if (QuotationMarks.doubleLength(text, position) > 0) {
                return -1;
            }
            if (QuotationMarks.singleCloses(text, position)) {
                return position + 1;
            }
        }
        return -1;
    }

    private static int firstVisible(String text, int start, int end) {
        int position = start;
        while (position < end && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private static int lastVisible(String text, int start, int end) {
        int position = end;
        while (position > start + 1 && Character.isWhitespace(text.charAt(position - 1))) {
            position--;
        }
        return position;
    }
}

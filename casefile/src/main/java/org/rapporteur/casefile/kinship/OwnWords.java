package org.rapporteur.casefile.kinship;

import java.util.Arrays;
import java.util.BitSet;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.reading.quotation.Quotation;
import org.rapporteur.reading.quotation.QuotationMatcher;
import org.rapporteur.reading.text.Furniture;

/**
 * The words that are a report's own: outside quotation marks, and not about the page that it stood on. A word is a run of
 * letters and digits, and is never more than its hash, since there are millions of them. Words are alike whatever their
 * case; a plain word is one written small throughout.
 */
final class OwnWords {

    private final String text;
    private final int[] words;
    private final int[] starts;
    private final BitSet plain;

    private OwnWords(String text, int[] words, int[] starts, BitSet plain) {
        this.text = text;
        this.plain = plain;
        this.words = words;
        this.starts = starts;
    }

    static OwnWords of(Reading reading, QuotationMatcher quotations, Furniture furniture) {
        String text = reading.report().text();
        boolean[] foreign = new boolean[text.length()];
        for (Quotation quotation : quotations.match(text)) {
            Arrays.fill(foreign, quotation.start(), quotation.end(), true);
        }
        for (Span sentence : reading.sentences()) {
            if (furniture.holds(sentence.in(text))) {
                Arrays.fill(foreign, sentence.start(), sentence.end(), true);
            }
        }
        return of(text, foreign);
    }

    /** Of a text without the positions that are marked as not its own. */
    private static OwnWords of(String text, boolean[] foreign) {
        int[] words = new int[text.length() / 5 + 8];
        int[] starts = new int[words.length];
        BitSet plain = new BitSet();
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            int hash = 0;
            boolean small = true;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                hash = 31 * hash + Character.toLowerCase(text.charAt(end));
                small &= Character.isLowerCase(text.charAt(end));
                end++;
            }
            if (end > at && !foreign[at]) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, 2 * count);
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                words[count] = hash;
                starts[count] = at;
                plain.set(count, small);
                count++;
            }
            at = Math.max(end, at + 1);
        }
        return new OwnWords(text, Arrays.copyOf(words, count), Arrays.copyOf(starts, count), plain);
    }

    int size() {
        return words.length;
    }

    /** The hash of a word; equal for equal words. */
    int word(int index) {
        return words[index];
    }

    /** True for a word written small throughout: no name, no number, and not the first of a sentence. */
    boolean isPlain(int index) {
        return plain.get(index);
    }

    /** The stretch of text from the first of some words to the last, whatever stands between them. */
    Span span(int first, int end) {
        int stop = starts[end - 1];
        while (stop < text.length() && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        return new Span(starts[first], stop);
    }

    /** True when some characters stand between the first of some words and the last. */
    boolean holds(int first, int end, String characters) {
        int found = text.indexOf(characters, starts[first]);
        return found >= 0 && found < starts[end - 1];
    }

    /** Those that are left when some are taken out. */
    OwnWords without(boolean[] taken) {
        int[] kept = new int[words.length];
        int[] places = new int[words.length];
        BitSet small = new BitSet();
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            if (!taken[i]) {
                kept[count] = words[i];
                places[count] = starts[i];
                small.set(count, plain.get(i));
                count++;
            }
        }
        return count == words.length
                ? this
                : new OwnWords(text, Arrays.copyOf(kept, count), Arrays.copyOf(places, count), small);
    }

}

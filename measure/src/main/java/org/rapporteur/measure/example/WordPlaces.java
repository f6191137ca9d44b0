package org.rapporteur.measure.example;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.model.Span;

/** Which words of a text some spans cover; a word is a run of letters and digits, punctuation does not count. */
final class WordPlaces {

    /** The place of the first character of every word that lies wholly inside a span. */
    private final BitSet starts = new BitSet();

    WordPlaces(String text, List<Span> spans) {
        for (Span span : spans) {
            int at = span.start();
            while (at < span.end()) {
                int start = at;
                while (at < span.end() && Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
                if (at > start) {
                    starts.set(start);
                } else {
                    at++;
                }
            }
        }
    }

    /** Words of both over words of either; 0 when there are none. */
    double overlap(WordPlaces other) {
        int shared = shared(other);
        int all = count() + other.count() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** True when one holds all words of the other, and there are some. */
    boolean nests(WordPlaces other) {
        return count() > 0 && other.count() > 0 && shared(other) == Math.min(count(), other.count());
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    private int count() {
        return starts.cardinality();
    }

    private int shared(WordPlaces other) {
        BitSet both = (BitSet) starts.clone();
        both.and(other.starts);
        return both.cardinality();
    }
}

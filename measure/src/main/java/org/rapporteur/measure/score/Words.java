package org.rapporteur.measure.score;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.model.Span;

/** The runs of letters, digits and underscores of a text, numbered from 0. */
final class Words {

    private final int[] wordAt;

    Words(String text) {
        wordAt = new int[text.length()];
        int number = -1;
        boolean inside = false;
        for (int position = 0; position < text.length(); position++) {
            char c = text.charAt(position);
            boolean letter = Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
            if (letter && !inside) {
                number++;
            }
            wordAt[position] = letter ? number : -1;
            inside = letter;
        }
    }

    /** The numbers of all words that spans touch. */
    BitSet in(List<Span> spans) {
        BitSet words = new BitSet();
        for (Span span : spans) {
            for (int position = span.start(); position < Math.min(span.end(), wordAt.length); position++) {
                if (wordAt[position] >= 0) {
                    words.set(wordAt[position]);
                }
            }
        }
        return words;
    }

    /** How many words two sets share. */
    static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    /** Shared words over all words of both; 1 when both are empty. */
    static double likeness(BitSet a, BitSet b) {
        int shared = shared(a, b);
        int all = a.cardinality() + b.cardinality() - shared;
        return all == 0 ? 1 : (double) shared / all;
    }
}

package org.rapporteur.reading.time;

import java.util.ArrayList;
import java.util.List;

/** What one word can be to time expressions, and its value as each: "second" is an ordinal, 2, and a unit. */
final class Word {

    final String form;
    private int kinds;
    private final int[] values = new int[WordKind.count()];
    private final List<Phrase> phrases = new ArrayList<>();

    Word(String form) {
        this.form = form;
    }

    /** Only for the vocabulary, while it is read. */
    boolean add(WordKind kind, int value) {
        boolean added = (kinds & kind.bit) == 0;
        kinds |= kind.bit;
        values[Integer.numberOfTrailingZeros(kind.bit)] = value;
        return added;
    }

    /** Only for the vocabulary, while it is read; longer phrases stand first. */
    void add(Phrase phrase) {
        kinds |= WordKind.PHRASE.bit;
        phrases.add(phrase);
        phrases.sort((one, other) -> other.rest().size() - one.rest().size());
    }

    int kinds() {
        return kinds;
    }

    boolean is(WordKind kind) {
        return (kinds & kind.bit) != 0;
    }

    int value(WordKind kind) {
        return values[Integer.numberOfTrailingZeros(kind.bit)];
    }

    /** The phrases that begin with this word, longer ones first. */
    List<Phrase> phrases() {
        return phrases;
    }
}

package org.rapporteur.casefile.wording;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a text: letters and digits, and the hyphens and apostrophes between them. */
public final class Words {

    /** What is longer is an address or no word at all. */
    private static final int LONGEST = 40;

    private Words() {}

    /** All words, in order. */
    public static List<Word> of(String text) {
        return between(text, 0, text.length());
    }

    /**
     * The words of a part of a text.
     *
     * @param from first {@code char} position, at least 0
     * @param to last position, exclusive, no more than the length of the text
     */
    public static List<Word> between(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < to && (Character.isLetterOrDigit(text.charAt(at)) || joins(text, at, to))) {
                at++;
            }
            if (at - start <= LONGEST) {
                String stem = Stem.of(text.substring(start, at));
                if (!stem.isEmpty()) {
                    words.add(new Word(start, at, stem, Character.isUpperCase(text.charAt(start))));
                }
            }
        }
        return words;
    }

    /** A sign that parts a word within itself, with a letter or digit behind it: "don't", "14-point", "1.5". */
    private static boolean joins(String text, int at, int to) {
        char sign = text.charAt(at);
        if (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        boolean inNumber = (sign == '.' || sign == ',') && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return inNumber || sign == '-' || sign == '\'' || sign == '’';
    }
}

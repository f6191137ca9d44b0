package org.rapporteur.casefile.disagreement;

import java.util.List;
import java.util.Set;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/** Looks at the words of sentences. */
final class Texts {

    private static final Set<String> SMALL = Set.of("a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to",
            "for", "by", "with", "from", "as", "that", "this", "these", "those", "it", "its", "he", "she", "they",
            "him",
            "her", "them", "his", "their", "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does",
            "did", "will", "would", "ever", "not", "any", "there", "which", "who", "also", "said", "says");

    private Texts() {}

    /** What stands between two spans, the first of which ends before the second begins. */
    static Span between(Span one, Span other) {
        int start = one.end();
        return new Span(start, Math.max(start, other.start()));
    }

    /** The words of a span on one line. */
    static String line(Span span, String text) {
        return span.in(text).replaceAll("\\s+", " ").strip();
    }

    /** True for words that say little by themselves. */
    static boolean small(String word) {
        return SMALL.contains(word);
    }

    /** Index of the first of these words in a row; -1 when they do not stand there. */
    static int indexOf(List<Word> words, List<String> phrase) {
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            if (stands(words, at, phrase)) {
                return at;
            }
        }
        return -1;
    }

    static boolean stands(List<Word> words, int at, List<String> phrase) {
        if (at < 0 || at + phrase.size() > words.size()) {
            return false;
        }
        for (int step = 0; step < phrase.size(); step++) {
            if (!words.get(at + step).text().equals(phrase.get(step))) {
                return false;
            }
        }
        return true;
    }

    /** The beginning that the forms of a word share: "lapse", "lapsed", "lapses". */
    static String stem(String word) {
        int length = word.length();
        if (length > 5 && word.endsWith("ing")) {
            return word.substring(0, length - 3);
        }
        if (length > 4 && (word.endsWith("ed") || word.endsWith("es"))) {
            return word.substring(0, length - 2);
        }
        return length > 3 && (word.endsWith("s") || word.endsWith("e")) ? word.substring(0, length - 1) : word;
    }

    /** A noun without the ending of its plural. */
    static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Place among the sentences of the one in which a position stands, or of the last before it; -1 when none is. */
    static int sentence(Reading reading, int position) {
        List<Span> sentences = reading.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).start() <= position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** With the first letter in upper case. */
    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

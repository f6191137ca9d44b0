package org.rapporteur.casefile.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.comparison.Evidence;

/**
 * Something a report tells, in the words it tells it with.
 *
 * @param evidence where
 * @param place of the report among all of the case
 * @param day of the report, counted from 1970; null when unknown
 * @param speakers on whose word: ids of parties, or the words for somebody without a name; empty in the outlet's own voice
 * @param bidding true for what is asked for or wanted, and not told to be so
 * @param text the words, on one line
 * @param words those that tell something by stem, with how much they tell here
 * @param forms how these words are written here, by stem
 * @param denied true when its speaker is told to have denied it, or not to have said it
 * @param turned true when an odd number of words turn it round ("not", "never"), a denial among them
 * @param numbers its figures, in words or digits
 * @param relative times that are reckoned from the day of the report ("Tuesday", "last week")
 * @param plain all words in lower case, in order
 * @param parties ids of those it names, in order of first mention
 * @param meaning see {@link org.rapporteur.language.word.WordMeanings}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Wording(
        Evidence evidence,
        int place,
        @Nullable Long day,
        Set<String> speakers,
        boolean bidding,
        String text,
        NavigableMap<String, Double> words,
        Map<String, String> forms,
        boolean denied,
        boolean turned,
        Set<String> numbers,
        Set<String> relative,
        List<String> plain,
        List<String> parties,
        float[] meaning) {

    String report() {
        return evidence.report();
    }

    /** How much all of its words tell. */
    double weight() {
        double sum = 0;
        for (double word : words.values()) {
            sum += word;
        }
        return sum;
    }
}

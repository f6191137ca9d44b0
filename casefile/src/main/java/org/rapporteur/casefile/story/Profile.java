package org.rapporteur.casefile.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, or several together: words by weight, and the days they span.
 *
 * @param words numbers of words, ascending
 * @param weights of the words; of one report they have length 1, of several they are summed
 * @param reports how many reports, at least 1
 * @param days when they were published; null when none of them has a date
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Profile(int[] words, double[] weights, int reports, @Nullable Days days) {

    /** Of one report, whose weights may have any length. */
    static Profile of(int[] words, double[] weights, @Nullable Days days) {
        double square = 0;
        for (double weight : weights) {
            square += weight * weight;
        }
        double length = square == 0 ? 1 : Math.sqrt(square);
        return new Profile(words, Arrays.stream(weights).map(weight -> weight / length).toArray(), 1, days);
    }

    /** How alike the words are: the mean over all pairs of a report here and a report there, 0 to 1. */
    double likeness(Profile other) {
        Profile small = words.length <= other.words.length ? this : other;
        Profile large = words.length <= other.words.length ? other : this;
        double sum = 0;
        int from = 0;
        for (int at = 0; at < small.words.length; at++) {
            int found = Arrays.binarySearch(large.words, from, large.words.length, small.words[at]);
            if (found >= 0) {
                sum += small.weights[at] * large.weights[found];
            }
            from = found >= 0 ? found + 1 : -found - 1;
        }
        return sum / ((double) reports * other.reports);
    }

    /** Both together. */
    Profile with(Profile other) {
        int[] all = new int[words.length + other.words.length];
        double[] sums = new double[all.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < words.length || theirs < other.words.length) {
            int word = mine < words.length ? words[mine] : Integer.MAX_VALUE;
            int theirWord = theirs < other.words.length ? other.words[theirs] : Integer.MAX_VALUE;
            all[size] = Math.min(word, theirWord);
            sums[size] += word == all[size] ? weights[mine++] : 0;
            sums[size] += theirWord == all[size] ? other.weights[theirs++] : 0;
            size++;
        }
        return new Profile(Arrays.copyOf(all, size), Arrays.copyOf(sums, size), reports + other.reports,
                Days.cover(days, other.days));
    }
}

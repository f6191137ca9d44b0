package org.rapporteur.casefile.kinship;

import java.util.Arrays;

/**
 * Runs of {@value #WORDS} words, as hashes, and the choice among them that stands for a text: of every {@value #WINDOW} runs
 * that follow each other the one with the least hash (winnowing, Schleimer, Wilkerson and Aiken 2003). Two texts that
 * share {@value #WORDS} + {@value #WINDOW} - 1 words in a row are sure to share a chosen run, wherever it stands in either.
 */
final class Shingles {

    static final int WORDS = 6;

    static final int WINDOW = 4;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final long TOP = power(WORDS - 1);

    private Shingles() {}

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= FACTOR;
        }
        return power;
    }

    /** The hash of every run, by the index of its first word; empty for a text too short for one. */
    static long[] all(OwnWords words) {
        long[] hashes = new long[Math.max(0, words.size() - WORDS + 1)];
        long run = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i >= WORDS) {
                run -= TOP * words.word(i - WORDS);
            }
            run = run * FACTOR + words.word(i);
            if (i >= WORDS - 1) {
                hashes[i - WORDS + 1] = mixed(run);
            }
        }
        return hashes;
    }

    /** The indexes of the chosen runs, in order. */
    static int[] chosen(long[] hashes) {
        int[] chosen = new int[hashes.length];
        int count = 0;
        int last = -1;
        for (int end = Math.min(WINDOW, hashes.length); end <= hashes.length && end > 0; end++) {
            int least = Math.max(0, end - WINDOW);
            for (int i = least + 1; i < end; i++) {
                if (hashes[i] <= hashes[least]) {
                    least = i;
                }
            }
            if (least != last) {
                chosen[count++] = least;
                last = least;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

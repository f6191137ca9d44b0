package org.rapporteur.casefile.kinship;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which texts are worth holding against each other word by word, and what is left of each when common wording is taken
 * out.
 */
final class Candidates {

    /** Texts that share fewer chosen runs are not looked at again. */
    private static final int LEAST_RUNS = 2;

    private final List<OwnWords> texts;
    private final long[] pairs;

    private Candidates(List<OwnWords> texts, long[] pairs) {
        this.texts = texts;
        this.pairs = pairs;
    }

    /**
     * Chooses.
     *
     * @param outlets the outlet of each text, null when unknown
     */
    static Candidates among(List<OwnWords> texts, List<@Nullable String> outlets) {
        List<long[]> chosen = new ArrayList<>(texts.size());
        int[] lengths = new int[texts.size()];
        for (OwnWords text : texts) {
            long[] runs = Shingles.all(text);
            long[] some = Arrays.stream(Shingles.chosen(runs)).mapToLong(place -> runs[place]).toArray();
            lengths[chosen.size()] = some.length;
            chosen.add(some);
        }
        Carriers carriers = new Carriers(chosen);
        boolean[] common = CommonWording.of(carriers, lengths, numbered(outlets));
        List<OwnWords> left = new ArrayList<>(texts.size());
        for (int text = 0; text < texts.size(); text++) {
            left.add(uncommon(texts.get(text), carriers, common));
        }
        long[][] pairs = {new long[1024]};
        int[] count = {0};
        Overlaps.count(carriers, common, LEAST_RUNS, (earlier, later, shared) -> {
            if (count[0] == pairs[0].length) {
                pairs[0] = Arrays.copyOf(pairs[0], 2 * count[0]);
            }
            pairs[0][count[0]++] = ((long) earlier << Integer.SIZE) | later;
        });
        long[] found = Arrays.copyOf(pairs[0], count[0]);
        Arrays.sort(found);
        return new Candidates(left, found);
    }

    /** What is left of each text. */
    List<OwnWords> texts() {
        return texts;
    }

    /** How many pairs of texts there are, ordered by the earlier text, then by the later. */
    int pairs() {
        return pairs.length;
    }

    int earlier(int pair) {
        return (int) (pairs[pair] >>> Integer.SIZE);
    }

    int later(int pair) {
        return (int) pairs[pair];
    }

    private static OwnWords uncommon(OwnWords text, Carriers carriers, boolean[] common) {
        boolean[] taken = new boolean[text.size()];
        long[] runs = Shingles.all(text);
        boolean any = false;
        for (int place : Shingles.chosen(runs)) {
            int run = carriers.run(runs[place]);
            if (run >= 0 && common[run]) {
                Arrays.fill(taken, place, place + Shingles.WORDS, true);
                any = true;
            }
        }
        return any ? text.without(taken) : text;
    }

    /** The number of each outlet's first text. */
    private static int[] numbered(List<@Nullable String> outlets) {
        Map<String, Integer> first = new HashMap<>();
        int[] numbers = new int[outlets.size()];
        for (int text = 0; text < numbers.length; text++) {
            String outlet = outlets.get(text);
            numbers[text] = outlet == null
                    ? CommonWording.UNKNOWN
                    : first.computeIfAbsent(outlet, none -> first.size());
        }
        return numbers;
    }
}

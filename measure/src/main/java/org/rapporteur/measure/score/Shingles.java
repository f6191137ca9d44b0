package org.rapporteur.measure.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well one text covers another, by their runs of four tokens, each counted as often as it occurs. Tokens are runs of
 * letters, digits and underscores; a text shorter than four tokens is one run.
 *
 * @param shared runs found in both
 * @param extra runs of the found text alone
 * @param missed runs of the true text alone
 */
record Shingles(int shared, int extra, int missed) {

    private static final int TOKENS = 4;

    static Shingles compare(String truth, String found) {
        Map<String, Integer> open = new HashMap<>();
        List<String> wanted = of(truth);
        wanted.forEach(run -> open.merge(run, 1, Integer::sum));
        int shared = 0;
        List<String> given = of(found);
        for (String run : given) {
            int left = open.getOrDefault(run, 0);
            if (left > 0) {
                open.put(run, left - 1);
                shared++;
            }
        }
        return new Shingles(shared, given.size() - shared, wanted.size() - shared);
    }

    /** Share of what was found that is true; 1 when both texts are empty. */
    double precision() {
        return extra + missed == 0 ? 1 : shared + extra == 0 ? 0 : (double) shared / (shared + extra);
    }

    /** Share of what is true that was found; 1 when both texts are empty. */
    double recall() {
        return extra + missed == 0 ? 1 : shared + missed == 0 ? 0 : (double) shared / (shared + missed);
    }

    private static List<String> of(String text) {
        List<String> tokens = tokens(text);
        List<String> runs = new ArrayList<>();
        if (!tokens.isEmpty() && tokens.size() < TOKENS) {
            runs.add(String.join(" ", tokens));
        }
        for (int i = 0; i + TOKENS <= tokens.size(); i++) {
            runs.add(String.join(" ", tokens.subList(i, i + TOKENS)));
        }
        return runs;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isTokenPart(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(text.substring(start, i));
                start = -1;
            }
        }
        return tokens;
    }

    private static boolean isTokenPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
    }
}

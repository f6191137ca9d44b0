package org.rapporteur.outlook.model;

import java.util.Arrays;
import java.util.List;

/** Complete preferences as numbers: a rank for every state, from 0 for the worst, equal for states equally good. */
public final class Ranks {

    private Ranks() {}

    /** Whether every decider's preferences are complete, so that each state has a rank. */
    public static boolean complete(Conflict conflict) {
        return conflict.deciders().stream().noneMatch(decider -> decider.preference() instanceof Preference.Partial);
    }

    /** By decider, then by state. */
    public static int[][] of(Conflict conflict) {
        int[][] ranks = new int[conflict.deciders().size()][];
        for (int decider = 0; decider < ranks.length; decider++) {
            ranks[decider] = of(conflict, decider);
        }
        return ranks;
    }

    public static int[] of(Conflict conflict, int decider) {
        String name = conflict.deciders().get(decider).name();
        return switch (conflict.deciders().get(decider).preference()) {
            case Preference.Ranking ranking -> {
                int[] ranks = tiers(conflict.states(), ranking, "preferences of " + name);
                Arrays.setAll(ranks, state -> ranking.tiers().size() - 1 - ranks[state]);
                yield ranks;
            }
            case Preference.Priorities priorities -> dense(scores(conflict.states(), priorities.wishes()));
            case Preference.Partial partial -> throw new FaultyModelException("preferences of " + name,
                    "are partial, so its states have no ranks", "ask what holds whatever the unknowns");
        };
    }

    /** The tier of each state, from 0 for the best; -1 for a state without one. */
    static int[] tiers(States states, Preference.Ranking ranking, String place) {
        int[] tierOf = new int[states.size()];
        Arrays.fill(tierOf, -1);
        for (int tier = 0; tier < ranking.tiers().size(); tier++) {
            for (Pattern pattern : ranking.tiers().get(tier).patterns()) {
                if (pattern.isState(states.options())) {
                    place(tierOf, states, states.find(pattern.taken()), tier, pattern, place);
                } else {
                    PreferenceCheck.matchesSome(states, pattern, place);
                    for (int state = 0; state < tierOf.length; state++) {
                        if (pattern.matches(states.taken(state))) {
                            place(tierOf, states, state, tier, pattern, place);
                        }
                    }
                }
            }
        }
        return tierOf;
    }

    private static void place(int[] tierOf, States states, int state, int tier, Pattern pattern, String place) {
        if (state < 0) {
            throw new FaultyModelException(place, "no feasible state is " + pattern.text(states.options()),
                    "name a state that can be");
        }
        if (tierOf[state] >= 0 && tierOf[state] != tier) {
            throw new FaultyModelException(place,
                    "state " + (state + 1) + " (" + states.text(state) + ") stands in two places of the ranking",
                    "rank it once");
        }
        tierOf[state] = tier;
    }

    /** The first wish weighs most, so a state's score is its wishes as bits, the first one highest. */
    static long[] scores(States states, List<Priority> wishes) {
        long[] scores = new long[states.size()];
        for (int state = 0; state < scores.length; state++) {
            long score = 0;
            for (Priority priority : wishes) {
                score = score << 1 | (priority.wish().holds(states.taken(state)) ? 1 : 0);
            }
            scores[state] = score;
        }
        return scores;
    }

    private static int[] dense(long[] scores) {
        long[] different = scores.clone();
        Arrays.sort(different);
        int count = 0;
        for (int k = 0; k < different.length; k++) {
            if (k == 0 || different[k] != different[k - 1]) {
                different[count++] = different[k];
            }
        }
        int[] ranks = new int[scores.length];
        for (int state = 0; state < ranks.length; state++) {
            ranks[state] = Arrays.binarySearch(different, 0, count, scores[state]);
        }
        return ranks;
    }
}

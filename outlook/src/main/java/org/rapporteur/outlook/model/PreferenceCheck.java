package org.rapporteur.outlook.model;

import java.util.List;
import java.util.stream.IntStream;

/** Refuses preferences that do not fit the states they speak of. */
final class PreferenceCheck {

    private PreferenceCheck() {}

    static void check(Conflict conflict) {
        for (int decider = 0; decider < conflict.deciders().size(); decider++) {
            String place = "preferences of " + conflict.deciders().get(decider).name();
            switch (conflict.deciders().get(decider).preference()) {
                case Preference.Ranking ranking -> ranking(conflict, ranking, place);
                case Preference.Priorities priorities -> priorities(conflict, priorities, place);
                case Preference.Partial partial -> partial(conflict, decider, partial, place);
            }
        }
    }

    private static void ranking(Conflict conflict, Preference.Ranking ranking, String place) {
        int[] tiers = Ranks.tiers(conflict.states(), ranking, place);
        for (int state = 0; state < tiers.length; state++) {
            if (tiers[state] < 0) {
                throw new FaultyModelException(place, "state " + (state + 1) + " (" + conflict.states().text(state)
                        + ") has no place in the ranking", "rank every state, or give the preferences as partial");
            }
        }
    }

    private static void priorities(Conflict conflict, Preference.Priorities priorities, String place) {
        if (priorities.wishes().size() > Conflict.MOST_OPTIONS) {
            throw new FaultyModelException(place, "has " + priorities.wishes().size() + " wishes",
                    "keep to " + Conflict.MOST_OPTIONS);
        }
        for (Priority wish : priorities.wishes()) {
            if (wish.wish().highestOption() >= conflict.options().size()) {
                throw new FaultyModelException(place, "a wish speaks of option " + wish.wish().highestOption(),
                        "speak of options 0 to " + (conflict.options().size() - 1));
            }
        }
    }

    private static void partial(Conflict conflict, int decider, Preference.Partial partial, String place) {
        if (partial.known().isEmpty() && partial.unknown().isEmpty()) {
            return;
        }
        for (Comparison comparison : partial.known()) {
            for (Pattern side : List.of(comparison.left(), comparison.right())) {
                matchesSome(conflict.states(), side, place);
            }
        }
        // Contradictions are found here and not at the first question asked of the model.
        Knowledge known = Knowledge.of(conflict, decider);
        for (Preference.Unknown unknown : partial.unknown()) {
            matchesSome(conflict.states(), unknown.left(), place);
            matchesSome(conflict.states(), unknown.right(), place);
            notSettled(conflict.states(), known, unknown, place);
        }
    }

    private static void notSettled(States states, Knowledge known, Preference.Unknown unknown, String place) {
        for (int left : matching(states, unknown.left())) {
            for (int right : matching(states, unknown.right())) {
                if (left != right && (known.noWorse(left, right) || known.noWorse(right, left))) {
                    throw new FaultyModelException(place,
                            "states " + (left + 1) + " and " + (right + 1)
                                    + " are said to be unknown, yet how they compare follows from what is known",
                            "drop the line, or what it follows from");
                }
            }
        }
    }

    private static int[] matching(States states, Pattern pattern) {
        return IntStream.range(0, states.size()).filter(state -> pattern.matches(states.taken(state))).toArray();
    }

    static void matchesSome(States states, Pattern pattern, String place) {
        for (int state = 0; state < states.size(); state++) {
            if (pattern.matches(states.taken(state))) {
                return;
            }
        }
        throw new FaultyModelException(place, "no feasible state is " + pattern.text(states.options()),
                "name a state that can be");
    }
}

package org.rapporteur.outlook.model;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Gathers, pair by pair, what the pieces of a decider's preferences that stand say. */
final class RelationBuilder {

    private final States states;
    private final Preference preference;
    private final String place;
    private final Predicate<List<Evidence>> stands;
    private final BitSet[] weak;
    private final BitSet[] strict;

    RelationBuilder(Conflict conflict, int decider, Predicate<List<Evidence>> stands) {
        states = conflict.states();
        preference = conflict.deciders().get(decider).preference();
        place = "preferences of " + conflict.deciders().get(decider).name();
        this.stands = stands;
        if (states.size() > Knowledge.MOST_STATES) {
            throw new FaultyModelException(place,
                    "are kept pair by pair, and the model has " + states.size() + " states",
                    "give a full ranking or wishes, or keep to " + Knowledge.MOST_STATES + " states");
        }
        weak = empty(states.size());
        strict = empty(states.size());
    }

    private static BitSet[] empty(int size) {
        BitSet[] rows = new BitSet[size];
        for (int row = 0; row < size; row++) {
            rows[row] = new BitSet(size);
        }
        return rows;
    }

    Knowledge build() {
        switch (preference) {
            case Preference.Ranking ranking -> ranking(ranking);
            case Preference.Priorities priorities -> priorities(priorities.wishes());
            case Preference.Partial partial -> partial.known().stream()
                    .filter(comparison -> stands.test(comparison.evidence())).forEach(this::comparison);
        }
        return Relation.close(weak, strict, place);
    }

    /** A tier whose evidence falls parts the ranking in two: what stands above it no longer compares with it. */
    private void ranking(Preference.Ranking ranking) {
        int[] tierOf = Ranks.tiers(states, ranking, place);
        int[] part = new int[ranking.tiers().size()];
        for (int tier = 1; tier < part.length; tier++) {
            part[tier] = part[tier - 1] + (stands.test(ranking.tiers().get(tier).evidence()) ? 0 : 1);
        }
        for (int first = 0; first < tierOf.length; first++) {
            for (int second = 0; second < tierOf.length; second++) {
                if (part[tierOf[first]] == part[tierOf[second]]) {
                    compare(first, second, Integer.compare(tierOf[second], tierOf[first]));
                }
            }
        }
    }

    /** The first wish that parts two states decides how they compare; when it has fallen, nothing does. */
    private void priorities(List<Priority> wishes) {
        long[] scores = Ranks.scores(states, wishes);
        long standing = 0;
        for (Priority wish : wishes) {
            standing = standing << 1 | (stands.test(wish.evidence()) ? 1 : 0);
        }
        for (int first = 0; first < scores.length; first++) {
            for (int second = 0; second < scores.length; second++) {
                long parting = Long.highestOneBit(scores[first] ^ scores[second]);
                if (parting == 0 || (parting & standing) != 0) {
                    compare(first, second, Long.compare(scores[first], scores[second]));
                }
            }
        }
    }

    private void compare(int first, int second, int how) {
        if (how > 0) {
            strict[first].set(second);
        } else if (how == 0) {
            weak[first].set(second);
        }
    }

    private void comparison(Comparison comparison) {
        if (comparison.otherThingsEqual()) {
            long spoken = comparison.left().options();
            for (int left = 0; left < states.size(); left++) {
                int right = comparison.left().matches(states.taken(left))
                        ? states.find((states.taken(left) & ~spoken) | comparison.right().taken())
                        : -1;
                if (right >= 0) {
                    edge(left, comparison.sign(), right);
                }
            }
            return;
        }
        for (int left = 0; left < states.size(); left++) {
            if (comparison.left().matches(states.taken(left))) {
                for (int right = 0; right < states.size(); right++) {
                    if (comparison.right().matches(states.taken(right))) {
                        edge(left, comparison.sign(), right);
                    }
                }
            }
        }
    }

    private void edge(int left, Comparison.Sign sign, int right) {
        switch (sign) {
            case BETTER -> strict[left].set(right);
            case NO_WORSE -> weak[left].set(right);
            case EQUAL -> {
                weak[left].set(right);
                weak[right].set(left);
            }
        }
    }
}

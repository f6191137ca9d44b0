package org.rapporteur.outlook.model;

import java.util.List;
import java.util.function.Predicate;

/** What is known of how one decider compares two states, with all that follows from it. */
public interface Knowledge {

    /** Beyond this many states partial preferences, which are kept pair by pair, are refused. */
    int MOST_STATES = 2048;

    /** The first is known to be strictly better. */
    boolean better(int first, int second);

    /** The first is known to be at least as good; always so of a state and itself. */
    boolean noWorse(int first, int second);

    /** Known and unknown to the decider of that index as the model has it. */
    static Knowledge of(Conflict conflict, int decider) {
        return conflict.deciders().get(decider).preference() instanceof Preference.Partial
                ? of(conflict, decider, evidence -> true)
                : ranked(Ranks.of(conflict, decider));
    }

    /** Only what still stands when pieces of the model are withdrawn: those whose evidence fails the test. */
    static Knowledge of(Conflict conflict, int decider, Predicate<List<Evidence>> stands) {
        return new RelationBuilder(conflict, decider, stands).build();
    }

    /** Complete knowledge: a higher rank is better. */
    static Knowledge ranked(int[] ranks) {
        return new Knowledge() {
            @Override
            public boolean better(int first, int second) {
                return ranks[first] > ranks[second];
            }

            @Override
            public boolean noWorse(int first, int second) {
                return ranks[first] >= ranks[second];
            }
        };
    }
}

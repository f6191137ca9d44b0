package org.rapporteur.measure.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rapporteur.outlook.model.Change;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.ConflictBuilder;
import org.rapporteur.outlook.model.Forbidden;
import org.rapporteur.outlook.model.Formula;
import org.rapporteur.outlook.model.Formula.Link;
import org.rapporteur.outlook.model.Pattern;
import org.rapporteur.outlook.model.Preference;

/** Made-up models of a wanted size, the same for the same seed. */
final class Synthetic {

    private Synthetic() {}

    /**
     * Options dealt out in turn, every fifth of them one-way, and twenty wishes for each decider.
     *
     * @param excluded pairs of options, (0,1), (2,3) and so on, that cannot both be taken
     */
    static Conflict conflict(int options, int deciders, int excluded, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ConflictBuilder builder = Conflict.named(options + " options, " + deciders + " deciders");
        for (int k = 0; k < deciders; k++) {
            builder.decider("decider " + k);
        }
        for (int k = 0; k < options; k++) {
            builder.option("decider " + k % deciders, "option " + k,
                    k % 5 == 4 ? Change.STAYS_TAKEN : Change.BOTH_WAYS);
        }
        for (int pair = 0; pair < excluded; pair++) {
            builder.forbid(new Forbidden(new Pattern(3L << (2 * pair), 0), "", List.of()));
        }
        for (int k = 0; k < deciders; k++) {
            List<Formula> wishes = new ArrayList<>();
            for (int wish = 0; wish < 20; wish++) {
                wishes.add(new Formula.Joined(signed(random, options), random.nextBoolean() ? Link.IF : Link.OR,
                        signed(random, options)));
            }
            builder.prefers("decider " + k, Preference.Priorities.of(wishes.toArray(Formula[]::new)));
        }
        return builder.build();
    }

    private static Formula signed(SplittableRandom random, int options) {
        Formula taken = new Formula.Taken(random.nextInt(options));
        return random.nextBoolean() ? taken : new Formula.Not(taken);
    }

    /** A strict ranking for each decider, every state in a place of its own. */
    static int[][] rankings(int states, int deciders, SplittableRandom random) {
        int[][] ranks = new int[deciders][states];
        for (int[] of : ranks) {
            for (int state = 0; state < states; state++) {
                int other = random.nextInt(state + 1);
                of[state] = of[other];
                of[other] = state;
            }
        }
        return ranks;
    }
}

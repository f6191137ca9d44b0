package org.rapporteur.outlook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.outlook.model.Change;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.ConflictBuilder;
import org.rapporteur.outlook.model.Pattern;
import org.rapporteur.outlook.model.Preference;

/** Small models of every shape: shared and one-way options, holes among the states, ties, deciders without an option. */
public final class RandomModels {

    private final Random random;

    public RandomModels(long seed) {
        random = new Random(seed);
    }

    public ConflictBuilder frame(int mostOptions, int mostStates) {
        int deciders = 1 + random.nextInt(4);
        int options = 1 + random.nextInt(mostOptions);
        ConflictBuilder builder = Conflict.named("random");
        for (int k = 0; k < deciders; k++) {
            builder.decider("d" + k);
        }
        for (int k = 0; k < options; k++) {
            Change change = random.nextBoolean()
                    ? Change.BOTH_WAYS
                    : List.of(Change.STAYS_TAKEN, Change.STAYS_DROPPED).get(random.nextInt(2));
            builder.option("d" + random.nextInt(deciders), "o" + k, change);
        }
        List<Long> all = new ArrayList<>();
        for (long state = 0; state < 1L << options; state++) {
            all.add(state);
        }
        Collections.shuffle(all, random);
        int keep = Math.min(mostStates, 1 + random.nextInt(all.size()));
        all.subList(0, keep).forEach(state -> builder.state(Pattern.state(state, options)));
        return builder;
    }

    public Conflict ranked(int mostOptions, int mostStates) {
        ConflictBuilder builder = frame(mostOptions, mostStates);
        Conflict bare = builder.build();
        bare.deciders().forEach(decider -> builder.prefers(decider.name(), ranking(bare)));
        return builder.build();
    }

    public Preference.Ranking ranking(Conflict conflict) {
        int levels = 1 + random.nextInt(conflict.states().size() + 2);
        TreeMap<Integer, List<Pattern>> tiers = new TreeMap<>();
        for (int state = 0; state < conflict.states().size(); state++) {
            tiers.computeIfAbsent(random.nextInt(levels), level -> new ArrayList<>())
                    .add(Pattern.state(conflict.states().taken(state), conflict.options().size()));
        }
        return new Preference.Ranking(
                tiers.values().stream().map(tier -> new Preference.Tier(tier, List.of())).toList());
    }

    public Random random() {
        return random;
    }
}

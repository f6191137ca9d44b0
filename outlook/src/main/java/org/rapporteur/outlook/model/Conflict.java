package org.rapporteur.outlook.model;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A dispute as a graph model: who can do what, which combinations can be, where things stand, and who prefers what.
 * Immutable; made by a {@link ConflictBuilder}, which refuses what cannot be analysed.
 *
 * @param forbidden combinations that cannot be; empty when the states were listed
 * @param statesListed whether the feasible states were given one by one
 * @param statusQuo index of the state in which things stand, or -1 when none is given
 * @param labels names that people gave to states, by the options taken in them
 */
public record Conflict(String name, List<Decider> deciders, List<Option> options, List<Forbidden> forbidden,
        boolean statesListed, States states, int statusQuo, List<Evidence> statusQuoEvidence,
        Map<Long, String> labels) {

    /** So that a state fits a long and its number of options a shift. */
    public static final int MOST_OPTIONS = 60;

    public static final int MOST_DECIDERS = 30;

    /** States times deciders; keeps every analysis of complete preferences within 512 MB. */
    public static final int MOST_STATES_TIMES_DECIDERS = 12_000_000;

    public static final int MOST_STATES = 1 << 22;

    public Conflict {
        deciders = List.copyOf(deciders);
        options = List.copyOf(options);
        forbidden = List.copyOf(forbidden);
        statusQuoEvidence = List.copyOf(statusQuoEvidence);
    }

    public static ConflictBuilder named(String name) {
        return new ConflictBuilder(name);
    }

    /** Index of the decider of that name, or -1. */
    public int decider(String deciderName) {
        return IntStream.range(0, deciders.size()).filter(k -> deciders.get(k).name().equals(deciderName)).findFirst()
                .orElse(-1);
    }

    /** The options a decider owns, as a mask. */
    public long optionsOf(int decider) {
        return mask(decider, Change.values());
    }

    /** The options of a decider that change in one of these ways, as a mask. */
    public long mask(int decider, Change... changes) {
        long mask = 0;
        for (int k = 0; k < options.size(); k++) {
            if (options.get(k).owner() == decider && List.of(changes).contains(options.get(k).change())) {
                mask |= 1L << k;
            }
        }
        return mask;
    }

    /** The option's name, with its owner's before it when several options bear the name. */
    public String optionName(int option) {
        Option it = options.get(option);
        boolean alone = options.stream().filter(other -> other.name().equals(it.name())).count() == 1;
        return alone ? it.name() : deciders.get(it.owner()).name() + ": " + it.name();
    }

    /** The state's given name, or the options taken in it, or "nothing taken". */
    public String stateName(int state) {
        long taken = states.taken(state);
        String label = labels.get(taken);
        if (label != null) {
            return label;
        }
        List<String> names = IntStream.range(0, options.size()).filter(k -> (taken >>> k & 1) != 0)
                .mapToObj(this::optionName).toList();
        return names.isEmpty() ? "nothing taken" : String.join(" + ", names);
    }
}

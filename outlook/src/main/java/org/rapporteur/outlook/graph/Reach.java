package org.rapporteur.outlook.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * The states that a group of deciders can bring about from one state by one or more moves, no one moving twice in a row.
 * A decider may well move again after another has; so the start itself is reached wherever the group can go and come back.
 */
public final class Reach {

    private final int start;
    private final int deciders;
    /** Who had moved before, and where from, by state and last mover: the code of that pair, or -1. */
    private final int[] before;
    /** The first way found to each state, as the code of state and last mover, or -1. */
    private final int[] shortest;
    /** States in the order in which they were found. */
    private final int[] found;
    private int count;

    private Reach(MoveGraph graph, int start) {
        this.start = start;
        deciders = graph.deciders();
        before = new int[graph.size() * deciders];
        shortest = new int[graph.size()];
        found = new int[graph.size()];
        Arrays.fill(before, -1);
        Arrays.fill(shortest, -1);
    }

    /** Which moves count. */
    @FunctionalInterface
    public interface Allowed {
        boolean move(int decider, int from, int to);
    }

    /**
     * Looks for the shortest ways first and, among equally short ones, for those of deciders named first.
     *
     * @param group deciders who may move
     */
    public static Reach from(MoveGraph graph, int start, BitSet group, Allowed allowed) {
        Reach reach = new Reach(graph, start);
        reach.search(graph, group, allowed);
        return reach;
    }

    private void search(MoveGraph graph, BitSet group, Allowed allowed) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        int beginning = start * deciders;
        group.stream().forEach(mover -> graph.moves(mover).forEach(start, to -> {
            if (allowed.move(mover, start, to)) {
                enter(queue, to, mover, -2 - beginning);
            }
        }));
        while (!queue.isEmpty()) {
            int code = queue.remove();
            int state = code / deciders;
            int last = code % deciders;
            group.stream().filter(mover -> mover != last)
                    .forEach(mover -> graph.moves(mover).forEach(state, to -> {
                        if (allowed.move(mover, state, to)) {
                            enter(queue, to, mover, code);
                        }
                    }));
        }
    }

    private void enter(ArrayDeque<Integer> queue, int state, int mover, int cameFrom) {
        int code = state * deciders + mover;
        if (before[code] == -1) {
            before[code] = cameFrom;
            if (shortest[state] == -1) {
                shortest[state] = code;
                found[count++] = state;
            }
            queue.add(code);
        }
    }

    public boolean reaches(int state) {
        return shortest[state] != -1;
    }

    public BitSet states() {
        BitSet states = new BitSet();
        for (int state = 0; state < shortest.length; state++) {
            if (reaches(state)) {
                states.set(state);
            }
        }
        return states;
    }

    /** A state reached by the fewest moves among those that pass the test; empty when none does. */
    public OptionalInt nearest(IntPredicate test) {
        return Arrays.stream(found, 0, count).filter(test).findFirst();
    }

    /** A way with the fewest moves, or empty when there is none. */
    public Optional<List<Step>> way(int state) {
        if (!reaches(state)) {
            return Optional.empty();
        }
        ArrayDeque<Step> steps = new ArrayDeque<>();
        for (int code = shortest[state]; code >= 0; code = before[code]) {
            int cameFrom = before[code];
            steps.addFirst(new Step(code % deciders, cameFrom < 0 ? start : cameFrom / deciders, code / deciders));
        }
        return Optional.of(List.copyOf(steps));
    }
}

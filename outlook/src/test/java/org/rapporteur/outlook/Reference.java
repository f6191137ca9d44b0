package org.rapporteur.outlook;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.rapporteur.outlook.model.Change;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Option;
import org.rapporteur.outlook.stability.Concept;

/** The definitions, word for word and without a thought for speed; knows nothing of how the module computes. */
public final class Reference {

    private final Conflict conflict;
    private final int[][] ranks;

    public Reference(Conflict conflict, int[][] ranks) {
        this.conflict = conflict;
        this.ranks = ranks;
    }

    public int size() {
        return conflict.states().size();
    }

    public boolean canMove(int decider, int from, int to) {
        if (from == to) {
            return false;
        }
        for (int k = 0; k < conflict.options().size(); k++) {
            boolean before = (conflict.states().taken(from) >> k & 1) == 1;
            boolean after = (conflict.states().taken(to) >> k & 1) == 1;
            if (before != after && !mayChange(conflict.options().get(k), decider, after)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayChange(Option option, int decider, boolean toTaken) {
        return option.owner() == decider
                && option.change() != (toTaken ? Change.STAYS_DROPPED : Change.STAYS_TAKEN);
    }

    public List<Integer> moves(int decider, int from) {
        return states(to -> canMove(decider, from, to));
    }

    public List<Integer> improvements(int decider, int from) {
        return states(to -> canMove(decider, from, to) && ranks[decider][to] > ranks[decider][from]);
    }

    private List<Integer> states(IntPredicate wanted) {
        return IntStream.range(0, size()).filter(wanted).boxed().toList();
    }

    /** One or more moves of the group, nobody twice in a row. */
    public Set<Integer> reach(Set<Integer> group, int start, boolean improving) {
        Set<List<Integer>> seen = new HashSet<>();
        ArrayDeque<List<Integer>> queue = new ArrayDeque<>();
        queue.add(List.of(start, -1));
        Set<Integer> reached = new TreeSet<>();
        while (!queue.isEmpty()) {
            List<Integer> at = queue.remove();
            for (int mover : group) {
                if (mover != at.get(1)) {
                    for (int to : improving ? improvements(mover, at.get(0)) : moves(mover, at.get(0))) {
                        reached.add(to);
                        if (seen.add(List.of(to, mover))) {
                            queue.add(List.of(to, mover));
                        }
                    }
                }
            }
        }
        return reached;
    }

    public boolean stable(Concept concept, int decider, int state) {
        List<Integer> improvements = improvements(decider, state);
        if (concept == Concept.NASH) {
            return improvements.isEmpty();
        }
        Set<Integer> others = new TreeSet<>(
                IntStream.range(0, ranks.length).filter(k -> k != decider).boxed().toList());
        return improvements.stream().allMatch(better -> reach(others, better, concept.credible()).stream()
                .anyMatch(answer -> ranks[decider][answer] <= ranks[decider][state] && (!concept.symmetric()
                        || moves(decider, answer).stream()
                                .allMatch(out -> ranks[decider][out] <= ranks[decider][state]))));
    }
}

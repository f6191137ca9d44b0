package org.rapporteur.outlook.stability;

import java.util.Arrays;
import java.util.List;

/**
 * For one decider, the least it can be left with from each state once the others have moved: a search backwards over the
 * others' moves, begun from the worst outcomes, so that the first label a state gets is its least.
 *
 * <p>
 * The set of states the others can reach is the same with and without the rule that nobody moves twice in a row, the start
 * excepted, for two moves of one decider in a row make one; and the start, which the decider prefers, is no sanction.
 */
final class Labels {

    private final List<RankedMoves> ranked;
    private final int decider;
    private final int[] labels;
    private final int[] queue;
    private int queued;
    /** By decider and block: the place below which every state is labelled already. */
    private final int[][] done;

    Labels(List<RankedMoves> ranked, int decider) {
        this.ranked = ranked;
        this.decider = decider;
        labels = new int[ranked.get(decider).ranks.length];
        queue = new int[labels.length];
        done = ranked.stream().map(of -> new int[of.moves.blocks()]).toArray(int[][]::new);
    }

    /** By state; valid until the next call. */
    int[] of(Concept concept) {
        RankedMoves own = ranked.get(decider);
        int[] worth = own.ranks;
        if (concept.symmetric()) {
            int[] best = own.bestFromBlock();
            worth = new int[labels.length];
            Arrays.setAll(worth, state -> best[own.moves.blockOf(state)]);
        }
        for (int other = 0; other < done.length; other++) {
            for (int block = 0; block < done[other].length; block++) {
                done[other][block] = ranked.get(other).moves.start(block);
            }
        }
        Arrays.fill(labels, -1);
        for (int state : RankedMoves.ascending(worth, own.bound)) {
            queued = 0;
            label(state, worth[state]);
            for (int next = 0; next < queued; next++) {
                spread(queue[next], worth[state], concept.credible());
            }
        }
        return labels;
    }

    private void label(int state, int label) {
        if (labels[state] < 0) {
            labels[state] = label;
            queue[queued++] = state;
        }
    }

    /** Labels every state from which another decider can move, or would gladly move, to this one. */
    private void spread(int target, int label, boolean credible) {
        for (int other = 0; other < done.length; other++) {
            if (other != decider) {
                spread(ranked.get(other), done[other], target, label, credible);
            }
        }
    }

    private void spread(RankedMoves mover, int[] doneOf, int target, int label, boolean credible) {
        int to = mover.moves.blockOf(target);
        int rank = credible ? mover.ranks[target] : Integer.MAX_VALUE;
        for (int from = mover.moves.groupStart(to); from < mover.moves.groupEnd(to); from++) {
            int end = mover.moves.start(from + 1);
            if (doneOf[from] < end && mover.moves.leads(from, to)) {
                int place = doneOf[from];
                while (place < end && mover.rankAt(place) < rank) {
                    label(mover.at(place++), label);
                }
                doneOf[from] = place;
            }
        }
    }
}

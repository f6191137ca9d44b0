package org.rapporteur.outlook.stability;

import java.util.Arrays;
import org.rapporteur.outlook.graph.Moves;

/** One decider's moves with each block's states in the order of its preference, worst first. */
final class RankedMoves {

    final Moves moves;
    final int[] ranks;
    final int bound;
    private final int[] byRank;
    /** The ranks of {@code byRank}, kept beside it as every search runs along them. */
    private final int[] rankAt;

    RankedMoves(Moves moves, int[] ranks) {
        this.moves = moves;
        this.ranks = ranks;
        int top = 0;
        for (int rank : ranks) {
            top = Math.max(top, rank);
        }
        bound = top + 1;
        byRank = new int[ranks.length];
        int[] next = new int[moves.blocks()];
        for (int block = 0; block < next.length; block++) {
            next[block] = moves.start(block);
        }
        for (int state : ascending(ranks, bound)) {
            byRank[next[moves.blockOf(state)]++] = state;
        }
        rankAt = new int[ranks.length];
        Arrays.setAll(rankAt, place -> ranks[byRank[place]]);
    }

    /** The states from the lowest value to the highest, by counting. */
    static int[] ascending(int[] values, int bound) {
        int[] start = new int[bound + 1];
        for (int value : values) {
            start[value + 1]++;
        }
        for (int value = 1; value <= bound; value++) {
            start[value] += start[value - 1];
        }
        int[] order = new int[values.length];
        for (int state = 0; state < values.length; state++) {
            order[start[values[state]]++] = state;
        }
        return order;
    }

    /** The state at a place; within a block, places run from the worst state to the best. */
    int at(int place) {
        return byRank[place];
    }

    int rankAt(int place) {
        return rankAt[place];
    }

    /** The best rank the decider can have from a block, staying included, by block. */
    int[] bestFromBlock() {
        int[] best = new int[moves.blocks()];
        for (int from = 0; from < best.length; from++) {
            for (int to = moves.groupStart(from); to < moves.groupEnd(from); to++) {
                if (moves.leads(from, to)) {
                    best[from] = Math.max(best[from], rankAt(moves.start(to + 1) - 1));
                }
            }
        }
        return best;
    }
}

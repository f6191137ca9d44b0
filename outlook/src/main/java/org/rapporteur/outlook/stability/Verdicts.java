package org.rapporteur.outlook.stability;

import java.util.BitSet;
import org.rapporteur.outlook.graph.Moves;

/** For one decider, which states it would not leave. */
final class Verdicts {

    private final RankedMoves own;
    private final int[] worstAnswer;

    Verdicts(RankedMoves own) {
        this.own = own;
        worstAnswer = new int[own.ranks.length];
    }

    /** The states from which it has nowhere better to go. */
    BitSet withoutImprovement() {
        BitSet stable = new BitSet(own.ranks.length);
        int[] best = own.bestFromBlock();
        for (int state = 0; state < own.ranks.length; state++) {
            stable.set(state, best[own.moves.blockOf(state)] <= own.ranks[state]);
        }
        return stable;
    }

    /** The states that are left for no better one, every better one having a label no higher than the state's own rank. */
    BitSet heldBack(int[] labels) {
        Moves moves = own.moves;
        for (int block = 0; block < moves.blocks(); block++) {
            int highest = -1;
            for (int place = moves.start(block + 1) - 1; place >= moves.start(block); place--) {
                highest = Math.max(highest, labels[own.at(place)]);
                worstAnswer[place] = highest;
            }
        }
        BitSet stable = new BitSet(own.ranks.length);
        stable.set(0, own.ranks.length);
        for (int from = 0; from < moves.blocks(); from++) {
            for (int to = moves.groupStart(from); to < moves.groupEnd(from); to++) {
                if (moves.leads(from, to)) {
                    leave(from, to, stable);
                }
            }
        }
        return stable;
    }

    /** Both blocks are in the order of preference, so one pass over each finds what is better than what. */
    private void leave(int from, int to, BitSet stable) {
        int better = own.moves.start(to);
        int end = own.moves.start(to + 1);
        for (int place = own.moves.start(from); place < own.moves.start(from + 1); place++) {
            int rank = own.rankAt(place);
            while (better < end && own.rankAt(better) <= rank) {
                better++;
            }
            if (better < end && worstAnswer[better] > rank) {
                stable.clear(own.at(place));
            }
        }
    }
}

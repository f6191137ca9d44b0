package org.rapporteur.outlook.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.rapporteur.outlook.model.Change;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.FaultyModelException;
import org.rapporteur.outlook.model.States;

/**
 * The moves of one decider, kept without an arc being stored. States that differ only in the decider's own options form a
 * <em>group</em>; within it, those that agree on the one-way options form a <em>block</em>. From a block the decider can go
 * to every state of it and of each block that the one-way options let it reach, so moves are pairs of blocks.
 */
public final class Moves {

    private static final int MOST_ONE_WAY = Integer.SIZE - 1;

    /** Pairs of blocks; beyond this many an analysis would take minutes. */
    private static final long MOST_BLOCK_PAIRS = 1L << 30;

    private final int[] byBlock;
    private final int[] blockOf;
    private final int[] blockStart;
    private final int[] groupStart;
    private final int[] groupOfBlock;
    /** By block, how far its one-way options have gone: bits that only ever come to be set. */
    private final int[] gone;

    private Moves(Conflict conflict, int decider) {
        States states = conflict.states();
        long downward = conflict.mask(decider, Change.STAYS_DROPPED);
        long oneWay = downward | conflict.mask(decider, Change.STAYS_TAKEN);
        long own = conflict.optionsOf(decider);
        byBlock = new BitSort(states).by(oneWay).by(~own).order();
        blockOf = new int[states.size()];
        int[] blocks = new int[states.size() + 1];
        int[] groups = new int[states.size() + 1];
        int[] groupOf = new int[states.size()];
        int block = -1;
        int group = -1;
        for (int place = 0; place < byBlock.length; place++) {
            long difference = place == 0 ? -1 : states.taken(byBlock[place]) ^ states.taken(byBlock[place - 1]);
            if ((difference & (~own | oneWay)) != 0) {
                blocks[++block] = place;
                if ((difference & ~own) != 0) {
                    groups[++group] = block;
                }
                groupOf[block] = group;
            }
            blockOf[byBlock[place]] = block;
        }
        blocks[block + 1] = byBlock.length;
        groups[group + 1] = block + 1;
        blockStart = Arrays.copyOf(blocks, block + 2);
        groupStart = Arrays.copyOf(groups, group + 2);
        groupOfBlock = Arrays.copyOf(groupOf, block + 1);
        gone = new int[block + 1];
        Arrays.setAll(gone, k -> (int) Long.compress(states.taken(byBlock[blockStart[k]]) ^ downward, oneWay));
    }

    static Moves of(Conflict conflict, int decider) {
        int oneWay = Long.bitCount(conflict.mask(decider, Change.STAYS_TAKEN, Change.STAYS_DROPPED));
        if (oneWay > MOST_ONE_WAY) {
            throw new FaultyModelException("options of " + conflict.deciders().get(decider).name(),
                    oneWay + " of them are one-way", "keep to " + MOST_ONE_WAY + " one-way options a decider");
        }
        Moves moves = new Moves(conflict, decider);
        long pairs = 0;
        for (int group = 0; group + 1 < moves.groupStart.length; group++) {
            long blocks = (long) moves.groupStart[group + 1] - moves.groupStart[group];
            long members = (long) moves.blockStart[moves.groupStart[group + 1]]
                    - moves.blockStart[moves.groupStart[group]];
            pairs += blocks * members;
        }
        if (pairs > MOST_BLOCK_PAIRS) {
            throw new FaultyModelException("options of " + conflict.deciders().get(decider).name(),
                    "so many one-way options give " + pairs + " moves to look at",
                    "forbid the combinations that cannot be, or leave out options that change nothing");
        }
        return moves;
    }

    public int blocks() {
        return groupOfBlock.length;
    }

    public int blockOf(int state) {
        return blockOf[state];
    }

    /** First place of a block in {@link #byBlock}; of {@link #blocks()}, the number of states. */
    public int start(int block) {
        return blockStart[block];
    }

    /** First block of the group that a block belongs to. */
    public int groupStart(int block) {
        return groupStart[groupOfBlock[block]];
    }

    /** The block after the last one of the group that a block belongs to. */
    public int groupEnd(int block) {
        return groupStart[groupOfBlock[block] + 1];
    }

    /** Whether the one-way options let the decider go from the one to the other, both of one group; true of a block and itself. */
    public boolean leads(int fromBlock, int toBlock) {
        return (gone[fromBlock] & ~gone[toBlock]) == 0;
    }

    /** The state at a place; places of a block are neighbours. */
    public int byBlock(int place) {
        return byBlock[place];
    }

    /** Every state the decider can move to, in the order of blocks and then of numbers. */
    public void forEach(int state, IntConsumer target) {
        int from = blockOf[state];
        for (int to = groupStart(from); to < groupEnd(from); to++) {
            if (leads(from, to)) {
                for (int place = blockStart[to]; place < blockStart[to + 1]; place++) {
                    if (byBlock[place] != state) {
                        target.accept(byBlock[place]);
                    }
                }
            }
        }
    }

    /** The states the decider can move to, in ascending order. */
    public List<Integer> from(int state) {
        List<Integer> targets = new ArrayList<>();
        forEach(state, targets::add);
        targets.sort(null);
        return targets;
    }

    /** Whether the decider can move from the one state to the other. */
    public boolean move(int from, int to) {
        int source = blockOf[from];
        int target = blockOf[to];
        return from != to && groupOfBlock[source] == groupOfBlock[target] && leads(source, target);
    }
}

package org.rapporteur.language.parse;

import org.rapporteur.language.linear.Features;

/** The best ways through a sentence so far, all of the same length, the best first. */
public final class Beam {

    /** Scores the three actions of {@link Lattice}. */
    @FunctionalInterface
    public interface Scorer {
        void score(Features features, int[] scores);
    }

    private static final int ACTIONS = 3;

    private final int width;
    private final int margin;
    private final Tokens tokens;
    private final Lattice lattice;
    private final StateScorer scorer;
    private final int[] actionScores = new int[ACTIONS];
    private int[] states;
    private int[] scores;
    private int[] nextStates;
    private int[] nextScores;
    private int[] nextActions;
    private int count;

    /**
     * @param width how many ways are kept
     * @param margin ways that fall behind the best by more than this are given up
     */
    public Beam(int width, int margin, Tokens tokens, Scorer scorer) {
        this.width = width;
        this.margin = margin;
        this.tokens = tokens;
        this.lattice = new Lattice(tokens.size());
        this.scorer = new StateScorer(tokens, lattice, scorer);
        states = new int[width];
        scores = new int[width];
        nextStates = new int[width];
        nextScores = new int[width];
        nextActions = new int[width];
        states[0] = lattice.start();
        count = 1;
    }

    /** Number of steps to the end of any way through. */
    public int length() {
        return 2 * tokens.size() - 1;
    }

    /** Takes every way one action further and keeps the best. */
    public void step() {
        int kept = 0;
        for (int rank = 0; rank < count; rank++) {
            scorer.score(states[rank], actionScores);
            for (int action = 0; action < ACTIONS; action++) {
                if (lattice.allows(states[rank], action)) {
                    kept = insert(kept, states[rank], action, scores[rank] + actionScores[action]);
                }
            }
        }
        while (kept > 1 && nextScores[0] - nextScores[kept - 1] > margin) {
            kept--;
        }
        count = kept;
        for (int rank = 0; rank < count; rank++) {
            nextStates[rank] = lattice.apply(nextStates[rank], nextActions[rank]);
        }
        int[] freeStates = states;
        states = nextStates;
        nextStates = freeStates;
        int[] freeScores = scores;
        scores = nextScores;
        nextScores = freeScores;
    }

    private int insert(int kept, int state, int action, int score) {
        int at = kept;
        while (at > 0 && nextScores[at - 1] < score) {
            at--;
        }
        if (at == width) {
            return kept;
        }
        for (int rank = Math.min(kept, width - 1); rank > at; rank--) {
            nextStates[rank] = nextStates[rank - 1];
            nextActions[rank] = nextActions[rank - 1];
            nextScores[rank] = nextScores[rank - 1];
        }
        nextStates[at] = state;
        nextActions[at] = action;
        nextScores[at] = score;
        return Math.min(kept + 1, width);
    }

    /** Score of one action in any state of the lattice. */
    public int score(int state, int action) {
        scorer.score(state, actionScores);
        return actionScores[action];
    }

    public Lattice lattice() {
        return lattice;
    }

    public int count() {
        return count;
    }

    public int state(int rank) {
        return states[rank];
    }

    public int total(int rank) {
        return scores[rank];
    }
}

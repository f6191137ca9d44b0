package org.rapporteur.language.parse;

import org.rapporteur.language.linear.Features;

/** The best ways through a sentence so far, all of the same length, the best first. */
public final class Beam {

    /** Scores the three actions of {@link Lattice}. */
    @FunctionalInterface
    public interface Scorer {
        void score(Features features, int[] scores);
    }

    /** What an action is given on top of its score; training uses it. */
    @FunctionalInterface
    public interface Lead {
        int of(Lattice lattice, int state, int action);
    }

    private static final int ACTIONS = 3;

    /** Places for candidates that move up when others turn out to look alike. */
    private static final int SPARE = 4;

    private final int width;
    private final int margin;
    private final Tokens tokens;
    private final Lattice lattice;
    private final StateScorer scorer;
    private final Lead lead;
    private final long[] looks;
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
        this(width, margin, tokens, scorer, (lattice, state, action) -> 0);
    }

    /** @param lead what actions are given on top of their scores */
    public Beam(int width, int margin, Tokens tokens, Scorer scorer, Lead lead) {
        this.width = width;
        this.margin = margin;
        this.tokens = tokens;
        this.lattice = new Lattice(tokens.size());
        this.scorer = new StateScorer(tokens, lattice, scorer);
        this.lead = lead;
        looks = new long[width];
        states = new int[width + SPARE];
        scores = new int[width + SPARE];
        nextStates = new int[width + SPARE];
        nextScores = new int[width + SPARE];
        nextActions = new int[width + SPARE];
        states[0] = lattice.start();
        count = 1;
    }

    /** Number of steps to the end of any way through. */
    public int length() {
        return 2 * tokens.size() - 1;
    }

    /** Takes every way one action further and keeps the best. */
    public void step() {
        int candidates = 0;
        for (int rank = 0; rank < count; rank++) {
            int state = states[rank];
            scorer.score(state, actionScores);
            for (int action = 0; action < ACTIONS; action++) {
                if (lattice.allows(state, action)) {
                    int score = scores[rank] + actionScores[action] + lead.of(lattice, state, action);
                    candidates = insert(candidates, state, action, score);
                }
            }
        }
        count = keep(candidates);
        int[] freeStates = states;
        states = nextStates;
        nextStates = freeStates;
        int[] freeScores = scores;
        scores = nextScores;
        nextScores = freeScores;
    }

    /** Makes states of the best candidates, of those that look alike only the first; gives how many. */
    private int keep(int candidates) {
        int kept = 0;
        for (int rank = 0; rank < candidates && kept < width; rank++) {
            if (nextScores[0] - nextScores[rank] > margin) {
                break;
            }
            int state = lattice.apply(nextStates[rank], nextActions[rank]);
            long look = lattice.look(state);
            if (!seen(look, kept)) {
                looks[kept] = look;
                nextStates[kept] = state;
                nextScores[kept++] = nextScores[rank];
            }
        }
        return kept;
    }

    private boolean seen(long look, int kept) {
        for (int rank = 0; rank < kept; rank++) {
            if (looks[rank] == look) {
                return true;
            }
        }
        return false;
    }

    private int insert(int kept, int state, int action, int score) {
        int at = kept;
        while (at > 0 && nextScores[at - 1] < score) {
            at--;
        }
        if (at == nextScores.length) {
            return kept;
        }
        for (int rank = Math.min(kept, nextScores.length - 1); rank > at; rank--) {
            nextStates[rank] = nextStates[rank - 1];
            nextActions[rank] = nextActions[rank - 1];
            nextScores[rank] = nextScores[rank - 1];
        }
        nextStates[at] = state;
        nextActions[at] = action;
        nextScores[at] = score;
        return Math.min(kept + 1, nextScores.length);
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

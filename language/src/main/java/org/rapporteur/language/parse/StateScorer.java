package org.rapporteur.language.parse;

import org.rapporteur.language.linear.Features;

/**
 * Scores the actions of states in one sentence, and remembers what it has scored: a beam meets the same tokens in the
 * same place again and again.
 */
final class StateScorer {

    private static final int ACTIONS = 3;

    private final Tokens tokens;
    private final Lattice lattice;
    private final Beam.Scorer scorer;
    private final Features buffer = new Features();
    private final int[] part = new int[ACTIONS];
    private final ScoreCache whole;
    private final ScoreCache ahead;
    private final ScoreCache stacked;

    StateScorer(Tokens tokens, Lattice lattice, Beam.Scorer scorer) {
        this.tokens = tokens;
        this.lattice = lattice;
        this.scorer = scorer;
        whole = new ScoreCache(tokens.size() * 16);
        ahead = new ScoreCache(tokens.size() * 8);
        stacked = new ScoreCache(tokens.size() * 8);
    }

    void score(int state, int[] sum) {
        sum[0] = 0;
        sum[1] = 0;
        sum[2] = 0;
        long key = lattice.signature(state);
        if (whole.add(key, sum)) {
            return;
        }
        int node = lattice.top(state);
        int top = lattice.token(node);
        int below = node == 0 ? -1 : lattice.token(lattice.below(node));
        int next = lattice.next(state);
        long aheadKey = Features.mix((((long) top + 1) << 32) + next + 1);
        if (!ahead.add(aheadKey, sum)) {
            buffer.clear();
            StateFeatures.ahead(tokens, top, next, buffer);
            scorePart(ahead, aheadKey, sum);
        }
        long stackedKey = Features.mix((((long) below + 1) << 32) + top + 2);
        if (!stacked.add(stackedKey, sum)) {
            buffer.clear();
            StateFeatures.stacked(tokens, below, top, buffer);
            scorePart(stacked, stackedKey, sum);
        }
        buffer.clear();
        StateFeatures.built(tokens, lattice, state, buffer);
        scorer.score(buffer, part);
        addPart(sum);
        whole.put(key, sum);
    }

    private void scorePart(ScoreCache cache, long key, int[] sum) {
        scorer.score(buffer, part);
        cache.put(key, part);
        addPart(sum);
    }

    private void addPart(int[] sum) {
        sum[0] += part[0];
        sum[1] += part[1];
        sum[2] += part[2];
    }
}

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
    private final ScoreCache three;
    private final ScoreCache upper;
    private final ScoreCache lower;
    private final ScoreCache tops;
    private final ScoreCache nexts;

    StateScorer(Tokens tokens, Lattice lattice, Beam.Scorer scorer) {
        this.tokens = tokens;
        this.lattice = lattice;
        this.scorer = scorer;
        whole = new ScoreCache(tokens.size() * 16);
        ahead = new ScoreCache(tokens.size() * 8);
        stacked = new ScoreCache(tokens.size() * 8);
        three = new ScoreCache(tokens.size() * 8);
        upper = new ScoreCache(tokens.size() * 8);
        lower = new ScoreCache(tokens.size() * 8);
        tops = new ScoreCache(tokens.size() * 4);
        nexts = new ScoreCache(tokens.size() * 2);
    }

    void score(int state, int[] sum) {
        sum[0] = 0;
        sum[1] = 0;
        sum[2] = 0;
        int node = lattice.top(state);
        int under = node == 0 ? 0 : lattice.below(node);
        int deeper = lattice.token(lattice.below(under));
        long nodeLook = lattice.signatureOfNode(node);
        long underLook = lattice.signatureOfNode(under);
        long upperKey = Features.mix(Features.join(nodeLook, lattice.signatureOfNext(state)));
        long lowerKey = Features.mix(Features.join(nodeLook, underLook));
        long key = Features.mix(Features.join(upperKey, underLook + deeper));
        if (whole.add(key, sum)) {
            return;
        }
        scoreTokens(state, deeper, sum);
        if (!upper.add(upperKey, sum)) {
            buffer.clear();
            StateFeatures.upper(tokens, lattice, state, buffer);
            scorePart(upper, upperKey, sum);
        }
        long topKey = Features.mix(nodeLook);
        if (!tops.add(topKey, sum)) {
            buffer.clear();
            StateFeatures.top(tokens, lattice, node, buffer);
            scorePart(tops, topKey, sum);
        }
        if (!lower.add(lowerKey, sum)) {
            buffer.clear();
            StateFeatures.lower(tokens, lattice, state, buffer);
            scorePart(lower, lowerKey, sum);
        }
        whole.put(key, sum);
    }

    private void scoreTokens(int state, int deeper, int[] sum) {
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
        long nextKey = Features.mix(next + 1L);
        if (!nexts.add(nextKey, sum)) {
            buffer.clear();
            StateFeatures.next(tokens, next, buffer);
            scorePart(nexts, nextKey, sum);
        }
        long stackedKey = Features.mix((((long) below + 1) << 32) + top + 2);
        if (!stacked.add(stackedKey, sum)) {
            buffer.clear();
            StateFeatures.stacked(tokens, below, top, buffer);
            scorePart(stacked, stackedKey, sum);
        }
        long threeKey = Features.mix(Features.join(stackedKey, ((long) deeper << 32) + next + 1));
        if (!three.add(threeKey, sum)) {
            buffer.clear();
            StateFeatures.tokens(tokens, lattice, state, buffer);
            scorePart(three, threeKey, sum);
        }
    }

    private void scorePart(ScoreCache cache, long key, int[] sum) {
        scorer.score(buffer, part);
        cache.put(key, part);
        sum[0] += part[0];
        sum[1] += part[1];
        sum[2] += part[2];
    }
}

package org.rapporteur.language.parse;

import static org.rapporteur.language.linear.Features.join;

import org.rapporteur.language.linear.Features;

/**
 * What the next action is judged by: the top of the stack, the next tokens, their children, and what lies between.
 *
 * <p>In names, {@code s0} and {@code s1} are the topmost tokens of the stack, {@code b0} and {@code b1} the next ones to come.
 */
public final class StateFeatures {

    private StateFeatures() {}

    public static void gather(Tokens tokens, Lattice lattice, int state, Features into) {
        into.clear();
        int n0 = lattice.top(state);
        int n1 = n0 == 0 ? 0 : lattice.below(n0);
        int n2 = n1 == 0 ? 0 : lattice.below(n1);
        int s0 = lattice.token(n0);
        int s1 = lattice.token(n1);
        int s2 = lattice.token(n2);
        int b0 = lattice.next(state);
        long s0w = tokens.word(s0);
        long s0t = tokens.tag(s0);
        long s1w = tokens.word(s1);
        long s1t = tokens.tag(s1);
        long b0w = tokens.word(b0);
        long b0t = tokens.tag(b0);
        long b1w = tokens.word(b0 + 1);
        long b1t = tokens.tag(b0 + 1);
        long b2t = tokens.tag(b0 + 2);
        long s2t = tokens.tag(s2);
        into.add(1, 0);
        into.add(2, s0w, s0t);
        into.add(3, s0w);
        into.add(4, s0t);
        into.add(5, s1w, s1t);
        into.add(6, s1w);
        into.add(7, s1t);
        into.add(8, b0w, b0t);
        into.add(9, b0w);
        into.add(10, b0t);
        into.add(11, b1w, b1t);
        into.add(12, b1w);
        into.add(13, b1t);
        into.add(14, tokens.word(b0 + 2), b2t);
        into.add(15, b2t);
        into.add(16, s2t);
        long s0wt = join(s0w, s0t);
        long b0wt = join(b0w, b0t);
        long s1wt = join(s1w, s1t);
        into.add(20, s0wt, b0wt);
        into.add(21, s0wt, b0w);
        into.add(22, s0w, b0wt);
        into.add(23, s0wt, b0t);
        into.add(24, s0t, b0wt);
        into.add(25, s0w, b0w);
        into.add(26, s0t, b0t);
        into.add(27, s1wt, s0wt);
        into.add(28, s1wt, s0t);
        into.add(29, s1t, s0wt);
        into.add(30, s1w, s0w);
        into.add(31, s1t, s0t);
        into.add(32, s1wt, b0t);
        into.add(33, s1t, b0wt);
        into.add(34, s1w, b0w);
        into.add(35, s1t, b0t);
        into.add(36, b0t, b1t);
        into.add(37, b0w, b1t);
        into.add(38, b0t, b1w);
        into.add(40, b0t, b1t, b2t);
        long s0b0 = join(s0t, b0t);
        long s1s0 = join(s1t, s0t);
        into.add(41, s0b0, b1t);
        into.add(42, s1s0, b0t);
        into.add(43, join(s2t, s1t), s0t);
        into.add(44, join(s1s0, b0t), b1t);
        into.add(45, join(s1w, s0t), b0t);
        into.add(46, join(s1t, s0w), b0t);
        into.add(47, join(s1t, s0t), b0w);
        into.add(48, join(s0w, b0t), b1t);
        into.add(49, join(s0t, b0w), b1t);
        into.add(50, join(s0t, b0t), b1w);
        into.add(51, join(s1s0, b0t), s2t);
        into.add(52, join(s0b0, b1t), b2t);
        distances(tokens, s1, s0, b0, into);
        children(tokens, lattice, n0, n1, state, into);
    }

    private static void distances(Tokens tokens, int s1, int s0, int b0, Features into) {
        long s0t = tokens.tag(s0);
        long b0t = tokens.tag(b0);
        long s1t = tokens.tag(s1);
        long near = Tokens.distance(s0, b0);
        long far = Tokens.distance(s1, s0);
        into.add(60, tokens.word(s0), near);
        into.add(61, s0t, near);
        into.add(62, tokens.word(b0), near);
        into.add(63, b0t, near);
        into.add(64, join(s0t, b0t), near);
        into.add(65, join(s1t, s0t), far);
        into.add(66, tokens.word(s1), far);
        into.add(67, tokens.word(s0), far);
        long between = tokens.between(s0, b0);
        long below = tokens.between(s1, s0);
        into.add(68, join(s0t, b0t), between);
        into.add(69, join(s1t, s0t), below);
        into.add(70, join(join(s1t, s0t), b0t), join(below, between));
        into.add(71, join(s0t, b0t), tokens.tag(s0 + 1), tokens.tag(b0 - 1));
        into.add(72, join(s0t, b0t), tokens.tag(s0 - 1), tokens.tag(b0 + 1));
        into.add(73, join(s1t, s0t), tokens.tag(s1 + 1), tokens.tag(s0 - 1));
        into.add(74, join(s1t, s0t), tokens.tag(s0 + 1), tokens.tag(s1 - 1));
    }

    private static void children(Tokens tokens, Lattice lattice, int n0, int n1, int state, Features into) {
        int s0 = lattice.token(n0);
        int b0 = lattice.next(state);
        long s0w = tokens.word(s0);
        long s0t = tokens.tag(s0);
        long s1w = tokens.word(lattice.token(n1));
        long s1t = tokens.tag(lattice.token(n1));
        long b0w = tokens.word(b0);
        long b0t = tokens.tag(b0);
        int s0l = lattice.left(n0);
        int s0r = lattice.right(n0);
        int s1l = lattice.left(n1);
        int s1r = lattice.right(n1);
        int b0l = lattice.leftOfNext(state);
        long s0lt = tokens.tag(s0l);
        long s0rt = tokens.tag(s0r);
        long s1lt = tokens.tag(s1l);
        long s1rt = tokens.tag(s1r);
        long b0lt = tokens.tag(b0l);
        int s0lefts = Math.min(4, lattice.lefts(n0));
        int s0rights = Math.min(4, lattice.rights(n0));
        int s1rights = Math.min(4, lattice.rights(n1));
        int b0lefts = Math.min(4, lattice.leftsOfNext(state));
        into.add(80, s0w, s0rights);
        into.add(81, s0t, s0rights);
        into.add(82, s0w, s0lefts);
        into.add(83, s0t, s0lefts);
        into.add(84, s1w, s1rights);
        into.add(85, s1t, s1rights);
        into.add(86, b0w, b0lefts);
        into.add(87, b0t, b0lefts);
        into.add(88, s0lt, s0t, b0t);
        into.add(89, s0rt, s0t, b0t);
        into.add(90, s0t, b0t, b0lt);
        into.add(91, join(s1t, s0t), s0lt);
        into.add(92, join(s1t, s0t), s0rt);
        into.add(93, join(s1t, s0t), s1rt);
        into.add(94, join(s1t, s0t), s1lt);
        into.add(95, tokens.word(s0l), s0t);
        into.add(96, tokens.word(s0r), s0t);
        into.add(97, tokens.word(b0l), b0t);
        into.add(98, tokens.word(s1r), s1t);
        into.add(99, tokens.word(s0l), s0w);
        into.add(100, tokens.word(s0r), s0w);
        into.add(101, tokens.word(b0l), b0w);
        into.add(102, s0t, s0lt, tokens.tag(lattice.secondLeft(n0)));
        into.add(103, s0t, s0rt, tokens.tag(lattice.secondRight(n0)));
        into.add(104, b0t, b0lt, tokens.tag(lattice.secondLeftOfNext(state)));
        into.add(105, s1t, s1rt, tokens.tag(lattice.secondRight(n1)));
        into.add(106, join(s1w, tokens.word(s0l)), s0t);
        into.add(107, join(s1t, tokens.word(s0l)), s0t);
        into.add(108, join(s1w, tokens.word(s0l)), tokens.word(s0));
        into.add(109, join(s0t, b0t), s0lefts + 8L * s0rights + 64L * b0lefts);
        into.add(110, join(s1t, s0t), s1rights + 8L * s0rights + 64L * s0lefts);
        into.add(111, join(tokens.word(s0l), s0t), b0w);
        into.add(112, join(tokens.word(s0l), s0t), b0t);
        into.add(113, join(s0t, tokens.word(b0l)), b0t);
    }
}

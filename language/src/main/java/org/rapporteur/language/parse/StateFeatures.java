package org.rapporteur.language.parse;

import static org.rapporteur.language.linear.Features.join;

import org.rapporteur.language.linear.Features;

/**
 * What the next action is judged by: the top of the stack, the next tokens, their children, and what lies between.
 *
 * <p>In names, {@code s0} and {@code s1} are the topmost tokens of the stack, {@code b0} and {@code b1} the next ones to come;
 * {@code w} is a word, {@code t} its tag, {@code l} and {@code r} a leftmost and a rightmost child.
 */
public final class StateFeatures {

    private StateFeatures() {}

    /** All features of a state. */
    public static void gather(Tokens tokens, Lattice lattice, int state, Features into) {
        into.clear();
        int node = lattice.top(state);
        int top = lattice.token(node);
        int below = node == 0 ? -1 : lattice.token(lattice.below(node));
        ahead(tokens, top, lattice.next(state), into);
        next(tokens, lattice.next(state), into);
        stacked(tokens, below, top, into);
        tokens(tokens, lattice, state, into);
        upper(tokens, lattice, state, into);
        top(tokens, lattice, node, into);
        lower(tokens, lattice, state, into);
    }

    /** Features of the top of the stack beside the next tokens, whatever has been built. */
    static void ahead(Tokens tokens, int s0, int b0, Features into) {
        long s0w = tokens.word(s0);
        long s0t = tokens.tag(s0);
        long b0w = tokens.word(b0);
        long b0t = tokens.tag(b0);
        long b1w = tokens.word(b0 + 1);
        long b1t = tokens.tag(b0 + 1);
        long b2t = tokens.tag(b0 + 2);
        into.add(1, 0);
        into.add(2, s0w, s0t);
        into.add(3, s0w);
        into.add(4, s0t);
        long s0wt = join(s0w, s0t);
        long b0wt = join(b0w, b0t);
        long s0b0 = join(s0t, b0t);
        into.add(20, s0wt, b0wt);
        into.add(21, s0wt, b0w);
        into.add(22, s0w, b0wt);
        into.add(23, s0wt, b0t);
        into.add(24, s0t, b0wt);
        into.add(25, s0w, b0w);
        into.add(26, s0b0);
        into.add(41, s0b0, b1t);
        into.add(48, join(s0w, b0t), b1t);
        into.add(49, join(s0t, b0w), b1t);
        into.add(50, s0b0, b1w);
        into.add(52, join(s0b0, b1t), b2t);
        into.add(53, join(s0w, b0w), b1t);
        into.add(54, join(b0w, b1w), s0t);
        between(tokens, s0, b0, into);
    }

    /** Features of the next tokens alone. */
    static void next(Tokens tokens, int b0, Features into) {
        long b0w = tokens.word(b0);
        long b0t = tokens.tag(b0);
        long b1w = tokens.word(b0 + 1);
        long b1t = tokens.tag(b0 + 1);
        long b2t = tokens.tag(b0 + 2);
        into.add(8, b0w, b0t);
        into.add(9, b0w);
        into.add(10, b0t);
        into.add(11, b1w, b1t);
        into.add(12, b1w);
        into.add(13, b1t);
        into.add(14, tokens.word(b0 + 2), b2t);
        into.add(15, b2t);
        into.add(36, b0t, b1t);
        into.add(37, b0w, b1t);
        into.add(38, b0t, b1w);
        into.add(40, b0t, b1t, b2t);
    }

    private static void between(Tokens tokens, int s0, int b0, Features into) {
        long s0w = tokens.word(s0);
        long s0t = tokens.tag(s0);
        long b0w = tokens.word(b0);
        long b0t = tokens.tag(b0);
        long s0b0 = join(s0t, b0t);
        long near = Tokens.distance(s0, b0);
        long between = tokens.between(s0, b0);
        into.add(60, s0w, near);
        into.add(61, s0t, near);
        into.add(62, b0w, near);
        into.add(63, b0t, near);
        into.add(64, s0b0, near);
        into.add(68, s0b0, between);
        into.add(71, s0b0, tokens.tag(s0 + 1), tokens.tag(b0 - 1));
        into.add(72, s0b0, tokens.tag(s0 - 1), tokens.tag(b0 + 1));
        into.add(75, s0b0, tokens.word(b0 - 1));
        into.add(76, s0b0, tokens.word(s0 + 1));
        into.add(77, s0w, b0t, between);
        into.add(78, s0t, b0w, between);
        into.add(79, s0b0, tokens.shape(s0), tokens.shape(b0));
    }

    /** Features of the two topmost tokens of the stack, whatever has been built. */
    static void stacked(Tokens tokens, int s1, int s0, Features into) {
        long s0w = tokens.word(s0);
        long s0t = tokens.tag(s0);
        long s1w = tokens.word(s1);
        long s1t = tokens.tag(s1);
        long s1s0 = join(s1t, s0t);
        long s0wt = join(s0w, s0t);
        long s1wt = join(s1w, s1t);
        into.add(5, s1wt);
        into.add(6, s1w);
        into.add(7, s1t);
        into.add(27, s1wt, s0wt);
        into.add(28, s1wt, s0t);
        into.add(29, s1t, s0wt);
        into.add(30, s1w, s0w);
        into.add(31, s1s0);
        long far = Tokens.distance(s1, s0);
        long between = tokens.between(s1, s0);
        into.add(65, s1s0, far);
        into.add(66, s1w, far);
        into.add(67, s0w, far);
        into.add(69, s1s0, between);
        into.add(73, s1s0, tokens.tag(s1 + 1), tokens.tag(s0 - 1));
        into.add(74, s1s0, tokens.tag(s0 + 1), tokens.tag(s1 - 1));
        into.add(120, s1w, s0t, between);
        into.add(121, s1t, s0w, between);
        into.add(122, s1s0, tokens.word(s0 - 1));
        into.add(123, s1s0, tokens.shape(s1), tokens.shape(s0));
    }

    /** Features of three and more tokens of stack and text together, whatever children they have. */
    static void tokens(Tokens tokens, Lattice lattice, int state, Features into) {
        int n0 = lattice.top(state);
        int n1 = below(lattice, n0);
        int s0 = lattice.token(n0);
        int s1 = lattice.token(n1);
        int s2 = lattice.token(lattice.below(n1));
        int b0 = lattice.next(state);
        long s0t = tokens.tag(s0);
        long s1t = tokens.tag(s1);
        long s2t = tokens.tag(s2);
        long b0t = tokens.tag(b0);
        long s1s0 = join(s1t, s0t);
        long three = join(s1s0, b0t);
        into.add(16, s2t);
        into.add(32, join(tokens.word(s1), s1t), b0t);
        into.add(33, s1t, join(tokens.word(b0), b0t));
        into.add(34, tokens.word(s1), tokens.word(b0));
        into.add(35, s1t, b0t);
        into.add(42, s1s0, b0t);
        into.add(43, s2t, s1s0);
        into.add(44, three, tokens.tag(b0 + 1));
        into.add(45, join(tokens.word(s1), s0t), b0t);
        into.add(46, join(s1t, tokens.word(s0)), b0t);
        into.add(47, s1s0, tokens.word(b0));
        into.add(51, three, s2t);
        into.add(70, three, join(tokens.between(s1, s0), tokens.between(s0, b0)));
    }

    private static int below(Lattice lattice, int node) {
        return node == 0 ? 0 : lattice.below(node);
    }

    /** Features of the top of the stack and the next token with their children. */
    static void upper(Tokens tokens, Lattice lattice, int state, Features into) {
        int n0 = lattice.top(state);
        int s0 = lattice.token(n0);
        int b0 = lattice.next(state);
        long s0t = tokens.tag(s0);
        long b0w = tokens.word(b0);
        long b0t = tokens.tag(b0);
        int s0lefts = Math.min(4, lattice.lefts(n0));
        int s0rights = Math.min(4, lattice.rights(n0));
        int b0lefts = Math.min(4, lattice.leftsOfNext(state));
        long s0l = tokens.word(lattice.left(n0));
        long s0r = tokens.word(lattice.right(n0));
        long b0l = tokens.word(lattice.leftOfNext(state));
        into.add(86, b0w, b0lefts);
        into.add(87, b0t, b0lefts);
        into.add(97, b0l, b0t);
        into.add(101, b0l, b0w);
        into.add(109, join(s0t, b0t), s0lefts + 8L * s0rights + 64L * b0lefts);
        into.add(111, join(s0l, s0t), b0w);
        into.add(112, join(s0l, s0t), b0t);
        into.add(113, join(s0t, b0l), b0t);
        into.add(114, join(s0r, s0t), b0t);
        upperTags(tokens, lattice, state, into);
    }

    private static void upperTags(Tokens tokens, Lattice lattice, int state, Features into) {
        int n0 = lattice.top(state);
        long s0t = tokens.tag(lattice.token(n0));
        long b0t = tokens.tag(lattice.next(state));
        long s0b0 = join(s0t, b0t);
        long s0l = tokens.tag(lattice.left(n0));
        long s0r = tokens.tag(lattice.right(n0));
        long b0l = tokens.tag(lattice.leftOfNext(state));
        into.add(88, s0b0, s0l);
        into.add(89, s0b0, s0r);
        into.add(90, s0b0, b0l);
        into.add(104, b0t, b0l, tokens.tag(lattice.secondLeftOfNext(state)));
        into.add(116, join(s0b0, s0l), s0r, b0l);
    }

    /** Features of the top of the stack with its children, whatever stands around it. */
    static void top(Tokens tokens, Lattice lattice, int n0, Features into) {
        int s0 = lattice.token(n0);
        long s0w = tokens.word(s0);
        long s0t = tokens.tag(s0);
        int s0lefts = Math.min(4, lattice.lefts(n0));
        int s0rights = Math.min(4, lattice.rights(n0));
        long s0l = tokens.word(lattice.left(n0));
        long s0r = tokens.word(lattice.right(n0));
        into.add(80, s0w, s0rights);
        into.add(81, s0t, s0rights);
        into.add(82, s0w, s0lefts);
        into.add(83, s0t, s0lefts);
        into.add(95, s0l, s0t);
        into.add(96, s0r, s0t);
        into.add(99, s0l, s0w);
        into.add(100, s0r, s0w);
        into.add(102, s0t, tokens.tag(lattice.left(n0)), tokens.tag(lattice.secondLeft(n0)));
        into.add(103, s0t, tokens.tag(lattice.right(n0)), tokens.tag(lattice.secondRight(n0)));
    }

    /** Features of the two topmost tokens of the stack with their children. */
    static void lower(Tokens tokens, Lattice lattice, int state, Features into) {
        int n0 = lattice.top(state);
        int n1 = below(lattice, n0);
        int s0 = lattice.token(n0);
        int s1 = lattice.token(n1);
        long s0t = tokens.tag(s0);
        long s1w = tokens.word(s1);
        long s1t = tokens.tag(s1);
        int s0lefts = Math.min(4, lattice.lefts(n0));
        int s0rights = Math.min(4, lattice.rights(n0));
        int s1rights = Math.min(4, lattice.rights(n1));
        long s0l = tokens.word(lattice.left(n0));
        long s1r = tokens.word(lattice.right(n1));
        into.add(84, s1w, s1rights);
        into.add(85, s1t, s1rights);
        into.add(98, s1r, s1t);
        into.add(106, join(s1w, s0l), s0t);
        into.add(107, join(s1t, s0l), s0t);
        into.add(108, join(s1w, s0l), tokens.word(s0));
        into.add(110, join(s1t, s0t), s1rights + 8L * s0rights + 64L * s0lefts);
        into.add(115, join(s1r, s1t), s0t);
        lowerTags(tokens, lattice, state, into);
    }

    private static void lowerTags(Tokens tokens, Lattice lattice, int state, Features into) {
        int n0 = lattice.top(state);
        int n1 = below(lattice, n0);
        long s1t = tokens.tag(lattice.token(n1));
        long s1s0 = join(s1t, tokens.tag(lattice.token(n0)));
        long s0l = tokens.tag(lattice.left(n0));
        long s0r = tokens.tag(lattice.right(n0));
        long s1r = tokens.tag(lattice.right(n1));
        into.add(91, s1s0, s0l);
        into.add(92, s1s0, s0r);
        into.add(93, s1s0, s1r);
        into.add(94, s1s0, tokens.tag(lattice.left(n1)));
        into.add(105, s1t, s1r, tokens.tag(lattice.secondRight(n1)));
        into.add(117, join(s1s0, s1r), s0l, s0r);
    }
}

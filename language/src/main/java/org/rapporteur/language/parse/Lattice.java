package org.rapporteur.language.parse;

import java.util.Arrays;
import org.rapporteur.language.linear.Features;

/**
 * The partial trees that a beam has built, sharing what they have in common.
 *
 * <p>Transition system (arc-hybrid): SHIFT takes the next token onto the stack; LEFT hangs the top of the stack on the
 * next token; RIGHT hangs it on the token below it. When no token is left, only RIGHT remains, and the last token on
 * the stack is the root; so every way through gives exactly one tree with one root, after {@code 2n - 1} steps.
 *
 * <p>A <em>state</em> has the position of the next token, that token's left children so far, and the top of its stack. A stack
 * <em>node</em> is a token with its children and the node below. Nodes never change, so states may share them.
 *
 * <p>The same tree can be built in more than one order, so states that came by different ways may look alike.
 */
public final class Lattice {

    public static final int SHIFT = 0;
    public static final int LEFT = 1;
    public static final int RIGHT = 2;

    private static final int NODE = 8;
    private static final int STATE = 8;

    private final int size;
    private int[] nodes;
    private long[] stackLooks;
    private int nodeCount;
    private int[] states;
    private int stateCount;

    public Lattice(int size) {
        this.size = size;
        nodes = new int[NODE * 4 * (size + 4)];
        stackLooks = new long[4 * (size + 4)];
        states = new int[STATE * 8 * (size + 4)];
    }

    /** Forgets all states but one where nothing has been read yet, and gives its number. */
    public int start() {
        nodeCount = 1;
        Arrays.fill(nodes, 0, NODE, -1);
        nodes[5] = 0;
        nodes[6] = 0;
        nodes[7] = 0;
        stateCount = 0;
        return addState(0, -1, -1, 0, 0, -1, -1);
    }

    private int addState(int next, int left, int secondLeft, int lefts, int top, int parent, int action) {
        int at = stateCount * STATE;
        if (at == states.length) {
            states = Arrays.copyOf(states, states.length * 2);
        }
        states[at] = next;
        states[at + 1] = left;
        states[at + 2] = secondLeft;
        states[at + 3] = lefts;
        states[at + 4] = top;
        states[at + 5] = parent;
        states[at + 6] = action;
        return stateCount++;
    }

    private int addNode(int token, int left, int secondLeft, int right, int secondRight, int counts, int below) {
        int at = nodeCount * NODE;
        if (at == nodes.length) {
            nodes = Arrays.copyOf(nodes, nodes.length * 2);
            stackLooks = Arrays.copyOf(stackLooks, stackLooks.length * 2);
        }
        nodes[at] = token;
        nodes[at + 1] = left;
        nodes[at + 2] = secondLeft;
        nodes[at + 3] = right;
        nodes[at + 4] = secondRight;
        nodes[at + 5] = counts;
        nodes[at + 6] = below;
        stackLooks[nodeCount] = Features.join(signatureOfNode(nodeCount), stackLooks[below]);
        return nodeCount++;
    }

    /** The state that the action leads to; the action must be {@link #allows allowed}. */
    public int apply(int state, int action) {
        int next = next(state);
        int top = top(state);
        if (action == SHIFT) {
            int node = addNode(next, leftOfNext(state), secondLeftOfNext(state), -1, -1, leftsOfNext(state), top);
            return addState(next + 1, -1, -1, 0, node, state, action);
        }
        int below = below(top);
        if (action == LEFT) {
            return addState(next, token(top), leftOfNext(state), leftsOfNext(state) + 1, below, state, action);
        }
        int at = below * NODE;
        int node = addNode(nodes[at], nodes[at + 1], nodes[at + 2], token(top), nodes[at + 3],
                nodes[at + 5] + (1 << 16),
                nodes[at + 6]);
        return addState(next, leftOfNext(state), secondLeftOfNext(state), leftsOfNext(state), node, state, action);
    }

    public boolean allows(int state, int action) {
        return switch (action) {
            case SHIFT -> next(state) < size;
            case LEFT -> next(state) < size && top(state) != 0;
            default -> top(state) != 0 && below(top(state)) != 0;
        };
    }

    /** The heads that the actions up to a state have settled; -1 elsewhere. */
    public int[] heads(int state) {
        int[] heads = new int[size];
        Arrays.fill(heads, -1);
        for (int at = state; parent(at) >= 0; at = parent(at)) {
            int before = parent(at);
            int top = top(before);
            if (action(at) == LEFT) {
                heads[token(top)] = next(before);
            } else if (action(at) == RIGHT) {
                heads[token(top)] = token(below(top));
            }
        }
        return heads;
    }

    /** A number for a token on the stack with its children: nodes with the same number look alike to features. */
    long signatureOfNode(int node) {
        int at = node * NODE;
        long hash = Features.join(nodes[at], ((long) nodes[at + 1] << 32) ^ nodes[at + 2]);
        return Features.join(Features.join(hash, ((long) nodes[at + 3] << 32) ^ nodes[at + 4]), nodes[at + 5]);
    }

    /** A number for the next token with its children. */
    long signatureOfNext(int state) {
        return Features.join(((long) leftOfNext(state) << 40) ^ ((long) secondLeftOfNext(state) << 20)
                ^ leftsOfNext(state), next(state) + 1L);
    }

    /** A number for all that features can see of a state, now and later: of states with the same number, one will do. */
    long look(int state) {
        return Features.mix(Features.join(signatureOfNext(state), stackLooks[top(state)]));
    }

    public int next(int state) {
        return states[state * STATE];
    }

    public int leftOfNext(int state) {
        return states[state * STATE + 1];
    }

    public int secondLeftOfNext(int state) {
        return states[state * STATE + 2];
    }

    public int leftsOfNext(int state) {
        return states[state * STATE + 3];
    }

    /** The topmost node of the stack; node 0 is its floor and bears no token. */
    public int top(int state) {
        return states[state * STATE + 4];
    }

    public int parent(int state) {
        return states[state * STATE + 5];
    }

    /** The action that led to the state. */
    public int action(int state) {
        return states[state * STATE + 6];
    }

    public int token(int node) {
        return nodes[node * NODE];
    }

    public int left(int node) {
        return nodes[node * NODE + 1];
    }

    public int secondLeft(int node) {
        return nodes[node * NODE + 2];
    }

    public int right(int node) {
        return nodes[node * NODE + 3];
    }

    public int secondRight(int node) {
        return nodes[node * NODE + 4];
    }

    public int lefts(int node) {
        return nodes[node * NODE + 5] & 0xFFFF;
    }

    public int rights(int node) {
        return nodes[node * NODE + 5] >>> 16;
    }

    public int below(int node) {
        return nodes[node * NODE + 6];
    }
}

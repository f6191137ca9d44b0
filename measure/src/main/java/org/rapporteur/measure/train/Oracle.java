package org.rapporteur.measure.train;

import org.rapporteur.language.parse.Lattice;

/** The actions that build a given projective tree: each arc as soon as it can be drawn. */
final class Oracle {

    private Oracle() {}

    static int[] actions(int[] heads) {
        int size = heads.length;
        int[] missing = new int[size];
        for (int head : heads) {
            if (head >= 0) {
                missing[head]++;
            }
        }
        int[] stack = new int[size];
        int height = 0;
        int next = 0;
        int[] actions = new int[2 * size - 1];
        for (int step = 0; step < actions.length; step++) {
            int top = height > 0 ? stack[height - 1] : -1;
            if (top >= 0 && missing[top] == 0 && next < size && heads[top] == next) {
                actions[step] = Lattice.LEFT;
                missing[next]--;
                height--;
            } else if (height > 1 && missing[top] == 0 && heads[top] == stack[height - 2]) {
                actions[step] = Lattice.RIGHT;
                missing[stack[height - 2]]--;
                height--;
            } else {
                if (next == size) {
                    throw new IllegalArgumentException("The tree is not projective");
                }
                actions[step] = Lattice.SHIFT;
                stack[height++] = next++;
            }
        }
        return actions;
    }
}

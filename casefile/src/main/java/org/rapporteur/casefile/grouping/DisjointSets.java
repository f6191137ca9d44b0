package org.rapporteur.casefile.grouping;

/** Which of some things, numbered from 0, belong together: a forest of disjoint sets. */
public final class DisjointSets {

    private final int[] parents;

    /** So many things, each by itself. */
    public DisjointSets(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The thing that stands for all that are joined with this one: the lowest of them. */
    public int of(int one) {
        int at = one;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    public void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }
}

package org.rapporteur.casefile;

/** Which nodes are one party: a forest of disjoint sets. */
final class Clusters {

    private final int[] parents;

    Clusters(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The node that stands for all that are joined with this one: the lowest of them. */
    int of(int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }
}

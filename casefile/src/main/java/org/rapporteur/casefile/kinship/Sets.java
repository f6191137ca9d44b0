package org.rapporteur.casefile.kinship;

/** Which of some numbered things belong together: a forest of disjoint sets, each known by its lowest number. */
final class Sets {

    private final int[] parents;

    Sets(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int of(int one) {
        int at = one;
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

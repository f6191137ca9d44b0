package org.rapporteur.measure.train;

/** Lifts arcs that cross others towards the root until none crosses, so that a projective parser can learn the tree. */
final class Projective {

    private Projective() {}

    /** Heads of the nearest projective tree; the given heads when they are projective already. */
    static int[] heads(int[] heads) {
        int[] lifted = heads.clone();
        int crossing = crossing(lifted);
        while (crossing >= 0) {
            lifted[crossing] = lifted[lifted[crossing]];
            crossing = crossing(lifted);
        }
        return lifted;
    }

    /** The token with the shortest arc over a token that its head does not govern; -1 when there is none. */
    private static int crossing(int[] heads) {
        int found = -1;
        int shortest = Integer.MAX_VALUE;
        for (int token = 0; token < heads.length; token++) {
            int head = heads[token];
            int length = Math.abs(token - head);
            if (head >= 0 && length < shortest && escapes(heads, token)) {
                found = token;
                shortest = length;
            }
        }
        return found;
    }

    private static boolean escapes(int[] heads, int token) {
        int head = heads[token];
        for (int between = Math.min(token, head) + 1; between < Math.max(token, head); between++) {
            int above = between;
            while (above >= 0 && above != head) {
                above = heads[above];
            }
            if (above < 0) {
                return true;
            }
        }
        return false;
    }
}

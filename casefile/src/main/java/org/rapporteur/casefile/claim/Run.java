package org.rapporteur.casefile.claim;

import java.util.List;

/**
 * The longest row of words that two wordings have in common.
 *
 * @param start of the row among the words of the longer wording
 * @param length in words; 0 when they share none
 */
record Run(int start, int length) {

    static Run of(List<String> longer, List<String> shorter) {
        int[] before = new int[shorter.size() + 1];
        Run longest = new Run(0, 0);
        for (int here = 0; here < longer.size(); here++) {
            int[] now = new int[shorter.size() + 1];
            for (int there = 0; there < shorter.size(); there++) {
                now[there + 1] = longer.get(here).equals(shorter.get(there)) ? before[there] + 1 : 0;
                if (now[there + 1] > longest.length) {
                    longest = new Run(here + 1 - now[there + 1], now[there + 1]);
                }
            }
            before = now;
        }
        return longest;
    }
}

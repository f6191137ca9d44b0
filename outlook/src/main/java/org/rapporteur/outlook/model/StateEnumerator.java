package org.rapporteur.outlook.model;

import java.util.Arrays;
import java.util.List;

/** Lists the combinations of options that no pattern forbids, in ascending order with option 0 as the lowest bit. */
final class StateEnumerator {

    /** Beyond this many steps the patterns leave the search too little to cut away. */
    private static final long MOST_STEPS = 1L << 26;

    private final int options;
    private final int most;
    /** The patterns that are decided once option k is set, by k: options are set from the last to the first. */
    private final Pattern[][] decidedAt;
    private long[] found = new long[1024];
    private int count;
    private long steps;

    private StateEnumerator(int options, List<Forbidden> forbidden, int most) {
        this.options = options;
        this.most = most;
        decidedAt = new Pattern[options + 1][];
        for (int k = 0; k <= options; k++) {
            int option = k;
            decidedAt[k] = forbidden.stream().map(Forbidden::pattern)
                    .filter(pattern -> Math.min(options, Long.numberOfTrailingZeros(pattern.options())) == option)
                    .toArray(Pattern[]::new);
        }
    }

    static long[] enumerate(int options, List<Forbidden> forbidden, int most) {
        StateEnumerator enumerator = new StateEnumerator(options, forbidden, most);
        enumerator.descend(options, 0);
        return Arrays.copyOf(enumerator.found, enumerator.count);
    }

    private void descend(int open, long state) {
        if (++steps > MOST_STEPS) {
            throw tooLarge("too many combinations of options to search");
        }
        for (Pattern pattern : decidedAt[open]) {
            if (pattern.matches(state)) {
                return;
            }
        }
        if (open == 0) {
            add(state);
            return;
        }
        descend(open - 1, state);
        descend(open - 1, state | 1L << (open - 1));
    }

    private void add(long state) {
        if (count == most) {
            throw tooLarge("more than " + most + " feasible states");
        }
        if (count == found.length) {
            found = Arrays.copyOf(found, Math.min(most, count * 2));
        }
        found[count++] = state;
    }

    private FaultyModelException tooLarge(String fault) {
        return new FaultyModelException("options (" + options + ")", fault,
                "forbid the combinations that cannot be, or leave out options that change nothing");
    }
}

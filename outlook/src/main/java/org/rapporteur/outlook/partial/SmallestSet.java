package org.rapporteur.outlook.partial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The smallest choice of items that passes a test which every larger choice passes too. Choices are tried by size and then in
 * the order of the items, as far as a number of trials allows; beyond it items are left out one by one while the test is
 * passed.
 */
public final class SmallestSet<T> {

    private static final int MOST_TRIALS = 20_000;

    private final List<T> items;
    private final Predicate<List<T>> passes;
    private int trials;
    private boolean proven = true;

    /** @param passes passed by the whole list */
    public SmallestSet(List<T> items, Predicate<List<T>> passes) {
        this.items = List.copyOf(items);
        this.passes = passes;
    }

    public List<T> find() {
        for (int size = 0; size < items.size(); size++) {
            List<T> chosen = new ArrayList<>();
            if (choose(size, 0, chosen)) {
                return chosen;
            }
            if (trials >= MOST_TRIALS) {
                proven = false;
                return shrink();
            }
        }
        return items;
    }

    /** Whether it is certain that no smaller choice passes. */
    public boolean proven() {
        return proven;
    }

    private boolean choose(int left, int from, List<T> chosen) {
        if (left == 0) {
            return trials++ < MOST_TRIALS && passes.test(chosen);
        }
        for (int k = from; k <= items.size() - left && trials < MOST_TRIALS; k++) {
            chosen.add(items.get(k));
            if (choose(left - 1, k + 1, chosen)) {
                return true;
            }
            chosen.remove(chosen.size() - 1);
        }
        return false;
    }

    private List<T> shrink() {
        List<T> kept = new ArrayList<>(items);
        for (T item : items) {
            List<T> fewer = new ArrayList<>(kept);
            fewer.remove(item);
            if (passes.test(fewer)) {
                kept = fewer;
            }
        }
        return kept;
    }
}

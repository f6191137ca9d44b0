package org.rapporteur.casefile.course;

import java.util.HashSet;
import java.util.Set;

/**
 * What a stretch of text is about.
 *
 * @param words stems of its content words, deeds by the one that stands for all
 * @param names stems and powers of the names among them
 * @param numbers the numbers in it, dates aside
 */
record ContentWords(Set<String> words, Set<String> names, Set<String> numbers) {

    ContentWords {
        words = Set.copyOf(words);
        names = Set.copyOf(names);
        numbers = Set.copyOf(numbers);
    }

    boolean isEmpty() {
        return words.isEmpty() && names.isEmpty();
    }

    int size() {
        return words.size() + names.size();
    }

    int shared(ContentWords other) {
        return common(words, other.words) + common(names, other.names);
    }

    /** How much of the shorter stands in the longer, 0 to 1. */
    double contained(ContentWords other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    /** How much of both is in either, 0 to 1. */
    double alike(ContentWords other) {
        int shared = shared(other);
        int all = size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** True when each names somebody or tells a number that the other does not: they speak of different things. */
    boolean against(ContentWords other) {
        return apart(names, other.names) || apart(numbers, other.numbers);
    }

    ContentWords and(ContentWords other) {
        return new ContentWords(both(words, other.words), both(names, other.names), both(numbers, other.numbers));
    }

    ContentWords withoutName(String name) {
        Set<String> fewer = new HashSet<>(names);
        fewer.remove(name);
        return new ContentWords(words, fewer, numbers);
    }

    private static boolean apart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !one.containsAll(other) && !other.containsAll(one);
    }

    private static int common(Set<String> one, Set<String> other) {
        int common = 0;
        for (String word : one) {
            common += other.contains(word) ? 1 : 0;
        }
        return common;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}

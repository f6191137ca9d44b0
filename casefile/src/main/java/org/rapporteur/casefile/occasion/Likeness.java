package org.rapporteur.casefile.occasion;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs what speaks for two tellings being of one happening, once nothing speaks against it. Immutable. */
final class Likeness {

    /** From here on two tellings are of one happening. */
    static final double ONE = 5;

    /** From here on they may be. */
    static final double MAYBE = 4;

    /**
     * What speaks for it.
     *
     * @param people the parties they share
     * @param time the days
     * @param detail the number, the place, the length, the counts
     * @param words the rarer words
     */
    record Weight(double people, double time, double detail, double words) {

        double sum() {
            return people + time + detail + words;
        }
    }

    private final Acquaintance acquaintance;
    private final Map<String, Integer> reportsWith = new HashMap<>();
    private final int reports;

    Likeness(Acquaintance acquaintance, List<Happening> happenings) {
        this.acquaintance = acquaintance;
        Map<Integer, Set<String>> byReport = new HashMap<>();
        happenings
                .forEach(one -> byReport.computeIfAbsent(one.report(), unused -> new HashSet<>()).addAll(one.words()));
        byReport.values().forEach(words -> words.forEach(word -> reportsWith.merge(word, 1, Integer::sum)));
        this.reports = byReport.size();
    }

    Weight of(Happening a, Happening b) {
        return new Weight(people(a, b), time(a, b), detail(a, b), words(a, b));
    }

    /** True when they are of one happening as far as the two alone can tell. */
    boolean one(Happening a, Happening b, Weight weight) {
        if (weight.people() < 1.5 || weight.sum() < ONE) {
            return false;
        }
        return switch (a.family().often()) {
            case ONCE -> true;
            case SELDOM -> weight.time() >= 1 || weight.detail() >= 3;
            case OFTEN -> weight.time() >= 1 && weight.detail() + weight.words() >= 2;
        };
    }

    private double people(Happening a, Happening b) {
        People.Match match = a.people().with(b.people(), acquaintance);
        double weight = switch (match.same().size()) {
            case 0 -> 0;
            case 1 -> 1.5;
            default -> 3;
        };
        weight = Math.min(3, weight + match.alike());
        boolean unnamed = !Collections.disjoint(a.people().unnamed(), b.people().unnamed());
        return Math.min(3, weight + (unnamed ? 1 : 0));
    }

    private static double time(Happening a, Happening b) {
        if (a.family().often() == Families.Often.ONCE) {
            return 2;
        }
        Window one = a.window();
        Window two = b.window();
        if (one.dated() && two.dated()) {
            long days = Math.max(one.days(), two.days());
            return days <= 3 ? 3 : days <= 10 ? 2 : 1;
        }
        if (a.report() == b.report()) {
            return 2;
        }
        if (one.dated() || two.dated()) {
            Window told = one.dated() ? one : two;
            Window open = one.dated() ? two : one;
            return open.isPublished() ? near(Math.abs(open.published() - told.to()), 3, 8) : 0;
        }
        boolean weekday = one.weekday() > 0 && one.weekday() == two.weekday();
        if (!one.isPublished() || !two.isPublished()) {
            return weekday ? 1 : 0;
        }
        return near(Math.abs(one.published() - two.published()), weekday ? 4 : 2, weekday ? 5 : 4);
    }

    private static double near(long days, int close, int far) {
        return days <= close ? 2 : days <= far ? 1 : 0;
    }

    private static double detail(Happening a, Happening b) {
        double weight = a.ordinal() > 0 && a.ordinal() == b.ordinal() ? 3 : 0;
        if (a.place() != null && b.place() != null && a.place().same(b.place())) {
            weight += a.place().state() || b.place().state() ? 1 : 2;
        } else if (a.place() != null && b.place() != null && a.place().party() != null
                && a.place().party().equals(b.place().party())) {
            weight += 1;
        }
        if (a.minutes() > 0 && b.minutes() > 0
                && Math.abs(a.minutes() - b.minutes()) * 5 <= Math.max(a.minutes(), b.minutes())) {
            weight += 2;
        }
        if (!Collections.disjoint(a.numbers(), b.numbers())) {
            weight += 1.5;
        }
        if (a.until() != null && b.until() != null) {
            weight += 3;
        }
        return weight + (a.kind().equals(b.kind()) ? 0.5 : 0);
    }

    /** One for each word that few reports use, up to two. */
    private double words(Happening a, Happening b) {
        double weight = 0;
        boolean inOrder = a.words().size() <= b.words().size();
        Set<String> fewer = inOrder ? a.words() : b.words();
        Set<String> more = inOrder ? b.words() : a.words();
        for (String word : fewer) {
            if (more.contains(word)) {
                weight += reportsWith.getOrDefault(word, 1) <= Math.max(4, reports / 50) ? 0.5 : 0;
            }
        }
        return Math.min(2, weight);
    }
}

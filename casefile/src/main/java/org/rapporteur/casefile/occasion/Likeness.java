package org.rapporteur.casefile.occasion;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Span;

/** Weighs what speaks for two tellings being of one happening, once nothing speaks against it. Immutable. */
final class Likeness {

    /** From here on two tellings are of one happening. */
    static final double ONE = 5;

    /** From here on they may be. */
    static final double MAYBE = 3;

    private static final double MOST_PEOPLE = 3.5;

    /** Reports this many days apart mostly tell of two happenings, unless they give the day. */
    private static final int DISTANT = 14;

    /**
     * What speaks for it.
     *
     * @param people the parties they share
     * @param time the days
     * @param detail the number, the place, the length, the counts
     * @param words the rarer names
     */
    record Weight(double people, double time, double detail, double words) {

        double sum() {
            return people + time + detail + words;
        }
    }

    private static final int ERA = 600;

    /** What is news is told within this many days. */
    private static final int FRESH = 2;

    /** How many chars may stand between a journey and the meeting on it. */
    private static final int BREATH = 700;

    private final Acquaintance acquaintance;
    private final Map<String, Integer> reportsWith = new HashMap<>();
    private final int rare;

    Likeness(Acquaintance acquaintance, List<Happening> happenings) {
        this.acquaintance = acquaintance;
        Map<Integer, Set<String>> byReport = new HashMap<>();
        happenings
                .forEach(one -> byReport.computeIfAbsent(one.report(), unused -> new HashSet<>()).addAll(one.words()));
        byReport.values().forEach(words -> words.forEach(word -> reportsWith.merge(word, 1, Integer::sum)));
        this.rare = Math.max(4, byReport.size() / 50);
    }

    Weight of(Happening a, Happening b) {
        return new Weight(people(a, b), time(a, b), detail(a, b), words(a, b));
    }

    /** True when they are of one happening as far as the two alone can tell. */
    boolean one(Happening a, Happening b, Weight weight) {
        if (a.report() == b.report() && a.mutual() != b.mutual()) {
            return weight.people() >= 2 && (near(a, b) || weight.sum() >= ONE);
        }
        if (weight.people() < 1.5 || weight.sum() < ONE) {
            return false;
        }
        return switch (a.family().often()) {
            case ONCE -> true;
            case SELDOM -> weight.time() >= 1 || weight.detail() >= 3;
            case OFTEN -> (weight.time() >= 1 || weight.detail() >= 3) && weight.detail() + weight.words() >= 2;
        };
    }

    /** True when a report tells of the journey and of the meeting in one breath. */
    private static boolean near(Happening a, Happening b) {
        Span one = a.tellings().getFirst();
        Span two = b.tellings().getFirst();
        return Math.max(one.start(), two.start()) - Math.min(one.end(), two.end()) <= BREATH;
    }

    private double people(Happening a, Happening b) {
        if (a.mutual() != b.mutual()) {
            return journey(a.mutual() ? b : a, a.mutual() ? a : b);
        }
        People.Match doers = a.doers().with(b.doers(), acquaintance);
        if (a.mutual()) {
            double weight = doers.same() >= 2 ? 3 : (doers.same() + doers.alike()) * 1.5;
            boolean blurred = doers.shared() == 1 && !doers.unnamed()
                    && !(a.doers().unnamed().isEmpty() && b.doers().unnamed().isEmpty());
            return Math.min(3, weight - (blurred ? 0.5 : 0) + (doers.unnamed() ? 0.5 : 0));
        }
        if (a.family().shape() == Families.Shape.JOURNEY) {
            return Math.min(2, doers.same() * 2 + doers.alike());
        }
        boolean alone = nobody(a.targets()) && nobody(b.targets());
        double weight = Math.min(alone ? 2.5 : 1.5, doers.same() * (alone ? 2.5 : 1.5) + doers.alike());
        People.Match targets = a.targets().with(b.targets(), acquaintance);
        weight += Math.min(2.5, targets.same() * 2.5 + targets.alike());
        return Math.min(MOST_PEOPLE, weight + (targets.unnamed() ? 1 : 0));
    }

    private static boolean nobody(People side) {
        return side.nobody() && side.unnamed().isEmpty();
    }

    /** A visit and a meeting on it: the traveller takes part, and the place is the other's own. */
    private double journey(Happening journey, Happening meeting) {
        double share = journey.report() == meeting.report() ? 2 : 1.5;
        double weight = Math.min(share, journey.doers().with(meeting.doers(), acquaintance).shared() * share);
        String land = journey.place() == null ? null : journey.place().party();
        boolean host = land != null && meeting.doers().known().stream()
                .anyMatch(party -> party.equals(land) || acquaintance.tied(party, land));
        return weight + (weight > 0 && host ? 1 : 0);
    }

    private static double time(Happening a, Happening b) {
        if (a.family().often() == Families.Often.ONCE) {
            return era(a.window(), b.window());
        }
        Window one = a.window();
        Window two = b.window();
        if (one.dated() && two.dated()) {
            long days = Math.max(one.length(), two.length());
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

    /** What is done once is told for a year or longer; of what was long before, the report tells the year. */
    private static double era(Window one, Window two) {
        long first = one.told() ? one.to() : one.published();
        long second = two.told() ? two.to() : two.published();
        if (first == Window.UNKNOWN || second == Window.UNKNOWN) {
            return 1;
        }
        return Math.abs(first - second) <= ERA ? 2 : -2;
    }

    private static double near(long days, int close, int far) {
        return days <= close ? 2 : days <= far ? 1 : days <= DISTANT ? 0 : -2;
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
        return weight + headlines(a, b) + (a.kind().equals(b.kind()) ? 0.5 : 0);
    }

    /** Reports of one or two days that are about such a happening are mostly about the same; of blows there are many a day. */
    private static double headlines(Happening a, Happening b) {
        boolean both = a.headline() && b.headline() && a.report() != b.report() && a.window().isPublished()
                && b.window().isPublished()
                && Math.abs(a.window().published() - b.window().published()) <= FRESH;
        return !both ? 0 : a.family().often() == Families.Often.OFTEN ? 1 : 1.5;
    }

    /** A half for each name or number that few reports use, up to two. */
    private double words(Happening a, Happening b) {
        double weight = 0;
        boolean inOrder = a.words().size() <= b.words().size();
        Set<String> fewer = inOrder ? a.words() : b.words();
        Set<String> more = inOrder ? b.words() : a.words();
        for (String word : fewer) {
            if (more.contains(word)) {
                weight += reportsWith.getOrDefault(word, 1) <= rare ? 0.5 : 0;
            }
        }
        return Math.min(2, weight);
    }
}

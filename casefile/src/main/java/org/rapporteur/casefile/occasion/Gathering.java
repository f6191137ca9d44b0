package org.rapporteur.casefile.occasion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers tellings of one happening: the most alike first, and never two that cannot be one. Takes time in proportion to the
 * tellings, since each is held only against those near it in time that name one of its parties.
 */
final class Gathering {

    /** A telling is held against this many that follow it under the same party. */
    private static final int NEIGHBOURS = 40;

    /** Of a larger cluster so many tellings speak for all, taken evenly, so that the largest take no time out of proportion. */
    private static final int SPEAKERS = 48;

    /** Tellings that have no day of their own come last under their party. */
    private static final long LAST = Long.MAX_VALUE / 8;

    private final List<Happening> happenings;
    private final Acquaintance acquaintance;
    private final Bars bars;
    private final Likeness likeness;
    private final List<List<Happening>> clusters = new ArrayList<>();
    private final int[] clusterOf;
    private final Map<String, List<Happening>> byDay = new HashMap<>();
    private final Comparator<Happening> byName = Comparator.comparing((Happening one) -> one.finding().report())
            .thenComparing(one -> one.finding().id()).thenComparingInt(Happening::at);

    /** Clusters known to be barred from each other. They stay so, since clusters only grow and one moved from is never used again. */
    private final Set<Long> barredClusters = new HashSet<>();

    /** Two tellings that are, or may be, of one happening. */
    record Pair(Happening first, Happening second, Likeness.Weight weight) {}

    Gathering(List<Happening> happenings, Acquaintance acquaintance) {
        this.happenings = happenings;
        this.acquaintance = acquaintance;
        this.bars = new Bars(acquaintance);
        this.likeness = new Likeness(acquaintance, happenings);
        this.clusterOf = new int[happenings.size()];
    }

    /** Gathers; the pairs left over that may be one come back, the most alike first. */
    List<Pair> gather() {
        for (Happening one : happenings) {
            clusterOf[one.at()] = clusters.size();
            clusters.add(new ArrayList<>(List.of(one)));
            if (!one.nobody() && one.window().ofOneDay()) {
                byDay.computeIfAbsent(key(one.family().family(), one.window().to()), unused -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Pair> pairs = pairs();
        List<Pair> open = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!likeness.one(pair.first(), pair.second(), pair.weight())) {
                open.add(pair);
            } else if (!join(clusterOf[pair.first().at()], clusterOf[pair.second().at()])) {
                open.add(pair);
            }
        }
        happenings.stream().filter(one -> one.definite() && one.unpeopled()).sorted(byName).forEach(this::place);
        Map<Long, Boolean> settled = new HashMap<>();
        open.removeIf(pair -> {
            int first = clusterOf[pair.first().at()];
            int second = clusterOf[pair.second().at()];
            return first == second || settled.computeIfAbsent(both(first, second), any -> barred(first, second));
        });
        return open;
    }

    /** The gathered tellings, in order of their first; each in order of the case. */
    List<List<Happening>> clusters() {
        List<List<Happening>> full = new ArrayList<>();
        for (List<Happening> cluster : clusters) {
            if (!cluster.isEmpty()) {
                cluster.sort(Comparator.comparingInt(Happening::at));
                full.add(cluster);
            }
        }
        full.sort(Comparator.comparingInt(cluster -> cluster.getFirst().at()));
        return full;
    }

    /** "The talks of March 3", told without a name, are the only ones known of that day, when there are only one. */
    private void place(Happening one) {
        if (!one.window().ofOneDay()) {
            return;
        }
        int only = -1;
        for (Happening other : byDay.getOrDefault(key(one.family().family(), one.window().to()), List.of())) {
            int cluster = clusterOf[other.at()];
            if (cluster != clusterOf[one.at()] && cluster != only && !barred(cluster, clusterOf[one.at()])) {
                if (only >= 0) {
                    return;
                }
                only = cluster;
            }
        }
        if (only >= 0) {
            join(only, clusterOf[one.at()]);
        }
    }

    private static String key(String family, long day) {
        return family + "\n" + day;
    }

    private boolean join(int one, int another) {
        if (one == another) {
            return true;
        }
        if (barred(one, another)) {
            return false;
        }
        int into = clusters.get(one).size() >= clusters.get(another).size() ? one : another;
        int from = into == one ? another : one;
        for (Happening moved : clusters.get(from)) {
            clusterOf[moved.at()] = into;
            clusters.get(into).add(moved);
        }
        clusters.get(from).clear();
        return true;
    }

    private static long both(int one, int another) {
        return (long) Math.min(one, another) << 32 | Math.max(one, another);
    }

    private boolean barred(int one, int another) {
        if (barredClusters.contains(both(one, another))) {
            return true;
        }
        List<Happening> first = clusters.get(one);
        List<Happening> second = clusters.get(another);
        int step = 1 + (first.size() - 1) / SPEAKERS;
        int stride = 1 + (second.size() - 1) / SPEAKERS;
        for (int i = 0; i < first.size(); i += step) {
            for (int j = 0; j < second.size(); j += stride) {
                if (bars.apart(first.get(i), second.get(j))) {
                    barredClusters.add(both(one, another));
                    return true;
                }
            }
        }
        return false;
    }

    private List<Pair> pairs() {
        Map<String, List<Happening>> blocks = new TreeMap<>();
        for (Happening one : happenings) {
            for (String key : keys(one)) {
                blocks.computeIfAbsent(key, unused -> new ArrayList<>()).add(one);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (List<Happening> block : blocks.values()) {
            block.sort(Comparator.comparingLong(Gathering::day).thenComparing(byName));
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < Math.min(block.size(), i + 1 + NEIGHBOURS); j++) {
                    add(block.get(i), block.get(j), seen, pairs);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.weight().sum())
                .thenComparing(Pair::first, byName).thenComparing(Pair::second, byName));
        return pairs;
    }

    private void add(Happening one, Happening another, Set<Long> seen, List<Pair> pairs) {
        boolean inOrder = byName.compare(one, another) < 0;
        Happening first = inOrder ? one : another;
        Happening second = inOrder ? another : one;
        if (!seen.add(((long) first.at() << 32) | second.at()) || bars.apart(first, second)) {
            return;
        }
        Likeness.Weight weight = likeness.of(first, second);
        if (weight.sum() >= Likeness.MAYBE) {
            pairs.add(new Pair(first, second, weight));
        }
    }

    private static long day(Happening one) {
        if (one.window().dated()) {
            return one.window().to();
        }
        return one.window().isPublished() ? one.window().published() : LAST;
    }

    private List<String> keys(Happening one) {
        Set<String> parties = new TreeSet<>();
        for (People side : List.of(one.doers(), one.targets())) {
            parties.addAll(side.known());
            side.known().forEach(party -> parties.addAll(acquaintance.behind(party)));
            side.meant().forEach(parties::addAll);
        }
        one.targets().unnamed().forEach(word -> parties.add("\n" + word));
        return parties.stream().map(party -> one.family().family() + "\n" + party).toList();
    }
}

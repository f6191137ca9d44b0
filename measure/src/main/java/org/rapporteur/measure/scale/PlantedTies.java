package org.rapporteur.measure.scale;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.measure.scale.Made.Kind;
import org.rapporteur.model.comparison.Kinship;
import org.rapporteur.reading.quotation.Quotation;
import org.rapporteur.reading.quotation.QuotationMatcher;

/**
 * Holds the kin that were found against the copies that were planted. Two reports are to be found kin when they carry the
 * same paragraphs of a third, or one carries the other's, with at least {@value #ENOUGH} words outside quotation marks; with
 * fewer it is no mistake either way. Reports that were kin before anything was planted, and their copies, do not count.
 */
final class PlantedTies {

    private static final int ENOUGH = 60;

    private final List<Made> made;
    private final Map<Integer, int[]> ownWords = new HashMap<>();

    PlantedTies(List<Made> made) {
        this.made = made;
    }

    /**
     * Prints expected, found and false ties.
     *
     * @param kinships the kin found; their reports are named by number
     */
    void print(List<Kinship> kinships, Map<String, Integer> numbers, PrintWriter out) {
        Set<Long> found = new HashSet<>();
        Set<Long> natural = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        kinships.forEach(
                kinship -> found.add(pair(number(kinship.earlier(), numbers), number(kinship.later(), numbers))));
        for (long pair : found) {
            if (!made.get((int) (pair >> Integer.SIZE)).copies() && !made.get((int) pair).copies()
                    && found(pair, Kind.FOUND)) {
                natural.add(pair);
            }
        }
        int counted = 0;
        for (long pair : found) {
            int one = (int) (pair >> Integer.SIZE);
            int other = (int) pair;
            boolean related = made.get(one).source() == made.get(other).source();
            if (!related && !natural.contains(pair(made.get(one).source(), made.get(other).source()))) {
                wrong.add(
                        made.get(one).kind().shown() + " " + one + ", " + made.get(other).kind().shown() + " " + other);
            }
            counted += related ? 1 : 0;
        }
        int expected = 0;
        int hits = 0;
        Map<Kind, int[]> byKind = new EnumMap<>(Kind.class);
        for (long pair : expected()) {
            boolean hit = found.contains(pair);
            int[] counts = byKind.computeIfAbsent(made.get((int) pair).kind(), unused -> new int[2]);
            counts[0] += hit ? 1 : 0;
            counts[1]++;
            hits += hit ? 1 : 0;
            expected++;
        }
        out.printf(Locale.ROOT, "planted ties: %,d expected, %,d found, recall %.4f; %,d false, precision %.4f%n",
                expected, hits, ratio(hits, expected), wrong.size(), ratio(counted, counted + wrong.size()));
        byKind.forEach((kind, counts) -> out.printf(Locale.ROOT, "  %-24s %,6d of %,6d%n", kind.shown(), counts[0],
                counts[1]));
        wrong.stream().sorted().limit(10).forEach(line -> out.println("  false: " + line));
    }

    private boolean found(long pair, Kind kind) {
        return made.get((int) (pair >> Integer.SIZE)).kind() == kind && made.get((int) pair).kind() == kind;
    }

    /** Pairs that carry enough of the same paragraphs. */
    private List<Long> expected() {
        Map<Integer, List<Integer>> carriers = new HashMap<>();
        for (int report = 0; report < made.size(); report++) {
            if (made.get(report).copies()) {
                carriers.computeIfAbsent(made.get(report).source(), unused -> new ArrayList<>()).add(report);
            }
        }
        List<Long> expected = new ArrayList<>();
        carriers.forEach((source, copies) -> {
            for (int i = 0; i < copies.size(); i++) {
                BitSet carried = made.get(copies.get(i)).carried();
                if (enough(source, carried)) {
                    expected.add(pair(source, copies.get(i)));
                }
                for (int j = 0; j < i; j++) {
                    BitSet both = (BitSet) carried.clone();
                    both.and(made.get(copies.get(j)).carried());
                    if (enough(source, both)) {
                        expected.add(pair(copies.get(j), copies.get(i)));
                    }
                }
            }
        });
        return expected;
    }

    private boolean enough(int source, BitSet paragraphs) {
        int[] words = ownWords.computeIfAbsent(source, this::ownWords);
        return paragraphs.stream().map(paragraph -> words[paragraph]).sum() >= ENOUGH;
    }

    /** Words outside quotation marks, by paragraph. */
    private int[] ownWords(int source) {
        String[] paragraphs = made.get(source).report().text().split("\n\n", -1);
        int[] words = new int[paragraphs.length];
        for (int i = 0; i < paragraphs.length; i++) {
            StringBuilder own = new StringBuilder(paragraphs[i]);
            for (Quotation quotation : new QuotationMatcher().match(paragraphs[i])) {
                for (int at = quotation.start(); at < quotation.end(); at++) {
                    own.setCharAt(at, ' ');
                }
            }
            words[i] = own.toString().strip().split("\\s+", -1).length;
        }
        return words;
    }

    private static int number(String report, Map<String, Integer> numbers) {
        return numbers.getOrDefault(report, 0);
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    }

    private static double ratio(int part, int all) {
        return all == 0 ? 1 : (double) part / all;
    }
}

package org.rapporteur.measure.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Case;
import org.rapporteur.model.Reading;

/**
 * What the program found in the example, held against the notes.
 *
 * @param pairings one a report, in the order of the notes
 * @param differences all of them: report by report, then the parties
 * @param parties how many parties were noted
 * @param affair figures of the findings besides statements, one line a kind
 */
public record Comparison(List<Pairing> pairings, List<Difference> differences, int parties,
        List<String> affair) {

    public Comparison {
        pairings = List.copyOf(pairings);
        differences = List.copyOf(differences);
        affair = List.copyOf(affair);
    }

    /**
     * Compares.
     *
     * @throws IllegalArgumentException when a noted report was not read, or noted words do not stand in it
     */
    public static Comparison of(Case found, Notes notes) {
        PartyNames names = new PartyNames(notes.parties(), found.parties());
        List<Pairing> pairings = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (NotedReport noted : notes.reports()) {
            Reading reading = reading(found, noted);
            Pairing pairing = Pairing.of(reading.report(), noted, reading.statements(), names);
            pairings.add(pairing);
            differences.addAll(Difference.of(pairing, names));
        }
        differences.addAll(PartyComparison.of(notes.parties(), found.parties(), names));
        AffairComparison affair = new AffairComparison(found, notes.affair(), names);
        differences.addAll(affair.differences());
        return new Comparison(pairings, differences, notes.parties().size(), affair.figures());
    }

    private static Reading reading(Case found, NotedReport noted) {
        return found.readings().stream().filter(reading -> reading.report().source().endsWith(noted.place()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Notes on " + noted.place() + ", but no report of that name was read."));
    }

    /** Figures, one line each. */
    public List<String> figures() {
        long pairs = pairings.stream().flatMap(pairing -> pairing.pairs().stream())
                .filter(pair -> !pair.note().optional()).count();
        long optional = pairings.stream().mapToLong(pairing -> pairing.pairs().size()).sum() - pairs;
        long noted = pairs + pairings.stream().mapToLong(pairing -> pairing.missed().size()).sum();
        long extra = pairings.stream().mapToLong(pairing -> pairing.extra().size()).sum();
        List<String> lines = new ArrayList<>();
        lines.add(figure("statements found", pairs, noted));
        lines.add(figure("found statements that are noted", pairs, pairs + extra)
                + String.format(Locale.ROOT, ", %d optional ones besides", optional));
        lines.add(figure("act as noted", pairs - count("act"), pairs));
        lines.add(figure("form as noted", pairs - count("form"), pairs));
        lines.add(figure("length of chain as noted", pairs - count("chain"), pairs));
        long resolvable = pairings.stream().flatMap(pairing -> pairing.pairs().stream())
                .filter(pair -> !pair.note().optional() && pair.note().speaker().party() != null).count();
        lines.add(figure("speaker resolved as noted", resolvable - count("party"), resolvable));
        lines.add(figure("parties found whole and alone",
                parties - count("unknown-party") - count("split-party") - mergedAway(), parties));
        lines.addAll(affair);
        return lines;
    }

    private long count(String kind) {
        return differences.stream().filter(difference -> difference.kind().equals(kind)).count();
    }

    /** Parties that stand in one with others. */
    private long mergedAway() {
        return differences.stream().filter(difference -> difference.kind().equals("merged-parties"))
                .flatMap(difference -> List.of(difference.what().split(", ", -1)).stream()).distinct().count();
    }

    private static String figure(String what, long right, long all) {
        return String.format(Locale.ROOT, "%-34s %3d of %3d  %5.1f %%", what, right, all,
                all == 0 ? 0 : 100.0 * right / all);
    }
}

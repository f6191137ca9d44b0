package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;

/**
 * The affair in a few lines.
 *
 * @param reports number of reports read
 * @param statements number of statements found
 * @param findings the other kinds of finding that occur, with their numbers, in the order a reader needs them
 * @param outlets reports by outlet, most first, then by name; the unknown outlet is not among them
 * @param withoutOutlet number of reports of which no outlet is known
 * @param first the day of the earliest report, or null when no report bears a date
 * @param last the day of the latest report, or null when no report bears a date
 * @param undated number of reports without a date
 * @param speakers parties that are reported to have said something, with the number of their statements, most first
 */
public record Glance(int reports, int statements, List<Count<String>> findings, List<Count<String>> outlets,
        int withoutOutlet,
        @Nullable LocalDate first, @Nullable LocalDate last, int undated, List<Count<Party>> speakers) {

    /** How often something occurs. */
    public record Count<T>(T what, int number) {}

    public static Glance of(Contents contents) {
        Map<String, Integer> outlets = new TreeMap<>();
        LocalDate first = null;
        LocalDate last = null;
        int withoutOutlet = 0;
        int undated = 0;
        List<Report> reports = contents.brief().affair().reports();
        for (Report report : reports) {
            if (report.outlet() == null) {
                withoutOutlet++;
            } else {
                outlets.merge(Words.oneLine(report.outlet()), 1, Integer::sum);
            }
            ReportDate date = report.published();
            if (date == null) {
                undated++;
            } else {
                first = first == null || date.first().isBefore(first) ? date.first() : first;
                last = last == null || date.last().isAfter(last) ? date.last() : last;
            }
        }
        return new Glance(reports.size(), contents.entries().size(), findings(contents), ranked(outlets), withoutOutlet,
                first, last,
                undated, speakers(contents));
    }

    /** The first and the last day, or the one day; empty when no report bears a date. */
    public String dates() {
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    private static List<Count<String>> findings(Contents contents) {
        return Stream.of(ToldKind.values()).filter(kind -> !contents.items(kind).isEmpty())
                .map(kind -> new Count<>(kind.plural(), contents.items(kind).size())).toList();
    }

    private static List<Count<Party>> speakers(Contents contents) {
        Map<String, Integer> statements = new HashMap<>();
        for (Entry entry : contents.entries()) {
            String party = entry.statement().speaker().party();
            if (party != null) {
                statements.merge(party, 1, Integer::sum);
            }
        }
        Map<Party, Integer> parties = new LinkedHashMap<>();
        for (Party party : contents.brief().affair().parties()) {
            if (statements.containsKey(party.id())) {
                parties.put(party, statements.getOrDefault(party.id(), 0));
            }
        }
        return ranked(parties);
    }

    /** Most first; the map's own order among equals. */
    private static <T> List<Count<T>> ranked(Map<T, Integer> counts) {
        return counts.entrySet().stream().map(entry -> new Count<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Count<T> count) -> count.number()).reversed()).toList();
    }
}

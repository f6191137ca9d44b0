package org.rapporteur.measure.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.measure.example.NotedAffair.Evidence;
import org.rapporteur.measure.example.NotedAffair.NotedFinding;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Case;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Pressure;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Told;

/**
 * The findings besides statements, held against the notes on the affair. A note counts as found when a finding of its kind
 * shares words with a place that the note names. The notes name the affair's findings, not every place that tells them, so
 * nothing is said of what was found besides.
 */
final class AffairComparison {

    private final Case found;
    private final NotedAffair notes;
    private final PartyNames names;

    AffairComparison(Case found, NotedAffair notes, PartyNames names) {
        this.found = found;
        this.notes = notes;
        this.names = names;
    }

    /** Figures, one line a kind. */
    List<String> figures() {
        List<String> lines = new ArrayList<>();
        for (String kind : NotedAffair.KINDS) {
            List<NotedFinding> noted = notes.findings().stream().filter(note -> note.kind().equals(kind)).toList();
            if (noted.isEmpty()) {
                continue;
            }
            long there = noted.stream().filter(note -> !matching(note).isEmpty()).count();
            long right = noted.stream().filter(this::right).count();
            lines.add(String.format(Locale.ROOT, "%-34s %3d of %3d  %5.1f %%, as noted %d; found in all %d",
                    "noted " + kind + " found", there, noted.size(), 100.0 * there / noted.size(), right,
                    found.all(type(kind)).size()));
        }
        return lines;
    }

    /** What of the notes was not found, or found as something else. */
    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (NotedFinding note : notes.findings()) {
            if (matching(note).isEmpty()) {
                differences.add(new Difference("missed-" + note.kind(), note.id(), note.evidence().getFirst().words()));
            } else if (!right(note)) {
                differences.add(new Difference("other-" + note.kind(), note.id(),
                        Stream.of(note.sort(), note.party()).filter(Objects::nonNull).toList().toString()));
            }
        }
        return differences;
    }

    private boolean right(NotedFinding note) {
        return matching(note).stream().anyMatch(told -> (note.sort() == null || note.sort().equals(sort(told)))
                && (note.party() == null || sameParty(told, note.party())));
    }

    private boolean sameParty(Told told, String noted) {
        String party = party(told);
        return party != null && names.same(party, noted);
    }

    private List<Told> matching(NotedFinding note) {
        List<Told> matching = new ArrayList<>();
        for (Evidence evidence : note.evidence()) {
            String place = new NotedReport(evidence.report(), evidence.entry(), List.of()).place();
            for (Reading reading : found.readings()) {
                int at = reading.report().source().endsWith(place)
                        ? reading.report().text().indexOf(evidence.words())
                        : -1;
                if (at >= 0) {
                    Span words = new Span(at, at + evidence.words().length());
                    reading.all(type(note.kind())).stream()
                            .filter(told -> told.spans().stream().anyMatch(words::overlaps)).forEach(matching::add);
                }
            }
        }
        return matching;
    }

    private static Class<? extends Told> type(String kind) {
        return switch (kind) {
            case "events" -> Event.class;
            case "commitments" -> Commitment.class;
            case "proposals" -> Proposal.class;
            case "assessments" -> Assessment.class;
            case "pressures" -> Pressure.class;
            default -> Forecast.class;
        };
    }

    private static @Nullable String sort(Told told) {
        return switch (told) {
            case Event event -> event.status().label();
            case Commitment commitment -> commitment.act().label();
            case Proposal proposal -> proposal.points() == null ? null : proposal.points().toString();
            case Assessment assessment -> assessment.direction().label();
            case Pressure pressure -> pressure.direction().label();
            case Forecast forecast -> null;
        };
    }

    private static @Nullable String party(Told told) {
        return switch (told) {
            case Commitment commitment -> commitment.from() == null ? null : commitment.from().party();
            case Pressure pressure -> pressure.on() == null ? null : pressure.on().party();
            default -> null;
        };
    }
}

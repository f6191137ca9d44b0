package org.rapporteur.measure.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.measure.example.NotedAffair.Evidence;
import org.rapporteur.measure.example.NotedOccasions.Noted;
import org.rapporteur.model.Case;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Occasion;

/**
 * The occasions, held against the notes. What counts are ties: a report tied to a noted occasion is found when the occasion
 * that rests on most of the noted words is told by that report, false when it is told by one that the notes do not name.
 */
public final class OccasionComparison {

    private final Case found;
    private final List<Occasion> occasions;
    private final NotedOccasions notes;

    public OccasionComparison(Case found, List<Occasion> occasions, NotedOccasions notes) {
        this.found = found;
        this.occasions = List.copyOf(occasions);
        this.notes = notes;
    }

    /** Figures, then one line for each tie that is missed or false; empty without notes. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int all = 0;
        int right = 0;
        int wrong = 0;
        for (Noted noted : notes.occasions()) {
            Occasion best = best(noted);
            List<String> told = best == null ? List.of() : best.reports().stream().map(this::source).toList();
            all += noted.reports().size();
            for (String report : noted.reports()) {
                if (told.stream().anyMatch(source -> source.endsWith(report))) {
                    right++;
                } else {
                    lines.add("  missed: " + noted.id() + " in " + report);
                }
            }
            for (String source : told) {
                if (noted.reports().stream().noneMatch(source::endsWith)) {
                    wrong++;
                    lines.add("  false: " + noted.id() + " in " + source);
                }
            }
        }
        if (all > 0) {
            lines.addFirst(String.format(Locale.ROOT, "%-34s %3d of %3d  %5.1f %%, false %d",
                    "reports tied to noted occasions", right, all, 100.0 * right / all, wrong));
        }
        return lines;
    }

    private String source(String report) {
        return found.readings().stream().filter(reading -> reading.report().id().equals(report)).findFirst()
                .orElseThrow().report().source();
    }

    /** The occasion that rests on most of the noted words, of several the one told by most of the noted reports; null when none does. */
    private @Nullable Occasion best(Noted noted) {
        Occasion best = null;
        long most = 0;
        for (Occasion occasion : occasions) {
            long shared = noted.evidence().stream().filter(evidence -> restsOn(occasion, evidence)).count() * 100;
            if (shared > 0) {
                shared += occasion.reports().stream().map(this::source)
                        .filter(source -> noted.reports().stream().anyMatch(source::endsWith)).count();
            }
            if (shared > most) {
                most = shared;
                best = occasion;
            }
        }
        return best;
    }

    private boolean restsOn(Occasion occasion, Evidence evidence) {
        String place = new NotedReport(evidence.report(), evidence.entry(), List.of()).place();
        for (Reading reading : found.readings()) {
            int at = reading.report().source().endsWith(place)
                    ? reading.report().text().indexOf(evidence.words())
                    : -1;
            if (at >= 0) {
                Span words = new Span(at, at + evidence.words().length());
                return occasion.tellings().stream().anyMatch(telling -> telling.report().equals(reading.report().id())
                        && telling.span().overlaps(words));
            }
        }
        return false;
    }
}

package org.rapporteur.measure.example;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.measure.example.NotedAffair.Evidence;
import org.rapporteur.measure.example.NotedDisagreements.Noted;
import org.rapporteur.measure.example.NotedDisagreements.Value;
import org.rapporteur.model.Case;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Side;

/**
 * The disagreements shown, held against the notes. A noted one is found when two sides of one that is shown rest on words of
 * two of its values.
 */
public final class DisagreementComparison {

    private final Case found;
    private final List<Disagreement> shown;
    private final NotedDisagreements notes;

    public DisagreementComparison(Case found, List<Disagreement> shown, NotedDisagreements notes) {
        this.found = found;
        this.shown = List.copyOf(shown);
        this.notes = notes;
    }

    /** Figures, then one line for each that is missed, shown though not noted, or wrongly shown; empty without notes. */
    public List<String> lines() {
        if (notes.disagreements().isEmpty()) {
            return List.of();
        }
        List<Noted> missed = notes.disagreements().stream().filter(noted -> shown.stream().noneMatch(
                one -> tells(one, noted))).toList();
        List<Disagreement> extra = shown.stream().filter(one -> notes.disagreements().stream().noneMatch(
                noted -> tells(one, noted))).toList();
        List<Noted> wrong = notes.others().stream().filter(noted -> extra.stream().anyMatch(
                one -> tells(one, noted))).toList();
        int all = notes.disagreements().size();
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(Locale.ROOT, "%-34s %3d of %3d  %5.1f %%, shown besides %d", "noted disagreements found",
                        all - missed.size(), all, 100.0 * (all - missed.size()) / all, extra.size()));
        lines.add(String.format(Locale.ROOT, "%-34s %3d of %3d", "no disagreement, yet shown as one", wrong.size(),
                notes.others().size()));
        missed.forEach(noted -> lines.add("  missed: " + noted.id() + " " + noted.attribute()));
        extra.forEach(one -> lines.add("  shown besides: " + one.attribute() + " of " + one.about().words() + ": "
                + String.join(" | ", one.sides().stream().map(Side::value).toList())));
        wrong.forEach(noted -> lines.add("  wrongly shown: " + noted.id() + " " + noted.attribute()));
        return lines;
    }

    private boolean tells(Disagreement one, Noted noted) {
        Set<String> values = new HashSet<>();
        int sides = 0;
        for (Side side : one.sides()) {
            boolean told = false;
            for (Value value : noted.values()) {
                if (side.evidence().stream().anyMatch(evidence -> stands(evidence.report(), evidence.span(),
                        value.evidence()))) {
                    told = true;
                    values.add(value.value());
                }
            }
            sides += told ? 1 : 0;
        }
        return sides > 1 && values.size() > 1;
    }

    private boolean stands(String report, Span span, Evidence evidence) {
        String place = new NotedReport(evidence.report(), evidence.entry(), List.of()).place();
        for (Reading reading : found.readings()) {
            if (reading.report().id().equals(report) && reading.report().source().endsWith(place)) {
                int at = reading.report().text().indexOf(evidence.words());
                return at >= 0 && new Span(at, at + evidence.words().length()).overlaps(span);
            }
        }
        return false;
    }
}

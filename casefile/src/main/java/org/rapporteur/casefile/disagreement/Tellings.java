package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;

/** Where the sentences stand that tell of an occasion. */
final class Tellings {

    /** A sentence that tells of an occasion, with the words that name it there. */
    record Told(String report, Span sentence, Span trigger, Event event) {}

    private final CaseIndex index;
    private final Map<String, List<Told>> byOccasion = new HashMap<>();
    private final Map<String, List<Told>> byReport = new HashMap<>();
    private final Map<Told, Occasion> occasions = new HashMap<>();

    Tellings(CaseIndex index, List<Occasion> all) {
        this.index = index;
        for (Occasion occasion : all) {
            List<Told> told = read(occasion);
            byOccasion.put(occasion.id(), told);
            for (Told one : told) {
                occasions.put(one, occasion);
                byReport.computeIfAbsent(one.report, unused -> new ArrayList<>()).add(one);
            }
        }
        byReport.values().forEach(told -> told.sort((a, b) -> a.trigger.compareTo(b.trigger)));
    }

    /** In order of report and place; what is only planned, possible or denied left out. */
    List<Told> of(Occasion occasion) {
        return byOccasion.getOrDefault(occasion.id(), List.of());
    }

    /** All of a report, in order of place. */
    List<Told> in(String report) {
        return byReport.getOrDefault(report, List.of());
    }

    @Nullable
    Occasion occasion(Told told) {
        return occasions.get(told);
    }

    private List<Told> read(Occasion occasion) {
        List<Told> told = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (Evidence telling : occasion.tellings()) {
            Finding finding = telling.finding() == null ? null : index.finding(telling.finding());
            if (!(finding instanceof Event event) || event.status() != EventStatus.HAPPENED || !seen.add(event.id())) {
                continue;
            }
            for (Span trigger : event.trigger()) {
                told.add(new Told(event.report(), index.sentence(event.report(), trigger), trigger, event));
            }
        }
        return told;
    }
}

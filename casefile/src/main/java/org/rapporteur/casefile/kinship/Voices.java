package org.rapporteur.casefile.kinship;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Report;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Kinship;
import org.rapporteur.model.comparison.Voice;

/** Counts the independent voices behind a line. */
public final class Voices {

    private final CaseIndex index;

    public Voices(CaseIndex index, List<Kinship> kinships) {
        this.index = index;
    }

    /** The independent voices behind the words, in order of their first report. */
    public List<Voice> behind(List<Evidence> words) {
        Map<String, List<String>> byOutlet = new LinkedHashMap<>();
        for (Evidence evidence : words) {
            Report report = index.report(evidence.report());
            List<String> reports = byOutlet.computeIfAbsent(
                    report.outlet() == null ? report.source() : report.outlet(), unused -> new ArrayList<>());
            if (!reports.contains(report.id())) {
                reports.add(report.id());
            }
        }
        return byOutlet.entrySet().stream()
                .map(outlet -> new Voice(outlet.getKey(), null, outlet.getValue(), List.of())).toList();
    }
}

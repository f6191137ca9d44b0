package org.rapporteur.casefile.kinship;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Sources.Source;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Kinship;
import org.rapporteur.model.comparison.Voice;

/**
 * Counts the independent voices behind a line. A report is part of one voice. Reports are one voice when
 * <ul>
 * <li>one outlet published them;
 * <li>they are one text, or the words stand in a passage they share;
 * <li>one says that it has this from the paper or agency that published the other;
 * <li>all they say rests on the word of one named source. A report that rests on several is counted with the one that most
 * reports rest on, and does not make one voice of the others.
 * </ul>
 * A report that tells something in its own voice as well, or on the word of somebody unnamed, leans on nobody for it but the
 * papers and agencies it names. Those whose names are withheld are never taken for one another.
 */
public final class Voices {

    private final CaseIndex index;
    private final Passages passages;
    private final Sources sources;
    private final Leanings leanings;

    public Voices(CaseIndex index, List<Kinship> kinships) {
        this.index = index;
        this.passages = new Passages(kinships);
        this.sources = new Sources(index);
        this.leanings = new Leanings(index, sources);
    }

    /** The independent voices behind the words, in order of their first report. */
    public List<Voice> behind(List<Evidence> words) {
        Map<String, List<Evidence>> byReport = byReport(words);
        List<String> reports = List.copyOf(byReport.keySet());
        Choir choir = new Choir(reports.stream().map(id -> sources.publisher(index.report(id))).toList());
        Map<String, Integer> numbers = new LinkedHashMap<>();
        reports.forEach(report -> numbers.put(report, numbers.size()));
        passages.tie(byReport, (one, other, oneText) -> choir.share(numbers.getOrDefault(one, 0),
                numbers.getOrDefault(other, 0), oneText));
        List<Map<String, Source>> leaning = new ArrayList<>();
        byReport.values().forEach(own -> leaning.add(leanings.of(own)));
        return choir.voices(reports, new Gathering(choir, leaning).origins());
    }

    /** The words by report, in order of the case. */
    private Map<String, List<Evidence>> byReport(List<Evidence> words) {
        Map<Integer, List<Evidence>> byPlace = new TreeMap<>();
        for (Evidence evidence : words) {
            byPlace.computeIfAbsent(index.place(evidence.report()), unused -> new ArrayList<>()).add(evidence);
        }
        Map<String, List<Evidence>> byReport = new LinkedHashMap<>();
        byPlace.values().forEach(own -> byReport.put(own.getFirst().report(), own));
        return byReport;
    }
}

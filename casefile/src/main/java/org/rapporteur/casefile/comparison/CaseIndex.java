package org.rapporteur.casefile.comparison;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Case;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Told;

/** A case with its parts found by id. Every id of the case resolves. */
public final class CaseIndex {

    private final Case affair;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Finding> findings = new HashMap<>();
    private final Map<String, Party> parties = new HashMap<>();

    public CaseIndex(Case affair) {
        this.affair = affair;
        for (int place = 0; place < affair.readings().size(); place++) {
            Reading reading = affair.readings().get(place);
            places.put(reading.report().id(), place);
            reading.findings().forEach(finding -> findings.put(finding.id(), finding));
        }
        affair.parties().forEach(party -> parties.put(party.id(), party));
    }

    public Case affair() {
        return affair;
    }

    /** The report's place among the reports of the case, from 0. */
    public int place(String report) {
        Integer place = places.get(report);
        if (place == null) {
            throw new IllegalArgumentException("No report of this case: " + report);
        }
        return place;
    }

    public Reading reading(String report) {
        return affair.readings().get(place(report));
    }

    public Report report(String id) {
        return reading(id).report();
    }

    public Finding finding(String id) {
        Finding finding = findings.get(id);
        if (finding == null) {
            throw new IllegalArgumentException("No finding of this case: " + id);
        }
        return finding;
    }

    /** The statement with the id; null for a null id, or when the case holds no such statement. */
    public @Nullable Statement statement(@Nullable String id) {
        return id != null && findings.get(id) instanceof Statement statement ? statement : null;
    }

    /** The statement on whose word a finding stands: itself when it is one; null in the outlet's own voice. */
    public @Nullable Statement onWord(Finding finding) {
        return switch (finding) {
            case Statement statement -> statement;
            case Told told -> statement(told.statement());
        };
    }

    /** The party with the id; null for a null id, or when the case holds no such party. */
    public @Nullable Party party(@Nullable String id) {
        return id == null ? null : parties.get(id);
    }

    /** The sentence of the report in which a span begins; the span itself where no sentence holds its beginning. */
    public Span sentence(String report, Span span) {
        List<Span> sentences = reading(report).sentences();
        int found = Collections.binarySearch(sentences, new Span(span.start(), Integer.MAX_VALUE));
        int before = found >= 0 ? found : -found - 2;
        return before >= 0 && sentences.get(before).end() > span.start() ? sentences.get(before) : span;
    }
}

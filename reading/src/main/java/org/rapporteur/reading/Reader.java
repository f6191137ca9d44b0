package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.English;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.reading.party.Parties;
import org.rapporteur.reading.party.PartyFinder;
import org.rapporteur.reading.statement.StatementFinder;

/** Reads reports: finds in each who is said to have said what. Immutable and safe for use by several threads. */
public final class Reader {

    private final English english;
    private final PartyFinder parties = new PartyFinder();
    private final StatementFinder statements = new StatementFinder();

    /** A reader over a loaded language layer, which may be shared. */
    public Reader(English english) {
        this.english = english;
    }

    /** All that is found in a report; its text may be anything. */
    public Reading read(Report report) {
        Document document = english.read(report.text());
        Parties found = parties.find(document, report);
        List<Finding> findings = new ArrayList<>(statements.find(report, document, new ResolvedParties(found)));
        List<Span> sentences = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            sentences.add(new Span(sentence.start(), sentence.end()));
        }
        return new Reading(report, sentences, found.parties(), findings);
    }
}

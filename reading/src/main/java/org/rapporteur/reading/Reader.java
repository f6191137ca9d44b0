package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.English;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.assessment.AssessmentFinder;
import org.rapporteur.reading.commitment.CommitmentFinder;
import org.rapporteur.reading.event.EventFinder;
import org.rapporteur.reading.forecast.ForecastFinder;
import org.rapporteur.reading.party.Parties;
import org.rapporteur.reading.party.PartyFinder;
import org.rapporteur.reading.pressure.PressureFinder;
import org.rapporteur.reading.proposal.ProposalFinder;
import org.rapporteur.reading.quotation.QuotationMatcher;
import org.rapporteur.reading.statement.StatementFinder;
import org.rapporteur.reading.text.Contents;
import org.rapporteur.reading.text.Finder;
import org.rapporteur.reading.text.Furniture;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Resolution;
import org.rapporteur.reading.time.TimeReader;

/**
 * Reads reports: finds in each who is said to have said what, and what is told besides. Immutable and safe for use by
 * several threads.
 */
public final class Reader {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(finding -> finding.spans().getFirst());

    private final English english;
    private final PartyFinder parties = new PartyFinder();
    private final QuotationMatcher quotations = new QuotationMatcher();
    private final StatementFinder statements = new StatementFinder();
    private final TimeReader times = new TimeReader();
    private final Furniture furniture = Furniture.load();
    private final List<Finder> finders;

    /** A reader of findings of all kinds over a loaded language layer, which may be shared. */
    public Reader(English english) {
        this(english, List.of(new EventFinder(), new CommitmentFinder(), new ProposalFinder(),
                new AssessmentFinder(), new PressureFinder(), new ForecastFinder()));
    }

    /** A reader of statements, and of what these finders find besides. */
    public Reader(English english, List<Finder> finders) {
        this.english = english;
        this.finders = List.copyOf(finders);
    }

    /** All that is found in a report; its text may be anything. */
    public Reading read(Report report) {
        Document document = english.read(report.text());
        Parties found = parties.find(document, report);
        Resolution resolution = new ResolvedParties(found);
        List<Statement> told = statements.find(report, document, resolution);
        if (finders.isEmpty()) {
            return new Reading(report, sentences(document), found.parties(), List.copyOf(told));
        }
        ReportText text = new ReportText(report, document, resolution, quotations.match(report.text()), told,
                new Contents(told), times.read(document, report.published()));
        List<Finding> findings = new ArrayList<>(told);
        for (Finder finder : finders) {
            findings.addAll(finder.find(text));
        }
        findings.removeIf(finding -> around(document, finding));
        findings.sort(BY_PLACE);
        return new Reading(report, sentences(document), found.parties(), findings);
    }

    /** True for what stands in the page around the report. */
    private boolean around(Document document, Finding finding) {
        int start = finding.spans().getFirst().start();
        int low = 0;
        int high = document.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (document.sentences().get(middle).start() <= start) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return high >= 0 && furniture.holds(document.sentences().get(low).toString());
    }

    private static List<Span> sentences(Document document) {
        List<Span> sentences = new ArrayList<>(document.sentences().size());
        for (Sentence sentence : document.sentences()) {
            sentences.add(new Span(sentence.start(), sentence.end()));
        }
        return sentences;
    }
}

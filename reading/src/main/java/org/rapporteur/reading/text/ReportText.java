package org.rapporteur.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.quotation.Quotation;
import org.rapporteur.reading.quotation.Quotations;

/**
 * A report with what has been read of it so far. Immutable.
 *
 * @param report the report
 * @param document its sentences and trees
 * @param parties tells of whom words speak
 * @param quotations what stands in quotation marks, in order and not overlapping
 * @param statements in order of place
 * @param contents finds a statement by a place in its content
 * @param moments its time expressions, in order and not overlapping
 */
public record ReportText(
        Report report,
        Document document,
        Resolution parties,
        List<Quotation> quotations,
        List<Statement> statements,
        Contents contents,
        List<Moment> moments) {

    public ReportText {
        quotations = List.copyOf(quotations);
        statements = List.copyOf(statements);
        moments = List.copyOf(moments);
    }

    /** True when a position stands inside quotation marks. */
    public boolean quoted(int position) {
        return Quotations.hold(quotations, position);
    }

    /** The innermost statement whose content holds the whole span: the one with the least content; null when none. */
    public @Nullable Statement statementAt(Span span) {
        return contents.innermost(span);
    }

    /** The time expressions that lie wholly inside a span, in order. */
    public List<Moment> momentsIn(Span span) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Moment> inside = new ArrayList<>();
        for (int at = low; at < moments.size() && moments.get(at).span().start() < span.end(); at++) {
            if (span.contains(moments.get(at).span())) {
                inside.add(moments.get(at));
            }
        }
        return inside;
    }

    /**
     * Somebody named by a phrase of a sentence.
     *
     * @param sentence index of the sentence in the document
     * @param head the token that heads the phrase
     * @param from the first token of the phrase
     * @param to the token after its last
     */
    public Participant participant(int sentence, int head, int from, int to) {
        Sentence words = document.sentences().get(sentence);
        Span span = new Span(words.start(from), words.end(to - 1));
        return new Participant(span.in(report.text()), span, parties.partyAt(sentence, head));
    }
}

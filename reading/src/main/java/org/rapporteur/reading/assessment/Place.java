package org.rapporteur.reading.assessment;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.ReportText;

/** A sentence where it stands in its report. */
record Place(ReportText text, int index, Sentence sentence) {

    Span span(int token) {
        return new Span(sentence.start(token), sentence.end(token));
    }

    boolean quoted(int token) {
        return text.quoted(sentence.start(token));
    }

    /** On whose word a token stands; null in the outlet's own voice. */
    @Nullable
    Statement statement(int token) {
        return text.statementAt(span(token));
    }

    /** True when a token speaks of a party. */
    boolean party(int token) {
        return token >= 0 && text.parties().partyAt(index, token) != null;
    }
}

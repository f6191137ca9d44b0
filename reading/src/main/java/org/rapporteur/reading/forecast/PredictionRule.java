package org.rapporteur.reading.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Act;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.FindingId;
import org.rapporteur.reading.text.ReportText;

/** "She predicts a split": what a statement of predicting holds, unless a rule has found the forecast in it. */
final class PredictionRule {

    /** Verbs that only foretell when what they tell is a clause: one also expects guests. */
    private static final Set<String> LOOSE = Set.of("expect", "anticipate", "project");

    void add(ReportText text, List<Forecast> found) {
        List<Forecast> known = List.copyOf(found);
        for (Statement statement : text.statements()) {
            Cue cue = statement.speaker().cue();
            if (statement.act() == Act.PREDICT && cue != null && !holds(statement, known)
                    && foretells(text, statement, cue)) {
                found.add(forecast(text, statement, cue));
            }
        }
    }

    private static boolean holds(Statement statement, List<Forecast> known) {
        for (Forecast forecast : known) {
            for (Span content : statement.content()) {
                if (content.overlaps(forecast.content().getFirst())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean foretells(ReportText text, Statement statement, Cue cue) {
        if (!LOOSE.contains(cue.lemma())) {
            return true;
        }
        String content = statement.content().getFirst().in(text.report().text());
        return !content.startsWith("to ") && content.contains(" to ");
    }

    private static Forecast forecast(ReportText text, Statement statement, Cue cue) {
        String report = text.report().id();
        return new Forecast(FindingId.of("f", report, statement.content()), report, statement.content(),
                "\"" + cue.lemma() + "\" foretells it", statement.id(), statement.content(), null, null, List.of(),
                cue.negated());
    }
}

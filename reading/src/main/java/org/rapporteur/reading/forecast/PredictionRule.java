package org.rapporteur.reading.forecast;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Act;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.forecast.ForecastWords.Role;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.FindingId;
import org.rapporteur.reading.text.NounPhrase;
import org.rapporteur.reading.text.ReportText;

/** "She predicts a split": what a statement of predicting holds, unless a rule has found the forecast in it. */
final class PredictionRule {

    /** Verbs that only foretell when what they tell is a clause: one also expects guests. */
    private static final Set<String> LOOSE = Set.of("expect", "anticipate", "project", "expectation");

    private final ForecastWords words;

    PredictionRule(ForecastWords words) {
        this.words = words;
    }

    void add(ReportText text, List<Forecast> found) {
        List<Forecast> known = List.copyOf(found);
        for (Statement statement : text.statements()) {
            Cue cue = statement.speaker().cue();
            if (cue != null && (statement.act() == Act.PREDICT || words.is(cue.lemma(), Role.FORETELLS))
                    && !holds(statement, known)
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
                "\"" + cue.lemma() + "\" foretells it", statement.id(), statement.content(),
                about(text, statement.content().getFirst()), ForecastBuilder.horizon(text, statement.content()),
                List.of(), cue.negated());
    }

    /** The subject of what is foretold, or the thing itself; null when the text leaves it open. */
    private static @Nullable Participant about(ReportText text, Span content) {
        int index = sentenceAt(text, content.start());
        Sentence sentence = text.document().sentences().get(index);
        for (int token = 0; token < sentence.size(); token++) {
            int head = sentence.head(token);
            boolean outside = head < 0 || sentence.start(head) < content.start()
                    || sentence.end(head) > content.end();
            if (outside && sentence.start(token) >= content.start() && sentence.end(token) <= content.end()
                    && sentence.upos(token) != Upos.PUNCT) {
                int subject = sentence.upos(token).nominal() ? token : Clause.subject(sentence, token);
                return subject < 0 || sentence.start(subject) < content.start()
                        ? null
                        : text.participant(index, subject, NounPhrase.first(sentence, subject),
                                NounPhrase.end(sentence, subject));
            }
        }
        return null;
    }

    private static int sentenceAt(ReportText text, int position) {
        List<Sentence> sentences = text.document().sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

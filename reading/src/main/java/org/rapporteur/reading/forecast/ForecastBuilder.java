package org.rapporteur.reading.forecast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.FindingId;
import org.rapporteur.reading.text.NounPhrase;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Stretches;

/** Makes findings of drafts. */
final class ForecastBuilder {

    private ForecastBuilder() {}

    /** The forecast, or null when no word of its content is left. */
    static @Nullable Forecast build(Place place, Draft draft) {
        Sentence sentence = place.sentence();
        List<Span> content = Stretches.of(sentence, draft.content());
        if (content.isEmpty()) {
            return null;
        }
        List<Span> likelihood = each(sentence, draft.likelihood());
        Statement statement = place.text().statementAt(content.getFirst());
        List<Span> all = new ArrayList<>(content);
        all.addAll(likelihood);
        Participant about = draft.about() < 0
                ? null
                : place.text().participant(place.index(), draft.about(), NounPhrase.first(sentence, draft.about()),
                        NounPhrase.end(sentence, draft.about()));
        Moment horizon = horizon(place.text(), content);
        if (horizon == null && draft.leadIn() >= 0) {
            Sentence line = place.text().document().sentences().get(draft.leadIn());
            horizon = horizon(place.text(), List.of(new Span(line.start(), line.end())));
            if (horizon != null) {
                all.add(horizon.span());
            }
        }
        String report = place.text().report().id();
        return new Forecast(FindingId.of("f", report, content), report, Stretches.joined(all), draft.reason(),
                statement == null ? null : statement.id(), content, about, horizon, likelihood, draft.negated());
    }

    private static List<Span> each(Sentence sentence, BitSet tokens) {
        return Stretches.of(sentence, tokens);
    }

    /** The first time expression in the words that can lie ahead. */
    static @Nullable Moment horizon(ReportText text, List<Span> words) {
        ReportDate published = text.report().published();
        for (Span span : words) {
            for (Moment moment : text.momentsIn(span)) {
                boolean ahead = published == null || moment.to() == null
                        || !moment.to().isBefore(published.first());
                boolean tells = !moment.value().endsWith("_REF")
                        || (moment.value().equals("FUTURE_REF") && moment.text().indexOf(' ') > 0);
                if (ahead && tells && moment.kind() != Moment.Kind.SET) {
                    return moment;
                }
            }
        }
        return null;
    }
}

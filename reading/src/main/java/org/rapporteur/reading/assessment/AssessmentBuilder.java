package org.rapporteur.reading.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.FindingId;
import org.rapporteur.reading.text.NounPhrase;
import org.rapporteur.reading.text.Stretches;

/** Makes findings of drafts. */
final class AssessmentBuilder {

    private AssessmentBuilder() {}

    static Assessment build(Place place, Draft draft) {
        Sentence sentence = place.sentence();
        List<Span> words = Stretches.of(sentence, draft.words());
        if (words.isEmpty()) {
            words = List.of(place.span(draft.words().nextSetBit(0)));
        }
        Statement statement = place.text().statementAt(words.getFirst());
        Participant by = draft.by() < 0 ? null : named(place, draft.by(), draft.words());
        if (by != null && statement != null && speaks(statement, by)) {
            by = null;
        }
        Participant on = draft.on() < 0 ? null : named(place, draft.on(), draft.words());
        List<Span> all = new ArrayList<>(words);
        if (by != null) {
            all.add(by.span());
        }
        if (on != null) {
            all.add(on.span());
        }
        String report = place.text().report().id();
        return new Assessment(FindingId.of("a", report, words, on == null ? List.of() : List.of(on.span())), report,
                Stretches.joined(all), draft.reason(), statement == null ? null : statement.id(), by, on,
                draft.direction(), words, allQuoted(place, words), draft.loaded());
    }

    /** The phrase that a token heads, without the judging words before its head. */
    private static @Nullable Participant named(Place place, int head, BitSet words) {
        Sentence sentence = place.sentence();
        int first = NounPhrase.first(sentence, head);
        int before = words.previousSetBit(head - 1);
        if (before >= first) {
            first = before + 1;
        }
        int end = NounPhrase.end(sentence, head);
        int after = words.nextSetBit(head + 1);
        if (after >= 0 && after < end) {
            end = head + 1;
        }
        while (first < head && (sentence.upos(first) == Upos.PUNCT || sentence.upos(first) == Upos.CCONJ)) {
            first++;
        }
        return place.text().participant(place.index(), head, first, end);
    }

    private static boolean speaks(Statement statement, Participant by) {
        String party = statement.speaker().party();
        if (party != null && party.equals(by.party())) {
            return true;
        }
        for (Span span : statement.speaker().spans()) {
            if (span.overlaps(by.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean allQuoted(Place place, List<Span> words) {
        for (Span span : words) {
            if (!place.text().quoted(span.start())) {
                return false;
            }
        }
        return true;
    }
}

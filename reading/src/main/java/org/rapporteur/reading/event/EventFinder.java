package org.rapporteur.reading.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.lexicon.WordKinds;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.text.Finder;
import org.rapporteur.reading.text.ReportText;

/** Finds what happened or is planned. Immutable and safe for use by several threads. */
public final class EventFinder implements Finder {

    /** What runs on for more tokens than this without a stop is no sentence. */
    private static final int LONGEST = 1000;

    private final Predicates predicates = new Predicates(EventLexicon.load());
    private final Actors actors = new Actors(WordKinds.load("source-words.tsv"), predicates);
    private final Triggers triggers = new Triggers(predicates, new Kinds());
    private final StatusReader statuses = new StatusReader(predicates, WordList.load("hedges.tsv"));

    @Override
    public List<Event> find(ReportText text) {
        Merger merger = new Merger(text.report().id());
        for (int index = 0; index < text.document().sentences().size(); index++) {
            Sentence sentence = text.document().sentences().get(index);
            if (sentence.size() > LONGEST) {
                continue;
            }
            for (Trigger trigger : triggers.in(sentence)) {
                Telling telling = telling(text, index, trigger);
                if (telling != null) {
                    merger.add(telling);
                }
            }
        }
        return merger.events();
    }

    private @Nullable Telling telling(ReportText text, int index, Trigger trigger) {
        Sentence sentence = text.document().sentences().get(index);
        EventStatus status = statuses.of(sentence, trigger);
        Circumstances circumstances = Circumstances.of(text, index, trigger);
        if (status == null || circumstances.recurs()) {
            return null;
        }
        Roles roles = Roles.of(text, index, predicates, actors, trigger);
        if (!trigger.noun() && roles.who().isEmpty() && roles.other().isEmpty()) {
            return null;
        }
        Span word = new Span(sentence.start(trigger.token()), sentence.end(trigger.token()));
        Statement told = text.statementAt(word);
        Participant where = roles.place() < 0 ? null : Phrases.one(text, index, roles.place());
        return new Telling(trigger.kind(), new Span(sentence.start(), sentence.end()), word,
                definite(sentence, trigger), told == null ? null : told.id(), roles.who(), roles.other(),
                circumstances.when(), where, circumstances.attributes(), status, statuses.hedges(sentence, trigger));
    }

    private static boolean definite(Sentence sentence, Trigger trigger) {
        if (!trigger.noun()) {
            return false;
        }
        int noun = trigger.token();
        for (int child = sentence.firstChild(noun); child >= 0 && child < noun; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.NMOD_POSS) {
                return true;
            }
            if (relation == Relation.DET) {
                switch (sentence.lemma(child)) {
                    case "the", "this", "that", "these", "those" -> {
                        return true;
                    }
                    default -> {
                    }
                }
            }
        }
        return false;
    }
}

package org.rapporteur.reading.event;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.SourceKind;
import org.rapporteur.reading.lexicon.WordKinds;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** Tells words that name somebody who can act from words for things and thoughts. */
final class Actors {

    private final WordKinds words;
    private final Predicates predicates;

    Actors(WordKinds words, Predicates predicates) {
        this.words = words;
        this.predicates = predicates;
    }

    /** True when the phrase of a head names somebody who may take part in a happening of the category. */
    boolean acts(ReportText text, int index, int head, EventCategory category) {
        Sentence sentence = text.document().sentences().get(index);
        Upos upos = sentence.upos(head);
        if (upos == Upos.PRON) {
            return sentence.xpos(head).startsWith("PRP");
        }
        if (upos == Upos.NUM) {
            return true;
        }
        if (!upos.nominal()) {
            return false;
        }
        SourceKind kind = text.parties().kindAt(index, head);
        if (kind != null) {
            return kind != SourceKind.DOCUMENT;
        }
        if (upos == Upos.PROPN || text.parties().partyAt(index, head) != null || named(sentence, head)) {
            return true;
        }
        SourceKind word = words.of(sentence.lemma(head));
        return (word != null && word != SourceKind.DOCUMENT) || predicates.actor(sentence, head)
                || (category == EventCategory.ASSAULT && predicates.weapon(sentence, head));
    }

    private static boolean named(Sentence sentence, int head) {
        int name = Tree.child(sentence, head, Relation.APPOS);
        return name >= 0 && sentence.upos(name) == Upos.PROPN;
    }
}

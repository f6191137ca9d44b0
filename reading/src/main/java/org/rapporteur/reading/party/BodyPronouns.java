package org.rapporteur.reading.party;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.PartyKind;

/**
 * Settles "it" and "they" for states and bodies, and only where the tree leads from the pronoun to a subject: any noun
 * may be "it", so that nothing short of that is safe.
 */
final class BodyPronouns {

    private final Scene scene;
    private final Quoted quoted;

    BodyPronouns(Scene scene, Quoted quoted) {
        this.scene = scene;
        this.quoted = quoted;
    }

    void read(Mention pronoun, boolean plural) {
        Sentence sentence = scene.sentence(pronoun.sentence);
        if (sentence.relation(pronoun.head) == Relation.EXPL) {
            return;
        }
        Entity entity = governing(sentence, pronoun);
        String why = "subject of the clause around it";
        if (entity == null) {
            entity = fronted(sentence, pronoun);
            why = "set at the front of the sentence";
        }
        if (entity == null && !plural) {
            entity = before(sentence, pronoun);
            why = "subject of the sentence before";
        }
        if (entity != null && entity.body() && (!plural || entity.kind == PartyKind.ORGANISATION
                || entity.kind == PartyKind.BLOC || entity.kind == PartyKind.OUTLET)) {
            pronoun.resolve(entity,
                    "\"" + pronoun.text(scene) + "\" goes with " + entity.name + ", " + why);
        }
    }

    /** The nearest subject above the pronoun, whatever it is; a noun that is no party ends the search. */
    private @Nullable Entity governing(Sentence sentence, Mention pronoun) {
        boolean inQuotes = quoted.at(sentence.start(pronoun.head));
        boolean possessive = sentence.relation(pronoun.head) == Relation.NMOD_POSS;
        int own = Trees.clause(sentence, pronoun.head);
        int steps = sentence.size();
        for (int clause = own; clause >= 0 && steps-- > 0; clause = Trees.clause(sentence, clause)) {
            int subject = Trees.subject(sentence, clause);
            if (subject < 0 || subject == pronoun.head || Trees.under(sentence, pronoun.head, subject)) {
                continue;
            }
            if ((clause == own && !possessive) || quoted.at(sentence.start(subject)) != inQuotes) {
                return null;
            }
            Mention mention = scene.at(pronoun.sentence, subject);
            return mention == null
                    ? null
                    : mention.entity;
        }
        return null;
    }

    /** "For Velland, that falls short of what it demanded": whom the sentence sets at its front. */
    private @Nullable Entity fronted(Sentence sentence, Mention pronoun) {
        String first = sentence.lemma(0).toLowerCase(Locale.ROOT);
        if ((!first.equals("for") && !first.equals("to")) || sentence.upos(0) != Upos.ADP) {
            return null;
        }
        Entity entity = null;
        for (int token = 1; token < pronoun.head && sentence.upos(token) != Upos.PUNCT; token++) {
            Mention mention = scene.at(pronoun.sentence, token);
            if (mention != null && mention.entity != null && entity != null && mention.entity != entity) {
                return null;
            }
            entity = mention == null || mention.entity == null ? entity : mention.entity;
        }
        return entity;
    }

    /** "Velland closed the strait. It said ...": subject after subject, when the pronoun does what parties do. */
    private @Nullable Entity before(Sentence sentence, Mention pronoun) {
        int predicate = sentence.head(pronoun.head);
        if (pronoun.sentence == 0 || predicate == Sentence.NO_HEAD
                || sentence.relation(pronoun.head) != Relation.NSUBJ || sentence.relation(predicate) != Relation.ROOT
                || sentence.upos(predicate) != Upos.VERB || !(Trees.has(sentence, predicate, Relation.CCOMP)
                        || Trees.has(sentence, predicate, Relation.XCOMP)
                        || Trees.has(sentence, predicate, Relation.OBJ))) {
            return null;
        }
        Sentence earlier = scene.sentence(pronoun.sentence - 1);
        for (int token = 0; token < earlier.size(); token++) {
            if (earlier.relation(token) == Relation.ROOT) {
                int subject = Trees.subject(earlier, token);
                Mention mention = subject < 0 ? null : scene.at(pronoun.sentence - 1, subject);
                return mention == null ? null : mention.entity;
            }
        }
        return null;
    }
}

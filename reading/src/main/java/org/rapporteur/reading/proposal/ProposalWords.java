package org.rapporteur.reading.proposal;

import java.util.List;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.lexicon.WordKinds;
import org.rapporteur.reading.lexicon.WordUses;

/** All words that help to read proposals. Immutable. */
final class ProposalWords {

    final Answers answers = Answers.load("answers.tsv");
    final WordKinds sources = WordKinds.load("source-words.tsv");
    private final WordUses uses = WordUses.load(ProposalWords.class, "words.tsv",
            List.of("plan", "outcome", "purpose", "item", "bringing", "holding"));

    boolean plan(Sentence sentence, int token) {
        return uses.is("plan", sentence.lemma(token));
    }

    boolean outcome(Sentence sentence, int token) {
        return uses.is("outcome", sentence.lemma(token));
    }

    boolean purpose(Sentence sentence, int token) {
        return uses.is("purpose", sentence.lemma(token));
    }

    boolean item(Sentence sentence, int token) {
        return uses.is("item", sentence.lemma(token));
    }

    boolean bringing(Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (child == token + 1 && uses.is("bringing", sentence.lemma(token) + " " + sentence.lemma(child))) {
                return true;
            }
        }
        return uses.is("bringing", sentence.lemma(token));
    }

    boolean holding(Sentence sentence, int token) {
        return uses.is("holding", sentence.lemma(token));
    }
}

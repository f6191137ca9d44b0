package org.rapporteur.reading.proposal;

import org.rapporteur.language.Sentence;
import org.rapporteur.reading.lexicon.WordKinds;
import org.rapporteur.reading.lexicon.WordUses;

/** All words that help to read proposals. Immutable. */
final class ProposalWords {

    /** What a word does for a proposal; the README beside the file tells more. */
    enum Use {
        PLAN, OUTCOME, PURPOSE, ITEM, BRINGING, HOLDING
    }

    final Answers answers = Answers.load("answers.tsv");
    final WordKinds sources = WordKinds.load("source-words.tsv");
    private final WordUses<Use> uses = WordUses.load(ProposalWords.class, "words.tsv", Use.class);

    /** True when the word at a token, in dictionary form, has the use. */
    boolean is(Sentence sentence, int token, Use use) {
        return uses.is(sentence.lemma(token), use);
    }

    /** True for what brings a plan, alone or with the word behind it: "put forward". */
    boolean bringing(Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (child == token + 1 && uses.is(sentence.lemma(token) + " " + sentence.lemma(child), Use.BRINGING)) {
                return true;
            }
        }
        return is(sentence, token, Use.BRINGING);
    }
}

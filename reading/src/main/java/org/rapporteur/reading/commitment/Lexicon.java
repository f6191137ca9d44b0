package org.rapporteur.reading.commitment;

import java.util.List;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.lexicon.WordKinds;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.lexicon.WordUses;

/** All words that help to read commitments; the data files tell what each is for. Immutable. */
final class Lexicon {

    final CommitmentWords verbs = CommitmentWords.load("verbs.tsv");
    final CommitmentWords nouns = CommitmentWords.load("nouns.tsv");
    final Fates fates = Fates.load("fates.tsv");
    final WordList hedges = WordList.load("hedges.tsv");
    private final WordUses uses = WordUses.load(Lexicon.class, "word-uses.tsv",
            List.of("light", "matter", "weighing", "habit", "aspect", "condition", "strife", "menace",
                    "idle", "mooting", "state", "reprisal", "ready", "intent"));
    private final WordUses deeds = WordUses.load(Lexicon.class, "deeds.tsv", List.of("harm", "good", "stop"));
    final WordKinds sources = WordKinds.load("source-words.tsv");

    boolean light(Sentence sentence, int token) {
        return uses.is("light", sentence.lemma(token));
    }

    /** True for what one accepts or refuses: "the plan", "their offer". */
    boolean matter(String lemma) {
        return uses.is("matter", lemma) || nouns.knows(lemma);
    }

    boolean weighing(String lemma) {
        return uses.is("weighing", lemma);
    }

    boolean habit(String lemma) {
        return uses.is("habit", lemma);
    }

    boolean aspect(String lemma) {
        return uses.is("aspect", lemma);
    }

    /** True for "include": what follows is part of something thought up or on paper. */
    boolean mooting(String lemma) {
        return uses.is("mooting", lemma);
    }

    /** True for "know": what a party is or undergoes, which is no deed. */
    boolean state(String lemma) {
        return uses.is("state", lemma);
    }

    /** True for "costs": what one warns another of when one means to bring it about. */
    boolean reprisal(String lemma) {
        return uses.is("reprisal", lemma);
    }

    /** True for words of a stance, "ready" or "intent", that make what follows a party's readiness. */
    boolean stance(String stance, String lemma) {
        return uses.is(stance, lemma);
    }

    boolean condition(String word) {
        return uses.is("condition", word);
    }

    boolean deed(String lemma) {
        return deeds.is("harm", lemma) || deeds.is("good", lemma) || deeds.is("stop", lemma);
    }

    boolean harm(String lemma) {
        return deeds.is("harm", lemma);
    }

    /** True for "halt": harm or good by what is halted. */
    boolean stop(String lemma) {
        return deeds.is("stop", lemma);
    }

    /** True for "the attacks": what it does good to stop. */
    boolean strife(String lemma) {
        return uses.is("strife", lemma);
    }

    /** True for "sanctions": what one threatens to do, apart from what one puts in danger. */
    boolean menace(String lemma) {
        return uses.is("menace", lemma);
    }

    /** True for "condolences": what one offers without being bound to anything. */
    boolean idle(String lemma) {
        return uses.is("idle", lemma);
    }
}

package org.rapporteur.reading.commitment;

import org.rapporteur.reading.lexicon.WordKinds;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.lexicon.WordUses;

/** All words that help to read commitments; the data files tell what each is for. Immutable. */
final class Lexicon {

    private enum Deed {
        HARM, GOOD, STOP
    }

    final CommitmentWords verbs = CommitmentWords.load("verbs.tsv");
    final CommitmentWords nouns = CommitmentWords.load("nouns.tsv");
    final Fates fates = Fates.load("fates.tsv");
    final WordList hedges = WordList.load("hedges.tsv");
    final WordKinds sources = WordKinds.load("source-words.tsv");
    private final WordUses<Use> uses = WordUses.load(Lexicon.class, "word-uses.tsv", Use.class);
    private final WordUses<Deed> deeds = WordUses.load(Lexicon.class, "deeds.tsv", Deed.class);

    /** True when a word, in dictionary form, has the use; every noun of a commitment can be accepted or refused. */
    boolean is(String lemma, Use use) {
        return uses.is(lemma, use) || (use == Use.MATTER && nouns.knows(lemma));
    }

    boolean deed(String lemma) {
        return deeds.is(lemma, Deed.HARM) || deeds.is(lemma, Deed.GOOD) || deeds.is(lemma, Deed.STOP);
    }

    boolean harm(String lemma) {
        return deeds.is(lemma, Deed.HARM);
    }

    /** True for "halt": harm or good by what is halted. */
    boolean stop(String lemma) {
        return deeds.is(lemma, Deed.STOP);
    }
}

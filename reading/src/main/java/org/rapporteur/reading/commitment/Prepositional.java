package org.rapporteur.reading.commitment;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** Finds what prepositions bring in: "called for a truce", "warned of sanctions if ...". */
final class Prepositional {

    private static final String BROUGHT = "what its preposition brings in";

    private final Lexicon words;

    Prepositional(Lexicon words) {
        this.words = words;
    }

    /** What one of the word's prepositions brings in, where one can commit oneself to it; null elsewhere. */
    @Nullable
    Found about(Line line, int about, CommitmentWord word) {
        Sentence sentence = line.sentence();
        boolean answer = word.act() == CommitmentAct.REFUSAL || word.act() == CommitmentAct.ACCEPTANCE;
        return about >= 0 && VerbObject.noun(sentence, about) && (!answer || sentence.upos(about) == Upos.VERB
                || words.is(sentence.lemma(about), Use.MATTER)) ? Found.under(line, about, BROUGHT) : null;
    }

    /** A reprisal on a condition, "warned of sanctions if ..."; null for anything else one can warn of. */
    @Nullable
    Found reprisal(Line line, int verb, int about) {
        Sentence sentence = line.sentence();
        return about >= 0 && words.is(sentence.lemma(about), Use.REPRISAL)
                && Conditions.find(sentence, verb, Tree.under(sentence, about), words) >= 0
                        ? Found.under(line, about, BROUGHT)
                        : null;
    }

    /** "To bow": a noun without an article after "to" is a verb that the tagger took for a noun; null elsewhere. */
    static @Nullable Found misread(Line line, int verb) {
        Sentence sentence = line.sentence();
        int noun = phrase(sentence, verb, Set.of("to"));
        if (noun < 0 || !sentence.xpos(noun).equals("NN")) {
            return null;
        }
        int before = sentence.firstChild(noun);
        boolean bare = before == noun - 1 && sentence.relation(before) == Relation.CASE;
        return bare ? Found.under(line, noun, "its infinitive") : null;
    }

    /** The first phrase that one of the prepositions brings in; -1 when there is none. */
    static int phrase(Sentence sentence, int token, Set<String> prepositions) {
        if (prepositions.isEmpty()) {
            return -1;
        }
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean phrase = relation == Relation.OBL || relation == Relation.NMOD || relation == Relation.ADVCL;
            if (phrase && !time(sentence.lemma(child))) {
                for (int inner = sentence.firstChild(child); inner >= 0 && inner < child; inner = sentence
                        .nextSibling(inner)) {
                    Relation marking = sentence.relation(inner).base();
                    if ((marking == Relation.CASE || marking == Relation.MARK)
                            && prepositions.contains(sentence.lemma(inner))) {
                        return child;
                    }
                }
            }
        }
        return -1;
    }

    /** True for "weeks", "Thursday": how long or when, not what for nor to whom. */
    private static boolean time(String lemma) {
        return switch (lemma.toLowerCase(Locale.ROOT)) {
            case "second", "minute", "hour", "day", "week", "weekend", "month", "year", "decade", "time", "while",
                    "today", "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday",
                    "saturday", "sunday", "january", "february", "april", "june", "july", "august", "september",
                    "october", "november", "december" ->
                true;
            default -> false;
        };
    }
}

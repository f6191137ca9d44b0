package org.rapporteur.reading.statement;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.text.Tree;

/** Tells thoughts and wishes that a report only supposes, "the fleet could opt to wait", from those somebody has. */
final class Supposition {

    private Supposition() {}

    /** True when a verb of wish, plan, demand or approval stands under "would", "could", "may" or "might". */
    static boolean holds(Sentence sentence, int verb, CueEntry entry) {
        boolean inward = switch (entry.act()) {
            case WANT, INTEND, DEMAND, PRAISE, ACCEPT -> true;
            default -> false;
        };
        if (!inward || entry.lemma().equals("like") || ownWish(sentence, verb)) {
            return false;
        }
        for (int child = sentence.firstChild(verb); child >= 0 && child < verb; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.AUX && modal(sentence.lemma(child))) {
                return !Tree.passive(sentence, verb);
            }
        }
        return false;
    }

    private static boolean modal(String lemma) {
        return switch (lemma) {
            case "would", "could", "may", "might", "\u2019d", "'d" -> true;
            default -> false;
        };
    }

    /** True for "I would prefer ...", a wish politely spoken. */
    private static boolean ownWish(Sentence sentence, int verb) {
        int subject = Tree.subject(sentence, verb);
        return subject >= 0 && (Tree.isWord(sentence, subject, "i") || Tree.isWord(sentence, subject, "we"));
    }
}

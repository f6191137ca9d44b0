package org.rapporteur.reading.event;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** Cuts the phrases that name somebody or something out of a sentence. */
final class Phrases {

    private Phrases() {}

    /** The phrase of a head, without enumeration, apposition, clauses and the preposition before it. */
    static Participant one(ReportText text, int index, int head) {
        Sentence sentence = text.document().sentences().get(index);
        int from = head;
        while (from > 0 && (inside(sentence, from - 1, head) || glued(sentence, from - 1))) {
            from--;
        }
        int to = head + 1;
        while (to < sentence.size() && inside(sentence, to, head)) {
            to++;
        }
        to = beforeDay(text, sentence, from, to);
        int last = head >= to ? to - 1 : head;
        Participant one = text.participant(index, bearer(text, index, last), from, to);
        int name = Tree.child(sentence, head, Relation.APPOS);
        return one.party() == null && name >= 0 ? one.withParty(text.parties().partyAt(index, name)) : one;
    }

    /** The end of a phrase without the day that the tree takes for a part of it: "in Norway Wednesday". */
    private static int beforeDay(ReportText text, Sentence sentence, int from, int to) {
        for (int at = to - 1; at > from; at--) {
            boolean day = !text.momentsIn(new Span(sentence.start(at), sentence.end(to - 1))).isEmpty()
                    && sentence.upos(at) == Upos.PROPN && sentence.upos(at - 1) == Upos.PROPN;
            if (day) {
                return at;
            }
            if (to - at >= 2) {
                return to;
            }
        }
        return to;
    }

    /** The one who bears a name that the tree hangs on what he leads: "House Speaker Anna Berg". */
    private static int bearer(ReportText text, int index, int head) {
        Sentence sentence = text.document().sentences().get(index);
        int last = -1;
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (child > head && sentence.relation(child) == Relation.FLAT) {
                last = child;
            }
        }
        return last >= 0 && text.parties().partyAt(index, last) != null ? last : head;
    }

    /** True when no blank parts two tokens, as in "son-in-law". */
    private static boolean glued(Sentence sentence, int token) {
        return sentence.end(token) == sentence.start(token + 1)
                && (sentence.xpos(token).equals("HYPH") || sentence.xpos(token + 1).equals("HYPH"));
    }

    static boolean names(Sentence sentence, int head) {
        Upos upos = sentence.upos(head);
        return upos.nominal() || upos == Upos.NUM
                || (upos == Upos.PRON && sentence.xpos(head).startsWith("PRP"));
    }

    /** True when a token belongs to the phrase: the way from it to the head passes no border. */
    private static boolean inside(Sentence sentence, int token, int head) {
        int at = token;
        for (int step = 0; step < 12 && at >= 0; step++) {
            if (at == head) {
                return true;
            }
            if (!part(sentence, at, head)) {
                return false;
            }
            at = sentence.head(at);
        }
        return false;
    }

    private static boolean part(Sentence sentence, int token, int head) {
        return switch (sentence.relation(token).base()) {
            case DET, AMOD, NUMMOD, COMPOUND, FLAT, FIXED -> true;
            case APPOS -> token > head && sentence.head(token) == head && sentence.upos(token) == Upos.PROPN;
            case ADVMOD -> token < head;
            case CASE -> sentence.head(token) != head || sentence.lemma(token).equals("'s");
            case NMOD -> token < head || Tree.introducedBy(sentence, token, "of");
            case CONJ, CC -> sentence.head(token) != head && token < head;
            case PUNCT -> sentence.firstChar(token) == '-' || sentence.firstChar(token) == '$';
            default -> false;
        };
    }
}

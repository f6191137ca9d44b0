package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.text.Tree;

/** Carries a content on to the right over what trees hang elsewhere though it belongs to what was said. */
final class ContentReach {

    private ContentReach() {}

    /** Adds what a threat, a promise or a forecast hangs on: ", unless they leave". A condition must never be lost. */
    static void addCondition(Passage passage, BitSet content, int cue) {
        Sentence sentence = passage.sentence();
        int next = afterComma(sentence, content.length());
        if (content.length() <= cue || next >= sentence.size() || !condition(sentence, next)
                || passage.quotation(next) >= 0) {
            return;
        }
        int clause = sentence.head(next);
        if (clause > next) {
            BitSet words = Tree.under(sentence, clause);
            words.clear(0, next);
            content.or(words);
        }
    }

    /**
     * Adds to a thing the phrases right behind it, which trees hang on the cue: "dissatisfaction <i>with the shift</i>", "a
     * desire <i>to see</i>", "no need — and no advantage — <i>in peace</i>".
     */
    static void addModifiers(Passage passage, BitSet content, int cue) {
        Sentence sentence = passage.sentence();
        BitSet own = Tree.under(sentence, cue);
        int end = content.length();
        while (end > cue + 1 && end < sentence.size()) {
            int next = end;
            while (next < sentence.size() && dashed(sentence, next)) {
                next++;
            }
            int head = next < sentence.size() && own.get(next) ? top(sentence, next) : -1;
            if (head < 0 || head <= cue || !modifies(sentence, head, next)
                    || (passage.quotation(head) != passage.quotation(end - 1) && !closes(passage, end - 1))) {
                return;
            }
            BitSet words = Tree.under(sentence, head);
            words.clear(0, end);
            content.or(words);
            if (content.length() <= end) {
                return;
            }
            end = content.length();
        }
    }

    /** True for the mark that ends a quotation. */
    private static boolean closes(Passage passage, int token) {
        return passage.punctuation(token) && passage.quotation(token) >= 0
                && passage.quotation(token - 1) == passage.quotation(token)
                && (token + 1 >= passage.sentence().size()
                        || passage.quotation(token + 1) != passage.quotation(token));
    }

    /** Adds ", but slowly" or ", not in vain" behind a clause: a contrast without a verb of its own belongs to it. */
    static void addContrast(Passage passage, BitSet content, int cue) {
        Sentence sentence = passage.sentence();
        int next = afterComma(sentence, content.length());
        if (content.length() <= cue || next == content.length() || next >= sentence.size()
                || !(sentence.lemma(next).equals("but") || Tree.isWord(sentence, next, "not"))) {
            return;
        }
        int end = next + 1;
        while (end < sentence.size() && sentence.upos(end) != Upos.PUNCT) {
            Upos upos = sentence.upos(end);
            if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.SCONJ || passage.quotation(end) >= 0) {
                return;
            }
            end++;
        }
        content.set(content.length(), end);
    }

    private static int afterComma(Sentence sentence, int token) {
        return token < sentence.size() && sentence.firstChar(token) == ',' ? token + 1 : token;
    }

    private static boolean condition(Sentence sentence, int token) {
        return switch (sentence.lemma(token)) {
            case "unless", "until", "if", "once" -> sentence.upos(token) == Upos.SCONJ
                    || sentence.relation(token) == Relation.MARK;
            default -> false;
        };
    }

    private static boolean dashed(Sentence sentence, int token) {
        return token > 0 && "\u2013\u2014".indexOf(sentence.firstChar(token)) >= 0;
    }

    /** The token under the cue, or under its object, that the phrase opening at a token hangs by. */
    private static int top(Sentence sentence, int token) {
        int at = token;
        for (int step = 0; step < sentence.size() && sentence.head(at) >= token; step++) {
            at = sentence.head(at);
        }
        return at;
    }

    private static boolean modifies(Sentence sentence, int head, int first) {
        return switch (sentence.relation(head).base()) {
            case OBL, NMOD -> sentence.relation(first).base() == Relation.CASE && noun(sentence, first);
            case ACL, ADVCL, XCOMP -> Tree.infinitive(sentence, head) && sentence.lemma(first).equals("to");
            case CONJ -> sentence.upos(first) == Upos.CCONJ && sentence.upos(head).nominal();
            default -> false;
        };
    }

    /** Prepositions that go with the noun before them rather than with the verb. */
    private static boolean noun(Sentence sentence, int preposition) {
        return switch (sentence.lemma(preposition)) {
            case "with", "from", "of", "for", "to", "toward", "towards", "between", "against", "about", "over", "in" ->
                true;
            default -> false;
        };
    }
}

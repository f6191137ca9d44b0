package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.text.Tree;

/** Finds who speaks by a verb: its subject, its agent, or the subject of the verb that it leans on. */
final class Sources {

    private Sources() {}

    /** The words that name the source of a verb; empty when the text leaves it open. */
    static BitSet ofVerb(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        BitSet inserted = BesideCue.behindRelative(passage, verb);
        if (!inserted.isEmpty()) {
            return inserted;
        }
        Governor governor = Governor.of(sentence, verb);
        int at = governor.predicate();
        int head = governor.source();
        boolean strayed = head >= 0 && (time(sentence, head)
                || (passage.quotation(head) >= 0 && passage.quotation(head) != passage.quotation(verb)));
        BitSet adjacent = Tree.finite(sentence, at) && !Tree.passive(sentence, at)
                ? BesideCue.adjacent(passage, at)
                : new BitSet();
        BitSet words;
        if (head >= 0 && !strayed) {
            words = phrase(sentence, head, verb);
            cutFront(sentence, words, head);
            cutQuoted(passage, words, head);
            words = adjacent.isEmpty() || head > at ? words : reconciled(sentence, words, adjacent, head);
        } else if (!adjacent.isEmpty()) {
            words = adjacent;
        } else {
            words = finite(sentence, at) ? BesideCue.of(passage, at) : new BitSet();
        }
        words.clear(verb);
        int first = words.nextSetBit(0);
        if (first >= 0 && Tree.isWord(sentence, first, "it") && words.get(first + 1)
                && sentence.upos(first + 1) == Upos.AUX) {
            words.clear(first, first + 2);
        }
        return words.isEmpty() ? afterAs(sentence, verb) : words;
    }

    /** "As one lawyer put it": the words between, where the tree takes them for no subject. */
    private static BitSet afterAs(Sentence sentence, int verb) {
        BitSet words = new BitSet();
        if (verb < 2 || verb > 9 || !Tree.isWord(sentence, 0, "as")
                || !(sentence.upos(verb - 1).nominal() || sentence.upos(verb - 1) == Upos.PRON)) {
            return words;
        }
        for (int token = 1; token < verb; token++) {
            Upos upos = sentence.upos(token);
            if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.PUNCT || upos == Upos.SCONJ) {
                return words;
            }
        }
        words.set(1, verb);
        return words;
    }

    static boolean time(Sentence sentence, int head) {
        return switch (sentence.lemma(head)) {
            case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "time", "today",
                    "yesterday",
                    "week", "month", "year" ->
                true;
            default -> false;
        };
    }

    /** Takes out quoted words to the left of the head: the speech before its speaker. */
    private static void cutQuoted(Passage passage, BitSet words, int head) {
        if (passage.quotation(head) >= 0) {
            return;
        }
        int run = 0;
        for (int token = head - 1; token >= 0; token--) {
            run = passage.quotation(token) >= 0 ? run + 1 : 0;
            if (run > 3) {
                while (token + run < head && passage.quotation(token + run) >= 0) {
                    run++;
                }
                words.clear(0, token + run);
                return;
            }
        }
    }

    /** What tree and order of words say together: the fuller of two that meet, the nearer of two that do not. */
    private static BitSet reconciled(Sentence sentence, BitSet phrase, BitSet adjacent, int head) {
        if (adjacent.get(head)) {
            int before = adjacent.nextSetBit(0) - 1;
            if (before > 0 && sentence.firstChar(before) == ',' && !list(sentence, adjacent)) {
                return adjacent;
            }
            BitSet both = (BitSet) phrase.clone();
            both.or(adjacent);
            return both;
        }
        BitSet outside = (BitSet) adjacent.clone();
        outside.andNot(phrase);
        return outside.isEmpty() ? phrase : adjacent;
    }

    private static boolean list(Sentence sentence, BitSet words) {
        for (int token = words.nextSetBit(0); token >= 0; token = words.nextSetBit(token + 1)) {
            if (sentence.upos(token) == Upos.CCONJ) {
                return true;
            }
        }
        return false;
    }

    /** Takes a dateline, "ROME (Agency) - ", and a place or time set apart, "In Rome, ", from the front of a phrase. */
    private static void cutFront(Sentence sentence, BitSet phrase, int head) {
        int first = phrase.nextSetBit(0);
        for (int token = first; token >= 0 && token < phrase.length() - 1; token = phrase.nextSetBit(token + 1)) {
            boolean dash = "-\u2013\u2014".indexOf(sentence.firstChar(token)) >= 0
                    && !sentence.xpos(token).equals("HYPH");
            if (dash && (token < head || sentence.firstChar(token - 1) == ')')) {
                phrase.clear(0, token + 1);
            }
        }
        if (first >= 0 && sentence.upos(first) == Upos.ADP) {
            int comma = head;
            while (comma > first && sentence.firstChar(comma) != ',') {
                comma--;
            }
            if (comma > first) {
                phrase.clear(0, comma + 1);
            }
        }
    }

    private static boolean finite(Sentence sentence, int verb) {
        return Tree.finite(sentence, verb) && !Tree.passive(sentence, verb)
                && Tree.child(sentence, verb, Relation.EXPL) < 0;
    }

    /** The "by ..." of a passive. */
    static int agent(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.OBL && Tree.introducedBy(sentence, child, "by")
                    && sentence.upos(child) != Upos.NUM) {
                return child;
            }
        }
        return -1;
    }

    /** The phrase under a head without its preposition and without the clause that the cue heads. */
    static BitSet phrase(Sentence sentence, int head, int cue) {
        BitSet words = new BitSet(sentence.size());
        int barred = within(sentence, head, cue);
        if (barred >= 0) {
            BitSet outside = Tree.under(sentence, barred);
            words.or(Tree.under(sentence, head));
            words.andNot(outside);
        } else {
            Tree.addUnder(sentence, head, words);
        }
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean opening = relation == Relation.CASE || relation == Relation.MARK || relation == Relation.CC;
            if ((opening && child < head) || relation == Relation.PARATAXIS || relation == Relation.PUNCT
                    || (child > head && time(sentence, child)) || loose(sentence, head, child)) {
                words.andNot(Tree.under(sentence, child));
            }
        }
        return words;
    }

    /** True for what a comma sets apart and what is no apposition: ", speaking in the capital", ", in a letter". */
    private static boolean loose(Sentence sentence, int head, int child) {
        int first = child;
        for (int inner = sentence.firstChild(child); inner >= 0; inner = sentence.nextSibling(inner)) {
            first = Math.min(first, inner);
        }
        boolean apart = (first > head && sentence.firstChar(first) == ',')
                || (first > 0 && sentence.firstChar(first - 1) == ',');
        return apart && child > head && switch (sentence.relation(child)) {
            case ACL -> true;
            case ADVCL, NMOD, OBL -> true;
            default -> false;
        };
    }

    /** The child of a head under which a token stands; -1 when it does not stand under the head. */
    private static int within(Sentence sentence, int head, int token) {
        int at = token;
        for (int up = sentence.head(at); up >= 0; up = sentence.head(at)) {
            if (up == head) {
                return at;
            }
            at = up;
        }
        return -1;
    }

    /** The words of a phrase that an optional head names. */
    static BitSet phraseOrNone(Sentence sentence, int head, int cue) {
        return head < 0 ? new BitSet() : phrase(sentence, head, cue);
    }

    static @Nullable String text(Sentence sentence, BitSet words) {
        int first = words.nextSetBit(0);
        if (first < 0) {
            return null;
        }
        int last = words.length() - 1;
        String whole = sentence.toString();
        return whole.substring(sentence.start(first) - sentence.start(), sentence.end(last) - sentence.start());
    }
}

package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.text.Tree;

/**
 * Finds the speaker beside a cue by the order of the words alone, for when quoted speech leads the tree astray: "…," the
 * envoy said; "…," said the envoy, a lawyer, on Monday.
 */
final class BesideCue {

    /** No speaker is named in more words than this. */
    private static final int LONGEST = 40;

    private BesideCue() {}

    /** The words that name the speaker; empty when the order of words does not tell. */
    static BitSet of(Passage passage, int verb) {
        BitSet before = before(passage, verb);
        return before.isEmpty() && inverted(passage, verb) ? after(passage, verb) : before;
    }

    /**
     * The plain phrase that touches the cue from the left and begins where a clause does: at the sentence's start or after a
     * mark; empty when there is none.
     */
    static BitSet adjacent(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        int end = verb;
        while (end > 0 && beforeVerb(sentence, end - 1)) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && plain(passage, start - 1)) {
            start--;
        }
        int quoted = afterQuotation(passage, end);
        if (quoted >= 0) {
            start = quoted;
        }
        boolean begins = start == 0 || passage.punctuation(start - 1) || passage.quotation(start - 1) >= 0
                || (opener(sentence, start - 1) && sentence.upos(start - 1) != Upos.ADP);
        while (start < end && opener(sentence, start)) {
            start++;
        }
        BitSet words = new BitSet();
        if (begins && start < end && nominal(sentence, start, end) && !Tree.relativePronoun(sentence, start)) {
            words.set(start, end);
        }
        return words;
    }

    /** Who speaks in "laws which critics say will fail": the phrase between relative pronoun and cue; else empty. */
    static BitSet behindRelative(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        BitSet words = new BitSet();
        int start = verb;
        while (start > 0 && verb - start < 6 && plain(passage, start - 1)) {
            start--;
        }
        boolean relative = start > 0 && start < verb && Tree.relativePronoun(sentence, start - 1);
        if (relative && Tree.finite(sentence, verb) && !Sources.time(sentence, verb - 1)) {
            switch (sentence.xpos(verb - 1)) {
                case "PRP", "NNS", "NNP", "NNPS", "NN" -> words.set(start, verb);
                default -> {
                }
            }
        }
        return words;
    }

    /** Where the words between a quotation and the cue begin, when no verb and no mark stands among them; -1 otherwise. */
    private static int afterQuotation(Passage passage, int end) {
        Sentence sentence = passage.sentence();
        int start = end;
        while (start > 0 && end - start < LONGEST && passage.quotation(start - 1) < 0) {
            Upos upos = sentence.upos(start - 1);
            if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.SCONJ || upos == Upos.CCONJ
                    || (upos == Upos.PUNCT && !hyphen(sentence, start - 1))) {
                return -1;
            }
            start--;
        }
        return start > 0 && passage.quotation(start - 1) >= 0 ? start : -1;
    }

    static boolean plain(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        if (passage.quotation(token) >= 0) {
            return false;
        }
        return switch (sentence.upos(token)) {
            case DET, ADJ, NOUN, PROPN, PRON, NUM, PART, SYM -> !Tree.relativePronoun(sentence, token);
            case ADP -> Tree.isWord(sentence, token, "of");
            case CCONJ -> token > 0 && Tree.isWord(sentence, token, "and") && sentence.upos(token - 1).nominal();
            case PUNCT -> hyphen(sentence, token);
            default -> false;
        };
    }

    /** True when nothing but a quotation, or nothing at all, stands before the cue. */
    private static boolean inverted(Passage passage, int verb) {
        int token = verb - 1;
        while (token >= 0 && passage.punctuation(token) && passage.quotation(token) < 0) {
            token--;
        }
        return token < 0 ? verb == 0 && passage.followsQuotation() : passage.quotation(token) >= 0;
    }

    private static BitSet before(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        int end = verb;
        while (end > 0 && beforeVerb(sentence, end - 1)) {
            end--;
        }
        boolean comma = end > 0 && comma(sentence, end - 1);
        int last = comma ? end - 1 : end;
        int start = last;
        while (start > 0 && last - start < LONGEST && inside(passage, start - 1, comma)) {
            start--;
        }
        while (start < last && opener(sentence, start)) {
            start++;
        }
        BitSet words = new BitSet();
        if (start < last && nominal(sentence, start, last) && last - start < LONGEST) {
            words.set(start, last);
        }
        return words;
    }

    private static boolean beforeVerb(Sentence sentence, int token) {
        Upos upos = sentence.upos(token);
        return upos == Upos.ADV || upos == Upos.AUX || (upos == Upos.PART && !sentence.xpos(token).equals("POS"));
    }

    /** True when the token can belong to the speaker; with a comma before the cue, an apposition may stand between. */
    private static boolean inside(Passage passage, int token, boolean apposition) {
        Sentence sentence = passage.sentence();
        if (passage.quotation(token) >= 0) {
            return false;
        }
        return switch (sentence.upos(token)) {
            case PUNCT -> apposition ? comma(sentence, token) || hyphen(sentence, token) : hyphen(sentence, token);
            case AUX, SCONJ, INTJ -> false;
            case VERB -> sentence.xpos(token).equals("VBG") || sentence.xpos(token).equals("VBN");
            default -> true;
        };
    }

    private static boolean opener(Sentence sentence, int token) {
        return switch (sentence.upos(token)) {
            case CCONJ, SCONJ, ADV, PUNCT, ADP -> true;
            default -> false;
        };
    }

    private static boolean nominal(Sentence sentence, int from, int to) {
        for (int token = from; token < to; token++) {
            Upos upos = sentence.upos(token);
            if (upos == Upos.PRON || upos.nominal() || upos == Upos.NUM) {
                return true;
            }
        }
        return false;
    }

    static BitSet after(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        int end = verb + 1;
        boolean relative = false;
        while (end < sentence.size() && end - verb < LONGEST && passage.quotation(end) < 0
                && !stops(sentence, end, relative)) {
            relative = relative || Tree.relativePronoun(sentence, end);
            end++;
        }
        BitSet words = new BitSet();
        if (end > verb + 1 && nominal(sentence, verb + 1, end)) {
            words.set(verb + 1, end);
        }
        return words;
    }

    /** True where an inverted speaker ends: at a stop, a verb, a time or place, and at commas that open no apposition. */
    private static boolean stops(Sentence sentence, int token, boolean relative) {
        if (Sources.time(sentence, token)) {
            return true;
        }
        return switch (sentence.upos(token)) {
            case PUNCT -> comma(sentence, token) ? !opensApposition(sentence, token + 1) : !hyphen(sentence, token);
            case ADP -> !relative && !Tree.isWord(sentence, token, "of") && !Tree.isWord(sentence, token, "for");
            case VERB -> !relative && sentence.firstChar(token - 1) != '-';
            case AUX, SCONJ, ADV -> !relative;
            default -> false;
        };
    }

    private static boolean opensApposition(Sentence sentence, int token) {
        if (token >= sentence.size()) {
            return false;
        }
        Upos upos = sentence.upos(token);
        return upos == Upos.DET || upos == Upos.NUM || upos.nominal() || upos == Upos.ADJ
                || sentence.xpos(token).equals("PRP$") || sentence.xpos(token).equals("WP");
    }

    private static boolean comma(Sentence sentence, int token) {
        return sentence.firstChar(token) == ',';
    }

    private static boolean hyphen(Sentence sentence, int token) {
        return sentence.xpos(token).equals("HYPH") || "().".indexOf(sentence.firstChar(token)) >= 0;
    }
}

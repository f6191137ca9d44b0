package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.CueLexicon;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.text.Tree;

/** Mends the ends of a content where trees misplace what follows it. */
final class ContentTrim {

    /** A clause with a speaker of its own is looked for no farther than this behind its conjunction. */
    private static final int NEAR = 12;

    private final CueLexicon verbs;

    ContentTrim(CueLexicon verbs) {
        this.verbs = verbs;
    }

    /** Takes out what belongs to other cues and adds second predicates that hang on the cue. */
    void mend(Passage passage, BitSet content, int cue) {
        cutParticiples(passage, content, cue);
        cutOtherSpeakers(passage, content, cue);
        cutSecondCues(passage, content, cue);
        addSecondPredicate(passage, content, cue);
    }

    /** Takes out of a mere thing what only describes it further, and predicates that the tree joins to it. */
    void narrow(Passage passage, BitSet content, int cue) {
        Sentence sentence = passage.sentence();
        for (int token = content.nextSetBit(cue + 1); token > 0; token = content.nextSetBit(token + 1)) {
            Relation relation = sentence.relation(token);
            int head = sentence.head(token);
            boolean predicate = relation == Relation.CONJ && sentence.upos(token) == Upos.VERB && head >= 0
                    && sentence.upos(head).nominal() && Tree.subject(sentence, token) < 0;
            if (head >= 0 && content.get(head)
                    && (predicate || Contrasts.aside(sentence, token)
                            || (relation == Relation.ACL_RELCL && apart(sentence, token)))) {
                content.andNot(Tree.under(sentence, token));
            }
        }
    }

    private static boolean apart(Sentence sentence, int token) {
        int first = Tree.under(sentence, token).nextSetBit(0);
        return first > 0 && sentence.upos(first - 1) == Upos.PUNCT;
    }

    /** Takes ", saying ..." out: it goes with the cue, not with the content that the tree hangs it into. */
    private void cutParticiples(Passage passage, BitSet content, int cue) {
        Sentence sentence = passage.sentence();
        for (int token = cue + 1; token < sentence.size(); token++) {
            if (Tree.afterComma(sentence, token) && passage.quotation(token) < 0 && speaks(sentence.lemma(token))) {
                if (content.get(token)) {
                    content.andNot(Tree.under(sentence, token));
                }
                clearQuotationAfter(passage, content, token);
            }
        }
    }

    private static void clearQuotationAfter(Passage passage, BitSet content, int participle) {
        for (int token = participle + 1; token < Math.min(participle + 4, passage.sentence().size()); token++) {
            int quotation = passage.quotation(token);
            if (quotation >= 0) {
                BitSet quoted = new BitSet();
                passage.addQuotation(quotation, quoted);
                content.andNot(quoted);
                return;
            }
        }
    }

    /**
     * The verb whose subject a second predicate shares: "denied it took bribes and accused ..." is one who denied and
     * accused, though trees join "accused" to "took". The verb itself when it is no such predicate.
     */
    int governor(Sentence sentence, int verb) {
        int first = sentence.head(verb);
        if (sentence.relation(verb) != Relation.CONJ || first < 0 || Tree.subject(sentence, verb) >= 0
                || sentence.relation(first) != Relation.CCOMP || !sentence.xpos(verb).equals("VBD")) {
            return verb;
        }
        int outer = sentence.head(first);
        boolean joined = outer < first && sentence.xpos(outer).equals("VBD") && reports(sentence.lemma(outer))
                && reports(sentence.lemma(verb)) && !Tree.passive(sentence, verb);
        return joined ? outer : verb;
    }

    private boolean reports(String lemma) {
        return !verbs.entries(lemma).isEmpty();
    }

    private void cutSecondCues(Passage passage, BitSet content, int cue) {
        Sentence sentence = passage.sentence();
        for (int token = content.nextSetBit(cue + 1); token > 0; token = content.nextSetBit(token + 1)) {
            if (passage.quotation(token) < 0 && governor(sentence, token) == cue && token != cue) {
                content.andNot(Tree.under(sentence, token));
                int before = content.previousSetBit(token);
                if (before >= 0 && sentence.upos(before) == Upos.CCONJ) {
                    content.clear(before);
                }
            }
        }
    }

    /** Ends a content before ", though she said ...", ", but she said ..." and "; she said ...". */
    private void cutOtherSpeakers(Passage passage, BitSet content, int cue) {
        Sentence sentence = passage.sentence();
        for (int token = Math.max(cue, 0) + 1; token < content.length(); token++) {
            char before = sentence.firstChar(token - 1);
            if ((before == ',' || before == ';') && passage.quotation(token) < 0
                    && ((content.get(token) && (before == ';' || contrast(sentence, token))
                            && speakerAfter(passage, token)) || objects(sentence, token))) {
                content.clear(before == ';' ? token - 1 : token, sentence.size());
                return;
            }
        }
    }

    /** True for ", yet at the same time ...": the report holds what it knows against what it relates. */
    private static boolean objects(Sentence sentence, int token) {
        if (!Tree.isWord(sentence, token, "yet") || token + 2 >= sentence.size()) {
            return false;
        }
        String phrase = sentence.lemma(token + 1) + " " + sentence.lemma(token + 2);
        return phrase.equals("at the") || phrase.equals("in fact") || phrase.equals("in reality");
    }

    private static boolean contrast(Sentence sentence, int token) {
        return switch (sentence.lemma(token)) {
            case "but", "though", "although", "while" -> true;
            default -> false;
        };
    }

    private boolean speakerAfter(Passage passage, int from) {
        Sentence sentence = passage.sentence();
        for (int token = from; token < Math.min(from + NEAR, sentence.size()); token++) {
            if (sentence.upos(token) == Upos.VERB && passage.quotation(token) < 0) {
                return speaks(sentence.lemma(token)) && Tree.subject(sentence, token) >= 0;
            }
        }
        return false;
    }

    /** Adds "... and runs" where the tree hangs it on "says she walks ..." instead of on "walks". */
    private void addSecondPredicate(Passage passage, BitSet content, int cue) {
        Sentence sentence = passage.sentence();
        int end = content.length();
        if (end <= cue || content.nextSetBit(cue) < 0) {
            return;
        }
        for (int child = sentence.firstChild(cue); child >= 0; child = sentence.nextSibling(child)) {
            if (child >= end && child <= end + 2 && sentence.relation(child) == Relation.CONJ
                    && Tree.subject(sentence, child) < 0 && !reports(sentence.lemma(child))
                    && sentence.upos(child) == Upos.VERB && content.nextSetBit(0) > cue) {
                Tree.addUnder(sentence, child, content);
            }
        }
    }

    private boolean speaks(String lemma) {
        for (CueEntry entry : verbs.entries(lemma)) {
            if (entry.takes(Frame.QUOTE) || entry.takes(Frame.PREDICATE)) {
                return true;
            }
        }
        return false;
    }
}

package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.text.Tree;

/** The quotations right before and right after the cue and the words that belong to it. */
final class BesideQuotation implements Complement {

    @Override
    public String description() {
        return "the quotation beside it";
    }

    @Override
    public BitSet find(Passage passage, int cue, CueEntry entry) {
        BitSet words = new BitSet(passage.sentence().size());
        if (entry.takes(Frame.QUOTE) && passage.quotation(cue) < 0) {
            int after = after(passage, cue);
            int before = Tree.afterComma(passage.sentence(), cue) ? -1 : before(passage, cue);
            if (after >= 0) {
                passage.addQuotation(after, words);
            }
            if (before >= 0) {
                passage.addQuotation(before, words);
            }
        }
        return words;
    }

    /** The quotation after the cue, with nothing between but what hangs on the cue and no other verb. */
    private static int after(Passage passage, int cue) {
        Sentence sentence = passage.sentence();
        for (int token = cue + 1; token < sentence.size(); token++) {
            if (passage.quotation(token) >= 0) {
                return opens(passage, token) ? passage.quotation(token) : -1;
            }
            if (sentence.upos(token) == Upos.VERB || sentence.upos(token) == Upos.SCONJ) {
                return -1;
            }
        }
        return -1;
    }

    /** The quotation before the cue: only its subject, its auxiliaries and marks may stand between. */
    private static int before(Passage passage, int cue) {
        Sentence sentence = passage.sentence();
        BitSet own = Tree.under(sentence, cue);
        for (int token = cue - 1; token >= 0; token--) {
            if (passage.quotation(token) >= 0) {
                return closesWithMark(passage, token) ? passage.quotation(token) : -1;
            }
            boolean verb = sentence.upos(token) == Upos.VERB && sentence.head(token) != cue;
            if ((verb && !own.get(token)) || sentence.upos(token) == Upos.SCONJ) {
                return -1;
            }
            if (sentence.upos(token) == Upos.PUNCT && sentence.firstChar(token) == ';') {
                return -1;
            }
        }
        return -1;
    }

    /** A quotation that the sentence leads up to: it is longer than a word or follows a comma or colon. */
    private static boolean opens(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        char before = sentence.firstChar(token - 1);
        return before == ',' || before == ':' || passage.quotationAt(passage.quotation(token)).start() + 12 < passage
                .quotationAt(passage.quotation(token)).end();
    }

    /** True when the quotation ends, as spoken ones do, with a mark inside or a comma right after it. */
    private static boolean closesWithMark(Passage passage, int last) {
        String text = passage.document().text();
        int end = passage.quotationAt(passage.quotation(last)).end();
        int inside = end - 1;
        while (inside > 0 && !Character.isLetterOrDigit(text.charAt(inside))) {
            if (",.?!\u2026-\u2014".indexOf(text.charAt(inside)) >= 0) {
                return true;
            }
            inside--;
        }
        return end < text.length() && text.charAt(end) == ',';
    }
}

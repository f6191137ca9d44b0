package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.text.Tree;

/**
 * Everything before "…, the envoy said" or "…, said the envoy", by the order of the words: long speech before its cue is
 * where trees go wrong most. Of "…, the envoy said, …" both sides.
 */
final class PreposedClause implements Complement {

    @Override
    public String description() {
        return "the clause before it";
    }

    @Override
    public BitSet find(Passage passage, int cue, CueEntry entry) {
        Sentence sentence = passage.sentence();
        BitSet words = new BitSet();
        if (!entry.takes(Frame.CLAUSE) || !entry.takes(Frame.QUOTE) || !Tree.finite(sentence, cue)) {
            return words;
        }
        int start = start(passage, cue);
        if (start < 2 || !parted(passage, start - 1)) {
            return words;
        }
        int comma = commaAfter(passage, cue);
        boolean inserted = comma > 0 && comma + 2 < sentence.size() && goesOn(sentence, comma + 1);
        if (!inserted && !clause(sentence, 0, start)) {
            return words;
        }
        words.set(0, start);
        if (inserted) {
            words.set(comma + 1, sentence.size());
        }
        return words;
    }

    /** Where the words that belong to the cue begin: its subject, or itself when the subject follows. */
    private static int start(Passage passage, int cue) {
        BitSet source = Sources.ofVerb(passage, cue);
        int first = source.nextSetBit(0);
        int start = first >= 0 && first < cue ? first : cue;
        BitSet between = new BitSet();
        between.set(start, cue);
        between.andNot(source);
        return between.cardinality() > 4 ? -1 : start;
    }

    private static boolean parted(Passage passage, int token) {
        char c = passage.sentence().firstChar(token);
        return c == ',' || (passage.punctuation(token) && passage.quotation(token) >= 0);
    }

    private static boolean clause(Sentence sentence, int from, int to) {
        boolean finite = false;
        for (int token = from; token < to; token++) {
            switch (sentence.xpos(token)) {
                case "VBD", "VBZ", "VBP", "MD" -> finite = true;
                default -> {
                }
            }
        }
        return finite && !sentence.xpos(from).equals("IN") && !sentence.xpos(from).equals("WRB");
    }

    /** The comma that closes "..., she told them, ..."; -1 when none stands right behind the cue's own words. */
    private static int commaAfter(Passage passage, int cue) {
        Sentence sentence = passage.sentence();
        for (int token = cue + 1; token < Math.min(cue + 5, sentence.size()); token++) {
            if (sentence.firstChar(token) == ',') {
                return token;
            }
            if (sentence.upos(token) == Upos.VERB || sentence.upos(token) == Upos.SCONJ
                    || passage.quotation(token) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean goesOn(Sentence sentence, int token) {
        return switch (sentence.xpos(token)) {
            case "VBG", "WP", "WDT", "CC" -> false;
            default -> clause(sentence, token, sentence.size());
        };
    }
}

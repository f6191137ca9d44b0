package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.Frame;

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
        if (start < 2 || !parted(passage, start - 1) || !clause(sentence, 0, start)) {
            return words;
        }
        words.set(0, start);
        if (cue + 3 < sentence.size() && sentence.firstChar(cue + 1) == ',' && goesOn(sentence, cue + 2)) {
            words.set(cue + 2, sentence.size());
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

    private static boolean goesOn(Sentence sentence, int token) {
        return switch (sentence.xpos(token)) {
            case "VBG", "WP", "WDT", "CC" -> false;
            default -> clause(sentence, token, sentence.size());
        };
    }
}

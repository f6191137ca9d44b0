package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.text.Tree;

/** What somebody calls a thing: "what aides describe as <i>a gesture</i>", "what she demanded: <i>a recount</i>". */
final class FreeRelative implements Complement {

    /** The "what" stands no farther before its verb than this. */
    private static final int NEAR = 8;

    @Override
    public String description() {
        return "what the thing is called, or stands behind the colon";
    }

    @Override
    public BitSet find(Passage passage, int cue, CueEntry entry) {
        Sentence sentence = passage.sentence();
        BitSet words = new BitSet();
        int next = cue + 1;
        if (next + 1 >= sentence.size() || !what(sentence, cue)) {
            return words;
        }
        if (sentence.firstChar(next) == ':') {
            words.set(next + 1, sentence.size());
        } else if (entry.takes(Frame.OBJECT_AS) && Tree.isWord(sentence, next, "as")) {
            words.set(next + 1, end(passage, cue, next + 1));
        } else if (entry.takes(Frame.PREDICATE)) {
            words.set(next, end(passage, cue, next));
        }
        return words;
    }

    private static boolean what(Sentence sentence, int cue) {
        for (int token = cue - 1; token >= Math.max(0, cue - NEAR); token--) {
            if (Tree.isWord(sentence, token, "what")) {
                return token < cue - 1;
            }
            if (sentence.upos(token) == Upos.VERB || sentence.upos(token) == Upos.PUNCT) {
                return false;
            }
        }
        return false;
    }

    /** Where the name of the thing ends: with its phrase, with the quotation and an apposition right behind that. */
    private static int end(Passage passage, int cue, int start) {
        Sentence sentence = passage.sentence();
        BitSet own = Tree.under(sentence, cue);
        boolean apposed = false;
        int token = start;
        while (token < sentence.size()) {
            boolean quoted = passage.quotation(token) >= 0 && passage.quotation(token) != passage.quotation(cue);
            if (!quoted) {
                apposed = apposed || apposition(passage, token);
                if (ends(sentence, token) || (!apposed && !own.get(token))) {
                    return token;
                }
            }
            token++;
        }
        return token;
    }

    /** True when a quotation that closes with a comma stands right before an article: 'a "gesture," a halt'. */
    private static boolean apposition(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        if (token < 2 || passage.quotation(token - 1) < 0 || !sentence.xpos(token).equals("DT")) {
            return false;
        }
        return sentence.firstChar(token - 1) == ',' || sentence.firstChar(token - 2) == ',';
    }

    private static boolean ends(Sentence sentence, int token) {
        if (Tree.relativePronoun(sentence, token) || sentence.upos(token) == Upos.SCONJ) {
            return true;
        }
        return switch (sentence.xpos(token)) {
            case "VBD", "VBZ", "VBP", "MD", ",", ":", "." -> true;
            default -> false;
        };
    }
}

package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.CueLexicon;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.text.Tree;

/**
 * A verb of saying that tagger and parser take for a noun: "the leadership warns that ...", "..., analysts caution". Here the
 * order of the words counts, not the tree.
 */
final class WordOrderRule implements Rule {

    /** A source has no more words than this. */
    private static final int LONGEST = 8;

    private final CueLexicon verbs;

    WordOrderRule(CueLexicon verbs) {
        this.verbs = verbs;
    }

    @Override
    public String description() {
        return "a word that stands where a verb of saying stands";
    }

    @Override
    public void find(Passage passage, List<Find> into) {
        Sentence sentence = passage.sentence();
        for (int token = 1; token + 1 < sentence.size(); token++) {
            if (sentence.upos(token) != Upos.NOUN || passage.quotation(token) >= 0 || !agrees(sentence, token)) {
                continue;
            }
            CueEntry entry = CueMatch.match(sentence, token, verbs.entries(sentence.lemma(token)));
            if (entry == null || !entry.takes(Frame.CLAUSE) || !entry.companions().isEmpty()) {
                continue;
            }
            if (sentence.relation(token) == Relation.ROOT && Tree.isWord(sentence, token + 1, "that")) {
                add(passage, token, entry, start(passage, token), token + 1, sentence.size(), into);
            } else if (token == lastWord(passage)) {
                int first = start(passage, token);
                if (first > 1 && sentence.firstChar(first - 1) == ',' && finiteBefore(sentence, first)) {
                    add(passage, token, entry, first, 0, first - 1, into);
                }
            }
        }
    }

    private static void add(Passage passage, int cue, CueEntry entry, int first, int from, int to, List<Find> into) {
        BitSet source = new BitSet();
        source.set(first, cue);
        BitSet content = new BitSet();
        content.set(from, to);
        BitSet words = new BitSet();
        words.set(cue);
        if (first < cue && passage.hasWords(content)) {
            Sentence sentence = passage.sentence();
            into.add(new Find(passage, cue, words, entry.name(), entry.act(), source, content, List.of(),
                    "the word \"" + sentence.form(cue) + "\" stands where a verb of saying stands, behind \""
                            + Sources.text(sentence, source) + "\": the content is the clause beside it",
                    true));
        }
    }

    /** True for "leadership warns" and "analysts caution", where noun and verb agree in number. */
    private static boolean agrees(Sentence sentence, int token) {
        String before = sentence.xpos(token - 1);
        boolean many = before.equals("NNS") || before.equals("NNPS");
        boolean one = before.equals("NN") || before.equals("NNP");
        return sentence.xpos(token).equals("NNS") ? one : many;
    }

    /** The first word of the noun phrase that ends before the token. */
    private static int start(Passage passage, int token) {
        Sentence sentence = passage.sentence();
        int first = token;
        while (first > 0 && token - first < LONGEST && passage.quotation(first - 1) < 0
                && nominal(sentence, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean nominal(Sentence sentence, int token) {
        Upos upos = sentence.upos(token);
        return upos.nominal() || upos == Upos.ADJ || upos == Upos.DET || upos == Upos.NUM
                || sentence.xpos(token).equals("POS") || sentence.xpos(token).equals("PRP$")
                || sentence.xpos(token).equals("HYPH");
    }

    private static int lastWord(Passage passage) {
        int last = passage.sentence().size() - 1;
        while (last > 0 && passage.punctuation(last)) {
            last--;
        }
        return last;
    }

    private static boolean finiteBefore(Sentence sentence, int end) {
        for (int token = 0; token < end; token++) {
            switch (sentence.xpos(token)) {
                case "VBD", "VBZ", "VBP", "MD" -> {
                    return true;
                }
                default -> {
                }
            }
        }
        return false;
    }
}

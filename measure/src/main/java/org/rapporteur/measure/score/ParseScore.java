package org.rapporteur.measure.score;

import java.util.List;
import org.rapporteur.language.Upos;
import org.rapporteur.language.parse.Parser;
import org.rapporteur.language.parse.Tree;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.tag.Tags;
import org.rapporteur.measure.treebank.GoldSentence;

/**
 * How well tags and trees agree with the annotators', on their tokens and with our own tags.
 *
 * @param words tokens that are not punctuation by the annotators' tag; only these count for heads and relations
 * @param heads words with the right head
 * @param relations words with the right head and relation, subtypes dropped
 * @param nanos time taken for tags and trees
 */
public record ParseScore(int sentences, int tokens, int words, int xpos, int upos, int heads, int relations,
        long nanos) {

    public static ParseScore of(List<GoldSentence> gold, Tagger tagger, Parser parser) {
        ParseScore total = new ParseScore(0, 0, 0, 0, 0, 0, 0, 0);
        for (GoldSentence sentence : gold) {
            long start = System.nanoTime();
            Tags tags = tagger.tag(sentence.forms());
            Tree tree = parser.parse(sentence.forms(), tags);
            total = total.plus(of(sentence, tags, tree, System.nanoTime() - start));
        }
        return total;
    }

    private static ParseScore of(GoldSentence gold, Tags tags, Tree tree, long nanos) {
        int words = 0;
        int xpos = 0;
        int upos = 0;
        int heads = 0;
        int relations = 0;
        for (int token = 0; token < gold.size(); token++) {
            xpos += tags.xpos()[token].equals(gold.xpos()[token]) ? 1 : 0;
            upos += tags.upos()[token] == gold.upos()[token] ? 1 : 0;
            if (gold.upos()[token] != Upos.PUNCT) {
                boolean attached = tree.heads()[token] == gold.heads()[token];
                words++;
                heads += attached ? 1 : 0;
                relations += attached && tree.relations()[token].base() == gold.relations()[token].base() ? 1 : 0;
            }
        }
        return new ParseScore(1, gold.size(), words, xpos, upos, heads, relations, nanos);
    }

    private ParseScore plus(ParseScore other) {
        return new ParseScore(sentences + other.sentences, tokens + other.tokens, words + other.words,
                xpos + other.xpos, upos + other.upos, heads + other.heads, relations + other.relations,
                nanos + other.nanos);
    }

    /** Share of words with the right head, 0 to 1. */
    public double uas() {
        return share(heads, words);
    }

    /** Share of words with the right head and relation, 0 to 1. */
    public double las() {
        return share(relations, words);
    }

    public double xposAccuracy() {
        return share(xpos, tokens);
    }

    public double uposAccuracy() {
        return share(upos, tokens);
    }

    public double tokensPerSecond() {
        return nanos == 0 ? 0 : tokens * 1e9 / nanos;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}

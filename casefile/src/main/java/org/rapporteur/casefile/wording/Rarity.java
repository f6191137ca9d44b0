package org.rapporteur.casefile.wording;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.language.word.WordRanks;

/**
 * How much a word tells by being in a report: the less likely a report of middling length is to hold it, the more.
 *
 * <p>It goes by English at large and not by the reports at hand. In a folder on one affair all share its words; weighed by
 * the folder itself they would count for nothing, and the affair would fall apart.
 */
public final class Rarity {

    /** A middling report has so many words. */
    private static final double WORDS = 500;
    /** By Zipf's law the word of rank r is one in 10 r of all words. */
    private static final double COMMONEST = 0.1;
    /** Of a word that is not among the twenty thousand or so that are known, in nats. */
    private static final double UNKNOWN = -StrictMath.log(2e-4);

    /** With its apostrophe: "'ll". */
    private static final int LONGEST_CONTRACTION = 3;

    private final Map<String, Double> known = new HashMap<>();

    /** The rarities by the ranks of words; of words with one stem the commonest counts. */
    public Rarity(WordRanks ranks) {
        int rank = 0;
        for (String word : ranks.words()) {
            rank++;
            known.putIfAbsent(Stem.of(word), -StrictMath.log(1 - StrictMath.exp(-WORDS * COMMONEST / rank)));
        }
    }

    /** Those that come with the program. */
    public static Rarity bundled() {
        return new Rarity(WordRanks.load());
    }

    /** In nats: 0 for a word that stands in every report, 8.5 for one that is not known. */
    public double of(String stem) {
        return contracted(stem) ? 0 : known.getOrDefault(stem, UNKNOWN);
    }

    /** "don't", "we'll": common words run together, which no list of words holds. */
    private static boolean contracted(String stem) {
        int apostrophe = stem.lastIndexOf('\'');
        return apostrophe > 0 && stem.length() - apostrophe <= LONGEST_CONTRACTION;
    }
}

package org.rapporteur.casefile.disagreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.casefile.wording.Stem;
import org.rapporteur.language.data.DataFile;

/** What words do when a claim is held against its denial. */
final class MatterWords {

    private static final List<String> ENDINGS = List.of("ation", "ition", "ator", "ion", "ment", "er", "or", "at");
    private static final int SHORTEST_ROOT = 4;

    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> samePlanned = new HashMap<>();
    private final Map<String, String> plainRoots = new HashMap<>();
    private final Map<String, String> plannedRoots = new HashMap<>();
    private final Set<String> ahead = new HashSet<>();
    private final Set<String> possible = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Set<String> turning = new HashSet<>();
    private final Set<String> minding = new HashSet<>();

    MatterWords() {
        for (DataFile.Row row : DataFile.beside(MatterWords.class, "matters.tsv").withColumns(2).rows()) {
            List<String> words = Arrays.asList(row.cell(1).split("\\|"));
            switch (row.cell(0)) {
                case "same" -> words.forEach(word -> same.put(word, words.getFirst()));
                case "same planned" -> words.forEach(word -> samePlanned.put(word, words.getFirst()));
                case "ahead" -> ahead.addAll(words);
                case "possible" -> possible.addAll(words);
                case "light" -> light.addAll(words);
                case "minding" -> minding.addAll(words);
                case "turning" -> turning.addAll(words);
                default ->
                    throw row.wrong("write same, same planned, ahead, possible, light, minding or turning, not \""
                            + row.cell(0) + "\".");
            }
        }
    }

    /** What a verb and the nouns made of it share: "violate" and "violation". */
    String root(String word, boolean planned) {
        Map<String, String> roots = planned ? plannedRoots : plainRoots;
        String root = roots.get(word);
        if (root == null) {
            root = newRoot(word, planned);
            roots.put(word, root);
        }
        return root;
    }

    private String newRoot(String word, boolean planned) {
        String known = planned ? samePlanned.get(word) : null;
        if (known == null) {
            known = same.get(word);
        }
        String stem = Stem.of(known == null ? word : known);
        if (known != null) {
            return stem;
        }
        String listed = planned ? samePlanned.get(stem) : same.get(stem);
        if (listed != null) {
            return Stem.of(listed);
        }
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_ROOT) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    /** True for words that speak of a plan. */
    boolean ahead(String word) {
        return ahead.contains(word);
    }

    /** True for words by which a speaker puts something in the time to come, or calls it possible. */
    boolean open(String word) {
        return ahead.contains(word) || possible.contains(word);
    }

    /** True for words that tell what is denied or claimed. */
    boolean telling(String word) {
        String bare = Matter.bare(word);
        return bare.length() > 2 && bare.indexOf('\'') < 0 && Character.isLetter(word.charAt(0)) && !Texts.small(word)
                && !light.contains(word)
                && !open(word) && !turning.contains(word);
    }

    /** True for words that turn a claim round, or leave it open. */
    boolean turning(String word) {
        return turning.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
    }

    /** True for verbs of the mind, which tell no deed. */
    boolean minding(String word) {
        return minding.contains(word);
    }
}

package org.rapporteur.casefile.kinship;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes text of invented words that read like nothing, so that two texts share no run of words by chance. */
final class News {

    private static final String SYLLABLES = "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu";

    private News() {}

    static String text(int seed, int words) {
        return String.join(" ", words(seed, words)) + ".";
    }

    static List<String> words(int seed, int count) {
        Random random = new Random(seed);
        List<String> syllables = List.of(SYLLABLES.split(" ", -1));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int part = 0; part < 3; part++) {
                word.append(syllables.get(random.nextInt(syllables.size())));
            }
            words.add(word.toString());
        }
        return words;
    }
}

package org.rapporteur.reading.lexicon;

import java.util.Set;

/** The prepositions that a cue file may name. */
final class Prepositions {

    private static final Set<String> KNOWN = Set.of("about", "against", "around", "at", "behind", "between", "by",
            "for", "from",
            "in", "into", "of", "on", "over", "regarding", "through", "to", "toward", "towards", "upon", "with", "as");

    private Prepositions() {}

    static boolean knows(String word) {
        return KNOWN.contains(word);
    }
}

package org.rapporteur.desk.brief;

import java.util.stream.Collectors;
import org.rapporteur.model.comparison.Story;

/** Names stories for a reader. */
public final class Stories {

    private static final int WORDS_SHOWN = 6;

    private Stories() {}

    /** Its most telling words, or the number of its reports where it has none. */
    public static String heading(Story story) {
        String words = story.words().stream().limit(WORDS_SHOWN).map(Words::oneLine).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty()
                ? "A story of " + Words.count(story.reports().size(), "report", "reports")
                : Wording.headed(words);
    }
}

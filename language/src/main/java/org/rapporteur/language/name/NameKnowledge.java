package org.rapporteur.language.name;

import org.rapporteur.language.text.Segmenter;
import org.rapporteur.language.word.WordClasses;

/** All that is known of words before a document is read. */
public record NameKnowledge(Gazetteer gazetteer, LikelyNames likely, WordClasses classes) {

    /** Reads the data files; the segmenter splits their entries as it splits texts. */
    public static NameKnowledge load(Segmenter segmenter) {
        return new NameKnowledge(Gazetteer.load(segmenter), LikelyNames.load(), WordClasses.load());
    }
}

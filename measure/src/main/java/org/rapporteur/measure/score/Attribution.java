package org.rapporteur.measure.score;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * A statement as an annotator or a program marked it.
 *
 * @param source where the source stands; empty when there is none
 * @param cue where the cue stands
 * @param content where the content stands
 */
record Attribution(List<Span> source, List<Span> cue, List<Span> content) {

    Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}

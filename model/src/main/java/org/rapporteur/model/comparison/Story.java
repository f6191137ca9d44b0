package org.rapporteur.model.comparison;

import java.util.List;

/**
 * Reports that tell of one affair.
 *
 * @param id unique within a comparison
 * @param words what they share that sets them apart from the other stories, the most telling first
 * @param reports their ids, in order of the case; never empty
 */
public record Story(String id, List<String> words, List<String> reports) {

    public Story {
        words = List.copyOf(words);
        reports = List.copyOf(reports);
    }
}

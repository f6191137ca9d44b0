package org.rapporteur.reading.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.Line;

/**
 * One place where a proposal is named.
 *
 * @param head the token that the phrase turns on
 * @param span the phrase
 * @param points how many points it has there; null when that is not told
 * @param title what tells it from others where no number does, in lower case ("peace plan"); empty for "the plan"
 * @param sponsors whose it is, as told there
 * @param to to whom, as told there
 */
record Naming(Line line, int head, Span span, @Nullable Integer points, String title, List<Participant> sponsors,
        List<Participant> to) {

    /** True for "the plan", "it": speaks of a proposal named before. */
    boolean back() {
        return points == null && title.isEmpty();
    }
}

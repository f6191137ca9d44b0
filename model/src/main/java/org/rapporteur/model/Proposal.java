package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan or package on the table.
 *
 * @param id see {@link Finding#id()}
 * @param report see {@link Finding#report()}
 * @param spans see {@link Finding#spans()}
 * @param reason see {@link Finding#reason()}
 * @param statement see {@link Told#statement()}
 * @param name as the report names it: "a 27-point plan"
 * @param points how many points or items it is said to have, or null when the text does not tell; at least 1
 * @param trigger where it is named, in order; never empty
 * @param sponsors who put it forward or speaks for it; empty when the text does not tell
 * @param to to whom; empty when the text does not tell
 * @param contents what it holds, in order; empty when the text does not tell
 * @param answers how parties took it, in order of place
 */
public record Proposal(
        String id,
        String report,
        List<Span> spans,
        String reason,
        @Nullable String statement,
        String name,
        @Nullable Integer points,
        List<Span> trigger,
        List<Participant> sponsors,
        List<Participant> to,
        List<Span> contents,
        List<Answer> answers) implements Told {

    public Proposal {
        spans = List.copyOf(spans);
        trigger = List.copyOf(trigger);
        sponsors = List.copyOf(sponsors);
        to = List.copyOf(to);
        contents = List.copyOf(contents);
        answers = List.copyOf(answers);
        if (spans.isEmpty() || trigger.isEmpty()) {
            throw new IllegalArgumentException("A proposal needs words that tell of it: " + id);
        }
    }
}

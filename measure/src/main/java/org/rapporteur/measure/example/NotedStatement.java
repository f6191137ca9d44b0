package org.rapporteur.measure.example;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Form;

/**
 * A statement as a careful reader noted it down.
 *
 * @param id unique among the notes
 * @param chain from the outlet inward, the speaker last; never empty
 * @param content the exact words, in order of place; never empty
 * @param near a longer stretch that holds the content and stands in the report once, or null when the content itself does
 * @param form a label of {@link Form}
 * @param addressee to whom it was said, or null
 * @param hedges the words that make it less than certain; may be left out
 * @param optional true when careful readers may differ on whether it is a statement at all
 */
public record NotedStatement(
        String id,
        List<NotedHop> chain,
        List<String> content,
        @Nullable String near,
        String form,
        @Nullable String addressee,
        @Nullable List<String> hedges,
        boolean optional) {

    /** Throws {@link IllegalArgumentException} when something needed is missing or a label is none of ours. */
    public NotedStatement {
        if (chain.isEmpty() || content.isEmpty()) {
            throw new IllegalArgumentException("Note " + id + " needs a chain and a content.");
        }
        Form.valueOf(form.toUpperCase(Locale.ROOT));
    }

    NotedHop speaker() {
        return chain.getLast();
    }
}

package org.rapporteur.measure.example;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Act;
import org.rapporteur.model.SourceKind;

/**
 * One step of a noted chain.
 *
 * @param text the source as the report has it; empty when nobody is named
 * @param kind a label of {@link SourceKind}
 * @param party an id of a {@link NotedParty}, or null when it stays open
 * @param cue the words of the cue, or null when there are none
 * @param act a label of {@link Act}
 * @param negated true when the cue itself is denied
 */
public record NotedHop(
        String text, String kind, @Nullable String party, @Nullable String cue, String act, boolean negated) {

    /** Throws {@link IllegalArgumentException} when a label is none of ours. */
    public NotedHop {
        SourceKind.valueOf(kind.toUpperCase(Locale.ROOT));
        Act.valueOf(act.toUpperCase(Locale.ROOT));
    }
}

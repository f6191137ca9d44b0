package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Course.Status;

/**
 * A sentence that tells what became of a commitment, whichever it is.
 *
 * @param status what became of it
 * @param report the report
 * @param sentence the sentence
 * @param acts what the commitment is, by the noun that names it ("the threat"); empty when the deed is named
 * @param anchors stems of the words that name the deed ("the ban"); empty when a noun names the commitment
 * @param day the day of the change, or null when the sentence does not tell
 * @param moved the new date, or null when none is told
 */
record Fate(Status status, String report, Span sentence, Set<CommitmentAct> acts, Set<String> anchors,
        @Nullable LocalDate day, @Nullable Term moved) {

    Fate {
        acts = Set.copyOf(acts);
        anchors = Set.copyOf(anchors);
    }
}

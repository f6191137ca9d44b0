package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Course.Kind;
import org.rapporteur.model.comparison.Course.Status;
import org.rapporteur.model.comparison.Evidence;

/** Writes the courses of commitments. */
final class CommitmentCourses {

    private final Chronicle chronicle;
    private final Voices voices;
    private final @Nullable LocalDate asOf;

    CommitmentCourses(Chronicle chronicle, Voices voices, @Nullable LocalDate asOf) {
        this.chronicle = chronicle;
        this.voices = voices;
        this.asOf = asOf;
    }

    Course of(CommitmentThread thread, List<Change> changes) {
        List<Evidence> tellings = new ArrayList<>();
        for (CommitmentTelling telling : thread.tellings()) {
            Commitment told = telling.commitment();
            tellings.add(chronicle.evidence(told.report(), chronicle.place(told.report(), told.spans()), told.id()));
        }
        LocalDate deadline = deadline(thread);
        Status last = changes.isEmpty() ? Status.STANDING : changes.getLast().status();
        boolean passed = asOf != null && deadline != null && deadline.isBefore(asOf);
        boolean untold = last == Status.STANDING || last == Status.EXTENDED;
        return new Course("course-" + thread.first().commitment().id(), Kind.COMMITMENT,
                new Headings(chronicle.index()).of(thread.first().commitment()), tellings, voices.behind(tellings),
                changes.stream().map(Change::step).toList(), passed && untold ? Status.UNKNOWN : last, deadline,
                List.of());
    }

    /** The last day of the latest date set; a weekday without a date counts only where no date is told. */
    private static @Nullable LocalDate deadline(CommitmentThread thread) {
        LocalDate exact = null;
        LocalDate any = null;
        for (Term term : thread.terms()) {
            any = any == null || any.isBefore(term.to()) ? term.to() : any;
            boolean later = !term.loose() && (exact == null || exact.isBefore(term.to()));
            exact = later ? term.to() : exact;
        }
        return exact == null ? any : exact;
    }
}

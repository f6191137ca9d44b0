package org.rapporteur.casefile.course;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Course.Kind;
import org.rapporteur.model.comparison.Course.Status;
import org.rapporteur.model.comparison.Evidence;

/** Writes the courses of plans. */
final class ProposalCourses {

    private final Chronicle chronicle;
    private final Voices voices;

    ProposalCourses(Chronicle chronicle, Voices voices) {
        this.chronicle = chronicle;
        this.voices = voices;
    }

    static String id(ProposalThread thread) {
        return "course-" + thread.first().id();
    }

    Course of(ProposalThread thread, List<Change> changes) {
        List<Evidence> tellings = new ArrayList<>();
        for (Proposal telling : thread.tellings()) {
            tellings.add(chronicle.evidence(telling.report(), telling.trigger().getFirst(), telling.id()));
        }
        return new Course(id(thread), Kind.PROPOSAL, heading(thread), tellings, voices.behind(tellings),
                changes.stream().map(Change::step).toList(),
                changes.isEmpty() ? Status.STANDING : changes.getLast().status(), null,
                List.copyOf(thread.succeeded()));
    }

    /** The name as first told, with who put it forward where a report tells. */
    private String heading(ProposalThread thread) {
        String name = Headings.capital(Headings.shortened(Chronicle.oneLine(thread.first().name())));
        Headings headings = new Headings(chronicle.index());
        for (Proposal telling : thread.tellings()) {
            if (!telling.sponsors().isEmpty()) {
                return name + ", put forward by " + headings.name(telling.sponsors().getFirst());
            }
        }
        return name;
    }
}

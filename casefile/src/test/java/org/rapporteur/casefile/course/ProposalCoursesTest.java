package org.rapporteur.casefile.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Course.Kind;
import org.rapporteur.model.comparison.Course.Status;

class ProposalCoursesTest {

    @Test
    void a_plan_told_again_is_one_and_its_revision_is_another_that_takes_its_place() {
        Affair affair = new Affair().may(2, "Norway unveiled a 17-point plan for the fisheries.")
                .may(5, "Iceland rejected the 17-point plan.")
                .may(9, "Norway laid down a nine-point paper that replaces the 17-point plan.");

        Course plan = affair.about("17-point plan");
        Course paper = affair.about("nine-point paper");
        assertThat(plan.tellings()).hasSize(3);
        assertThat(Affair.statuses(plan)).containsExactly(Status.REFUSED, Status.REPLACED);
        assertThat(paper.succeeded()).containsExactly(plan.id());
        assertThat(paper.steps()).isEmpty();
    }

    @Test
    void two_documents_of_one_report_stay_apart_without_replacing_each_other() {
        Affair affair = new Affair().undated("Norway brought a 27-point plan. Iceland presented a 20-point plan.");

        assertThat(affair.courses()).filteredOn(course -> course.kind() == Kind.PROPOSAL).hasSize(2)
                .allSatisfy(course -> {
                    assertThat(course.steps()).isEmpty();
                    assertThat(course.succeeded()).isEmpty();
                });
    }

    @Test
    void plans_without_a_number_are_one_only_by_name_and_sponsor() {
        Affair affair = new Affair().may(2, "Norway unveiled a peace plan.").may(3, "Iceland unveiled a peace plan.");

        assertThat(affair.courses()).filteredOn(course -> course.kind() == Kind.PROPOSAL).hasSize(2);
    }
}

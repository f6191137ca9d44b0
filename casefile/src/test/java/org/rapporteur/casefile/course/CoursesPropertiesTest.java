package org.rapporteur.casefile.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Course.Status;

class CoursesPropertiesTest {

    private static final List<String> REPORTS = List.of(
            "Norway threatened to close its ports to Icelandic trawlers by May 10.",
            "Norway has put off the closing of its ports to Icelandic trawlers to May 20.",
            "The ban took effect on Monday. Norway turned Icelandic trawlers away from its ports.",
            "Iceland promised to release the 12 sailors by May 15.", "Iceland released the 12 sailors.",
            "Norway unveiled a 17-point plan. Iceland rejected the plan.",
            "Ole Dahl predicted that the bridge will be open by May 10.", "The bridge remains closed.");

    @Property(tries = 12)
    void the_order_in_which_reports_are_given_changes_nothing(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 0, max = 7) Integer> picked) {
        Affair affair = affair(picked);

        assertThat(affair.turnedRound()).isEqualTo(affair.courses());
    }

    @Property(tries = 12)
    void the_day_one_speaks_from_changes_no_step_and_makes_known_things_no_less_known(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 0, max = 7) Integer> picked) {
        Affair affair = affair(picked);
        List<Course> early = affair.courses(LocalDate.of(2031, 5, 1));
        List<Course> late = affair.courses(LocalDate.of(2032, 5, 1));

        assertThat(late).extracting(Course::steps).isEqualTo(early.stream().map(Course::steps).toList());
        for (int at = 0; at < late.size(); at++) {
            boolean untold = late.get(at).now() == Status.UNKNOWN;
            assertThat(untold || late.get(at).now() == early.get(at).now()).isTrue();
            assertThat(!untold || late.get(at).deadline() != null).isTrue();
        }
    }

    private static Affair affair(List<Integer> picked) {
        Affair affair = new Affair();
        for (int at = 0; at < picked.size(); at++) {
            affair.may(1 + (at * 7) % 25, REPORTS.get(picked.get(at)));
        }
        return affair;
    }
}

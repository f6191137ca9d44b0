package org.rapporteur.casefile.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Course.Status;

class CommitmentCoursesTest {

    private static final String THREAT = "Norway will close its ports to Icelandic trawlers unless the herring dispute is "
            + "settled by May 10, Prime Minister Anna Berg said. ";

    @Test
    void a_threat_told_in_other_words_is_one_and_stands() {
        Course threat = new Affair().may(2, THREAT)
                .may(4, "Norway has said that it will bar Icelandic trawlers from its ports if the herring dispute is not "
                        + "settled by May 10.")
                .about("close its ports");

        assertThat(threat.heading()).isEqualTo("Norway threatens: close its ports to Icelandic trawlers");
        assertThat(threat.tellings()).hasSize(2);
        assertThat(threat.steps()).isEmpty();
        assertThat(threat.deadline()).isEqualTo(LocalDate.of(2031, 5, 10));
    }

    @Test
    void another_threat_of_the_same_party_stays_apart() {
        Affair affair = new Affair().may(2, THREAT).may(4,
                "Norway will close its airspace to Danish airlines unless Denmark apologises by May 10, Anna Berg said.");

        assertThat(affair.about("close its ports").tellings()).hasSize(1);
        assertThat(affair.about("close its airspace").tellings()).hasSize(1);
    }

    @Test
    void the_same_threat_with_another_date_is_another_as_long_as_no_report_tells_that_the_date_was_moved() {
        Affair affair = new Affair().may(2, THREAT).may(4, THREAT.replace("May 10", "May 25"));

        assertThat(affair.about("close its ports").tellings()).hasSize(1);
    }

    @Test
    void a_passed_date_alone_is_no_step_and_leaves_the_outcome_unknown() {
        Affair affair = new Affair().may(2, THREAT);

        assertThat(affair.courses(LocalDate.of(2031, 5, 11))).first().satisfies(course -> {
            assertThat(course.now()).isEqualTo(Status.UNKNOWN);
            assertThat(course.steps()).isEmpty();
        });
        assertThat(affair.courses(LocalDate.of(2031, 5, 10)).getFirst().now()).isEqualTo(Status.STANDING);
        assertThat(affair.courses(null).getFirst().now()).isEqualTo(Status.STANDING);
    }

    @Test
    void a_threat_that_was_put_off_and_carried_out_tells_both_in_order_of_time() {
        Course threat = new Affair().may(2, THREAT)
                .may(16, "The ban took effect on Monday. Norway turned the first Icelandic trawlers away from its ports.")
                .may(9, "Norway has put off the closing of its ports to Icelandic trawlers from May 10 to May 12.")
                .about("close its ports");

        assertThat(Affair.statuses(threat)).containsExactly(Status.EXTENDED, Status.CARRIED_OUT);
        assertThat(threat.deadline()).isEqualTo(LocalDate.of(2031, 5, 12));
        assertThat(threat.steps().getLast().from()).isEqualTo(LocalDate.of(2031, 5, 12));
        assertThat(threat.now()).isEqualTo(Status.CARRIED_OUT);
    }

    @Test
    void what_would_be_done_or_was_denied_is_no_step() {
        Course threat = new Affair().may(2, THREAT)
                .may(9, "Norway denied that the threat had lapsed. Norway would have withdrawn the threat for a price.")
                .about("close its ports");

        assertThat(threat.steps()).isEmpty();
    }

    @Test
    void a_withdrawn_threat_is_withdrawn() {
        Course threat = new Affair().may(2, THREAT)
                .may(8, "Norway withdrew its threat to close its ports to Icelandic trawlers on Wednesday.")
                .about("close its ports");

        assertThat(threat.now()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void a_fate_that_two_threats_of_one_party_can_have_is_given_to_neither() {
        Affair affair = new Affair().may(2, THREAT + "Norway threatened to expel Danish diplomats.")
                .may(9, "Norway withdrew the threat.");

        assertThat(affair.courses()).allSatisfy(course -> assertThat(course.steps()).isEmpty());
    }

    @Test
    void a_promise_is_kept_by_the_deed_of_the_one_who_made_it_and_not_by_anothers() {
        String promise = "Iceland promised to release the 12 Norwegian sailors.";

        assertThat(new Affair().may(2, promise).may(6, "Iceland released the 12 Norwegian sailors on May 5.")
                .about("release").now()).isEqualTo(Status.CARRIED_OUT);
        assertThat(
                new Affair().may(2, promise).may(6, "Denmark released 12 Norwegian sailors on May 5.").about("release")
                        .steps())
                .isEmpty();
        assertThat(new Affair().may(6, promise).may(7, "Iceland released the 12 Norwegian sailors on April 5.")
                .about("release").steps()).isEmpty();
    }

    @Test
    void a_request_that_was_refused_says_so_and_an_answer_to_another_request_does_not() {
        Course request = new Affair().may(2, "Norway asked Iceland to open the fishing grounds. Iceland rejected the "
                + "request. Denmark had asked for a loan.").about("open the fishing grounds");

        assertThat(Affair.statuses(request)).containsExactly(Status.REFUSED);
    }

    @Test
    void every_step_rests_on_its_sentence() {
        Course request = new Affair()
                .may(2, "Norway asked Iceland to open the fishing grounds. Iceland rejected the request.")
                .about("open the fishing grounds");

        assertThat(request.steps())
                .allSatisfy(step -> assertThat(step.words()).isEqualTo("Iceland rejected the request."));
    }

    @Test
    void an_extended_invitation_is_made_and_not_put_off() {
        assertThat(new Affair().may(2, "Norway extended an invitation to Iceland to join the talks.").courses())
                .allSatisfy(course -> assertThat(course.steps()).isEmpty());
    }
}

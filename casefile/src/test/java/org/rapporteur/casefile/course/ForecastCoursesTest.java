package org.rapporteur.casefile.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Course.Kind;
import org.rapporteur.model.comparison.Course.Status;

class ForecastCoursesTest {

    private static final String OPEN = "Professor Ole Dahl predicted that the bridge will be open by May 10.";

    @Test
    void a_forecast_that_its_forecaster_repeats_is_one_and_anothers_is_another() {
        String forecast = "Professor Ole Dahl predicted that the Norwegian bridge will be open by May 20.";
        Affair affair = new Affair().may(2, forecast).may(5, forecast).may(6, forecast.replace("Ole Dahl", "Eva Lund"));

        assertThat(affair.about("Ole Dahl").tellings()).hasSize(2);
    }

    @Test
    void a_state_told_after_the_date_shows_that_the_forecast_failed() {
        assertThat(new Affair().may(2, OPEN).may(12, "The bridge remains closed.").about("bridge").now())
                .isEqualTo(Status.FAILED);
    }

    @Test
    void a_state_told_before_the_date_settles_nothing_and_neither_does_another_bridge() {
        assertThat(new Affair().may(2, OPEN).may(8, "The bridge remains closed.").about("bridge").steps()).isEmpty();
        assertThat(new Affair().may(2, OPEN).may(12, "The old bridge remains closed.").about("bridge").steps())
                .isEmpty();
        assertThat(new Affair().may(2, OPEN).may(12, "Ole Dahl hopes that the bridge is open.").about("bridge").steps())
                .isEmpty();
    }

    @Test
    void a_forecast_whose_date_has_passed_unanswered_is_unknown_and_before_that_open() {
        Affair affair = new Affair().may(2, OPEN);

        assertThat(affair.courses(LocalDate.of(2031, 5, 11))).filteredOn(course -> course.kind() == Kind.FORECAST)
                .extracting(Course::now).containsOnly(Status.UNKNOWN);
        assertThat(affair.courses(LocalDate.of(2031, 5, 9))).filteredOn(course -> course.kind() == Kind.FORECAST)
                .extracting(Course::now).containsOnly(Status.OPEN);
    }

    @Test
    void an_amount_that_was_passed_makes_the_forecast_true_and_one_below_does_not() {
        String forecast = "Eva Lund predicted that daily grain prices will pass 300 crowns by the end of May.";

        assertThat(
                new Affair().may(2, forecast).may(20, "Daily grain prices stood at 310 crowns.").about("grain").now())
                .isEqualTo(Status.CAME_TRUE);
        assertThat(new Affair().may(2, forecast).may(20, "Daily grain prices stood at 290 crowns.").about("grain")
                .steps()).isEmpty();
        assertThat(new Affair().may(2, forecast).may(20, "Daily barley prices stood at 310 crowns.").about("grain")
                .steps()).isEmpty();
    }

    @Test
    void a_foretold_deed_is_settled_by_what_became_of_the_threat() {
        Course forecast = new Affair().may(2, "Norway threatened to close its ports to Icelandic trawlers.")
                .may(4, "Analyst Ole Dahl predicted that Norway will carry out its threat.")
                .may(16, "The ban took effect on Monday. Norway turned Icelandic trawlers away from its ports.")
                .about("carry out its threat");

        assertThat(Affair.statuses(forecast)).containsExactly(Status.CAME_TRUE);
    }

    @Test
    void its_own_report_settles_no_forecast() {
        assertThat(new Affair().may(12, OPEN + " The bridge is open.").about("bridge").steps()).isEmpty();
    }

    @Test
    void a_forecast_on_a_condition_stays_open() {
        assertThat(new Affair().may(2, "Ole Dahl predicted that the bridge will be open by May 10 if it stays dry.")
                .may(12, "The bridge remains closed.").about("bridge").steps()).isEmpty();
    }
}

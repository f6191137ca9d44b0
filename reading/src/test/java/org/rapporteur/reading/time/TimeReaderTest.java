package org.rapporteur.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Moment;
import org.rapporteur.model.ReportDate;

class TimeReaderTest {

    @Test
    void past_narration_means_the_last_weekday_and_future_the_next() {
        assertThat(Timed.in("The council met Friday.")).containsExactly("Friday = 2031-07-11");
        assertThat(Timed.in("The council will meet Friday.")).containsExactly("Friday = 2031-07-18");
    }

    @Test
    void a_report_without_a_date_leaves_relative_expressions_open() {
        assertThat(Timed.undated("Last week the envoy left; she met Oakes on Tuesday and on Aug. 8."))
                .containsExactly("Last week = XXXX-WXX", "Tuesday = XXXX-WXX-2", "Aug. 8 = XXXX-08-08");
        assertThat(Timed.moments("It began two days ago.", null)).allMatch(moment -> moment.from() == null);
    }

    @Test
    void words_that_only_look_like_dates_are_none() {
        assertThat(Timed.in("They may march on. A 27-point plan on page 12 lists the 20 points.")).isEmpty();
        assertThat(Timed.in("It ended on February 30.")).isEmpty();
    }

    @Test
    void a_month_of_a_report_known_by_month_is_told_no_more_exactly() {
        ReportDate july = new ReportDate(LocalDate.of(2031, 7, 1), LocalDate.of(2031, 7, 31),
                ReportDate.Precision.MONTH);
        Moment yesterday = Timed.moments("She left yesterday.", july).get(0);
        assertThat(yesterday.from()).isEqualTo(LocalDate.of(2031, 6, 30));
        assertThat(yesterday.to()).isEqualTo(LocalDate.of(2031, 7, 30));
        assertThat(yesterday.value()).isEqualTo("XXXX-XX-XX");
        assertThat(Timed.moments("She left last year.", july).get(0).value()).isEqualTo("2030");
    }

    @Test
    void a_deadline_is_bound_by_the_words_before_it() {
        assertThat(deadline("Pay by August 8.")).isEqualTo("by August 8: 2031-08-08..2031-08-08");
        assertThat(deadline("Pay within 10 days.")).isEqualTo("within 10 days: 2031-07-26..2031-07-26");
        assertThat(deadline("Pay before the end of the month.")).isEqualTo(
                "before the end of the month: 2031-07-31..2031-07-31");
        assertThat(deadline("They must pay before Friday.")).isEqualTo("before Friday: 2031-07-17..2031-07-17");
        assertThat(deadline("Pay within 10 days of the vote.")).isEqualTo("within 10 days: null..null");
    }

    private static String deadline(String text) {
        Deadline deadline = Deadlines.of(text, Timed.only(text), Timed.PUBLISHED);
        return deadline == null ? "none" : deadline.text() + ": " + deadline.from() + ".." + deadline.to();
    }

    @Property(tries = 300)
    void every_moment_lies_in_the_text_in_order_and_none_overlap(@ForAll String text,
            @ForAll @IntRange(min = 0, max = 2) int date) {
        int end = 0;
        for (Moment moment : Timed.moments(text, date == 0 ? null : Timed.PUBLISHED)) {
            assertThat(moment.span().start()).isGreaterThanOrEqualTo(end);
            end = moment.span().end();
            assertThat(moment.text()).isEqualTo(text.substring(moment.span().start(), end));
        }
    }
}

package org.rapporteur.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts are seen from Wednesday, 16 July 2031. */
class DeadlinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pay by August 8.                       | by August 8                  | 2031-08-08..2031-08-08
            Pay no later than Sept. 1.             | no later than Sept. 1        | 2031-09-01..2031-09-01
            Pay within 10 days.                    | within 10 days               | 2031-07-26..2031-07-26
            Pay within 48 hours.                   | within 48 hours              | 2031-07-18..2031-07-18
            Pay within the next two weeks.         | within the next two weeks    | 2031-07-30..2031-07-30
            Pay before the end of the month.       | before the end of the month  | 2031-07-31..2031-07-31
            They must pay before Friday.           | before Friday                | 2031-07-17..2031-07-17
            They have until Friday.                | until Friday                 | 2031-07-18..2031-07-18
            They must pay by Thanksgiving.         | by Thanksgiving              | 2031-11-27..2031-11-27
            Pay on August 8 at the latest.         | August 8 at the latest       | 2031-08-08..2031-08-08
            """)
    void the_words_beside_a_time_make_it_the_end_of_a_term(String text, String words, String days) {
        assertThat(deadline(text)).isEqualTo(words + ": " + days);
    }

    @Test
    void a_length_that_begins_elsewhere_stays_open() {
        assertThat(deadline("Pay within 10 days of the vote.")).isEqualTo("within 10 days: null..null");
    }

    @Test
    void a_time_that_nothing_binds_is_no_deadline() {
        assertThat(deadline("They paid on August 8.")).isEqualTo("none");
        assertThat(deadline("It lasted 10 days.")).isEqualTo("none");
    }

    private static String deadline(String text) {
        Deadline deadline = Deadlines.of(text, Timed.only(text), Timed.PUBLISHED);
        return deadline == null ? "none" : deadline.text() + ": " + deadline.from() + ".." + deadline.to();
    }
}

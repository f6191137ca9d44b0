package org.rapporteur.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Moment.Kind;
import org.rapporteur.model.Moment.Modifier;
import org.rapporteur.model.Moment.Precision;
import org.rapporteur.model.ReportDate;

/** All texts are seen from Wednesday, 16 July 2031. */
class TimeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour reopened on Aug. 8, 2030.            | Aug. 8, 2030           | 2030-08-08
            It opened on 8 August 2030.                      | 8 August 2030          | 2030-08-08
            It opened on the 8th of August, 2030.            | the 8th of August, 2030 | 2030-08-08
            Filed 2030-08-08.                                | 2030-08-08             | 2030-08-08
            Filed 08/31/2030.                                | 08/31/2030             | 2030-08-31
            Filed 31.8.2030.                                 | 31.8.2030              | 2030-08-31
            It was built in the 1990s.                       | the 1990s              | 199
            It was quiet in mid-June.                        | mid-June               | 2031-06
            It closed in early 2029.                         | early 2029             | 2029
            It lasted 41 months.                             | 41 months              | P41M
            A 10-day pause began.                            | 10-day                 | P10D
            It took two and a half years.                    | two and a half years   | P2Y6M
            It took half an hour.                            | half an hour           | PT30M
            She left two days ago.                           | two days ago           | 2031-07-14
            They met this week.                              | this week              | 2031-W29
            They met last spring.                            | last spring            | 2031-SP
            They met at 3:30 p.m. EST Monday.                | 3:30 p.m. EST Monday   | 2031-07-14T15:30
            They met Tuesday evening.                        | Tuesday evening        | 2031-07-15TEV
            They talked overnight.                           | overnight              | 2031-07-16TNI
            They met in the third quarter of 2029.           | the third quarter of 2029 | 2029-Q3
            They meet every Tuesday.                         | every Tuesday          | XXXX-WXX-2
            They met over the weekend.                       | the weekend            | 2031-W28-WE
            They met in the week of June 2.                  | the week of June 2     | 2031-W23
            The town is of the 12th century.                 | the 12th century       | 11
            They met in nineteen ninety-six.                 | nineteen ninety-six    | 1996
            They met in May.                                 | May                    | 2031-05
            """)
    void each_way_to_tell_a_time_is_read(String text, String words, String value) {
        assertThat(Timed.in(text)).containsExactly(words + " = " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"They may march on.", "May I ask who pays?", "The March on Tresk drew a crowd.",
            "A 27-point plan has four parts.", "It stands on page 12.", "He read page 1990 of the file.",
            "She praised the 20 points.", "It ended on February 30.", "It ended on Sept. 31, 2030.",
            "Filed 2030-13-40.",
            "The fall of the city came next to a spring.", "A second opinion was sought.",
            "He sold 2000 tonnes in all.",
            "A 44-year-old man was held.", "Turn to channel 4 and wait.", "Three-quarters of them agreed."})
    void what_only_looks_like_a_time_is_none(String text) {
        assertThat(Timed.in(text)).isEmpty();
    }

    @Test
    void past_narration_means_the_last_one_and_future_the_next() {
        assertThat(Timed.in("The council met Friday.")).containsExactly("Friday = 2031-07-11");
        assertThat(Timed.in("The council will meet Friday.")).containsExactly("Friday = 2031-07-18");
        assertThat(Timed.in("The treaty lapsed in March.")).containsExactly("March = 2031-03");
        assertThat(Timed.in("The treaty will lapse in March.")).containsExactly("March = 2032-03");
        assertThat(Timed.in("The envoy said Monday that he would return Friday."))
                .containsExactly("Monday = 2031-07-14", "Friday = 2031-07-18");
    }

    @Test
    void some_expressions_lean_on_the_date_last_spoken_of() {
        assertThat(Timed.in("It began on June 3. Two days later it ended; the following week they met."))
                .containsExactly("June 3 = 2031-06-03", "Two days later = 2031-06-05",
                        "the following week = 2031-W24");
        Moment before = Timed.moments("It began on June 3. Days earlier she had left.", Timed.PUBLISHED).get(1);
        assertThat(before.text()).isEqualTo("Days earlier");
        assertThat(before.from()).isNull();
        assertThat(before.to()).isEqualTo(LocalDate.of(2031, 6, 3));
    }

    @Test
    void a_report_without_a_date_leaves_relative_expressions_open() {
        assertThat(Timed.undated("Last week she left; she met Oakes on Tuesday, on Aug. 8 and on 9 May 2030."))
                .containsExactly("Last week = XXXX-WXX", "Tuesday = XXXX-WXX-2", "Aug. 8 = XXXX-08-08",
                        "9 May 2030 = 2030-05-09");
        assertThat(Timed.moments("It began two days ago, on Tuesday, by Christmas.", null))
                .noneMatch(Moment::isResolved).hasSize(3);
    }

    @Test
    void a_report_known_by_its_month_tells_no_day() {
        ReportDate july = new ReportDate(LocalDate.of(2031, 7, 1), LocalDate.of(2031, 7, 31),
                ReportDate.Precision.MONTH);
        Moment yesterday = Timed.moments("She left yesterday.", july).get(0);
        assertThat(yesterday.from()).isEqualTo(LocalDate.of(2031, 6, 30));
        assertThat(yesterday.to()).isEqualTo(LocalDate.of(2031, 7, 30));
        assertThat(yesterday.value()).isEqualTo("XXXX-XX-XX");
        assertThat(Timed.moments("She left last year.", july).get(0).value()).isEqualTo("2030");
    }

    @Test
    void a_date_that_can_be_read_in_two_orders_stays_open() {
        assertThat(Timed.days("Filed 08/09/2030.")).isEqualTo("2030-08-09..2030-09-08");
        assertThat(Timed.only("Filed 08/09/2030.").value()).isEqualTo("2030-XX-XX");
        assertThat(Timed.days("Filed 08/08/2030.")).isEqualTo("2030-08-08..2030-08-08");
    }

    @Test
    void what_narrows_an_expression_is_kept() {
        Moment early = Timed.only("It closed in early 2029.");
        assertThat(early.modifier()).isEqualTo(Modifier.START);
        assertThat(early.to()).isBefore(LocalDate.of(2029, 7, 3));
        assertThat(Timed.only("It took at least 30 days.").modifier()).isEqualTo(Modifier.EQUAL_OR_MORE);
        assertThat(Timed.only("It closes at the end of the month.").modifier()).isEqualTo(Modifier.END);
    }

    @Test
    void a_stretch_beside_the_report_has_days_and_a_bare_length_has_none() {
        Moment past = Timed.only("The past three years were hard.");
        assertThat(past.kind()).isEqualTo(Kind.DURATION);
        assertThat(past.from()).isEqualTo(LocalDate.of(2028, 7, 16));
        assertThat(past.to()).isEqualTo(LocalDate.of(2031, 7, 16));
        assertThat(Timed.days("It lasted 41 months.")).isEqualTo("null..null");
        assertThat(Timed.only("They met recently.").precision()).isEqualTo(Precision.VAGUE);
    }

    @Test
    void lists_and_ranges_of_days_share_their_month() {
        assertThat(Timed.in("They will meet on Aug. 8 and 9, and from Sept. 3-5."))
                .containsExactly("Aug. 8 = 2031-08-08", "9 = 2031-08-09", "Sept. 3 = 2031-09-03", "5 = 2031-09-05");
    }

    @Test
    void line_breaks_odd_blanks_and_curly_marks_do_not_part_an_expression() {
        assertThat(Timed.in("The envoys of the three harbour towns met for the second time two\n"
                + "weeks ago, on August\u00a08,\u00a02030, and on New Year\u2019s Eve."))
                .containsExactly("two\nweeks ago = 2031-W27", "August\u00a08,\u00a02030 = 2030-08-08",
                        "New Year\u2019s Eve = 2030-12-31");
    }

    @Property(tries = 300)
    void any_text_is_read_without_failure_and_in_order(@ForAll String text) {
        inOrder(text, Timed.moments(text, Timed.PUBLISHED));
    }

    @Property(tries = 1000)
    void any_heap_of_time_words_is_read_without_failure_and_in_order(@ForAll("heaps") String text) {
        inOrder(text, Timed.moments(text, Timed.PUBLISHED));
        inOrder(text, Timed.moments(text, null));
        inOrder(text, Timed.moments(text, new ReportDate(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31),
                ReportDate.Precision.YEAR)));
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of("the", "last", "next", "two", "twenty", "-", "half", "a", "years", "week", "ago", "May",
                "Aug.",
                "31", "29", "February", "2031", "0000", "9999", "1990s", "Tuesday", "at", "3:30", "p.m.", "noon", "of",
                "end", "early", "spring", "quarter", "third", "hundred", "thousand", "centuries", "millennium", "later",
                "earlier", "from", "now", "every", "Christmas", "Easter", ",", ".", "'s", "99999999", "year", "to",
                "and")
                .list().ofMinSize(1).ofMaxSize(12).map(words -> String.join(" ", words));
    }

    private static void inOrder(String text, List<Moment> moments) {
        int end = 0;
        for (Moment moment : moments) {
            assertThat(moment.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(moment.span().length()).isPositive();
            end = moment.span().end();
            assertThat(moment.text()).isEqualTo(moment.span().in(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"one hundred ", "the last ", "Aug. 8 and ", "early ", "twenty - ", "a half of the ",
            "12 to "})
    void hostile_repetition_takes_no_more_than_linear_time(String part) {
        String text = part.repeat(30_000);
        Assertions.assertThatNoException().isThrownBy(() -> org.junit.jupiter.api.Assertions
                .assertTimeout(Duration.ofSeconds(20), () -> Timed.moments(text, Timed.PUBLISHED)));
    }
}

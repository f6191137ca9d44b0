package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.intake.date.DateReader;
import org.rapporteur.model.ReportDate;

class DatesTest {

    private final DateReader dates = new DateReader(LocalDate.of(2030, 1, 1));

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2026-03-14;2026-03-14", "2026-03-14T23:30:00-11:00;2026-03-14",
            "2026-03-14 00:10:00+13:00;2026-03-14", "20260314;2026-03-14", "20260314T090000Z;2026-03-14",
            "2026/03/14;2026-03-14", "2026-03;2026-03", "2026;2026", "Sat, 14 Mar 2026 09:00:00 GMT;2026-03-14",
            "March 14, 2026;2026-03-14", "14 March 2026;2026-03-14", "Mar. 14, 2026 9:15 am ET;2026-03-14",
            "14th of March 2026;2026-03-14", "March 2026;2026-03", "14.03.2026;2026-03-14", "3/14/2026;2026-03-14",
            "Saturday, May 2, 2026;2026-05-02"})
    void a_date_is_read_as_it_is_written(String written, String expected) {
        assertThat(dates.read(written)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "may", "03/04/2026", "2026-02-30", "2026-13-01", "0001-01-01", "1970-01-01",
            "2031-01-01", "2026031", "may 2", "12 points", "99999999999999", "2026-1T", "+2026", "2026-03-14-15x/"})
    void what_is_no_date_or_two_is_none(String written) {
        ReportDate date = dates.read(written);
        assertThat(date == null || date.toString().equals("2026-03-14")).isTrue();
        if (!written.startsWith("2026-03-14")) {
            assertThat(date).isNull();
        }
    }

    @Test
    void a_month_ends_on_its_last_day() {
        assertThat(dates.read("2024-02"))
                .isEqualTo(new ReportDate(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29),
                        ReportDate.Precision.MONTH));
    }

    @Property
    void no_words_are_an_exception(@ForAll String written) {
        ReportDate date = dates.read(written);
        assertThat(date == null || !date.first().isAfter(date.last())).isTrue();
    }
}

package org.rapporteur.casefile.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Span;

class QuantitiesTest {

    private static final Quantities QUANTITIES = new Quantities();

    @ParameterizedTest
    @CsvSource({"nearly three hours,about three hours", "three hours,a little over three hours",
            "nearly four hours,three hours and fifty minutes", "some 120 marines,around 120 marines",
            "more than 40 ships,58 ships", "40 ships,41 vessels", "two million dollars,2.3 million dollars",
            "an hour and a half,90 minutes", "half an hour,30 minutes", "two-hour talks,120 minutes",
            "between 10 and 20 people,14 people", "up to 200 soldiers,150 troops", "$40m,40 million dollars",
            "68 percent,68 %", "a dozen sailors,12 sailors"})
    void rounded_and_hedged_numbers_of_one_size_can_all_be_so(String one, String other) {
        assertThat(only(one).comparable(only(other))).as("comparable").isTrue();
        assertThat(only(one).fits(only(other))).as("fits").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"barely 90 minutes,nearly four hours", "four hours,more than five hours", "21 sailors,23 sailors",
            "twenty-one people,23 people", "40 million crowns,60 million crowns", "14 points,12 points",
            "fewer than ten people,14 people", "at least 30 soldiers,25 troops", "half an hour,two hours"})
    void numbers_that_no_rounding_brings_together_cannot_both_be_so(String one, String other) {
        assertThat(only(one).comparable(only(other))).as("comparable").isTrue();
        assertThat(only(one).fits(only(other))).as("fits").isFalse();
        assertThat(only(other).fits(only(one))).as("the other way round").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"three children,three people", "40 dollars,40 euros", "three hours,three people",
            "12 drones,12 missiles"})
    void other_things_are_not_compared(String one, String other) {
        assertThat(only(one).comparable(only(other))).isFalse();
    }

    @Test
    void dates_years_and_clock_times_are_no_numbers_of_anything() {
        assertThat(read("On March 20, 2026, and 4 April, at 17:30 they met.")).isEmpty();
    }

    @Test
    void a_number_stands_with_its_hedge_and_its_thing() {
        assertThat(words("They seized nearly 30 fishing boats off the cape.")).containsExactly("nearly 30");
        assertThat(words("They freed at least 21 tired crew members of the ship."))
                .containsExactly("at least 21 tired crew");
    }

    @Test
    void a_number_too_long_to_hold_is_passed_over() {
        assertThat(read("Call 123456789012345678901234567890 now.")).isEmpty();
    }

    @Property(tries = 200)
    void whatever_is_written_is_read_without_an_error_and_every_range_runs_forward(@ForAll String text) {
        for (Quantity quantity : read(text + " nearly " + text + " 12 and a half hours or 3 to " + text)) {
            assertThat(quantity.least()).isLessThanOrEqualTo(quantity.most());
        }
    }

    private static List<String> words(String text) {
        return read(text).stream().map(quantity -> quantity.span().in(text)).toList();
    }

    private static Quantity only(String text) {
        List<Quantity> read = read(text);
        assertThat(read).as(text).hasSize(1);
        return read.getFirst();
    }

    private static List<Quantity> read(String text) {
        return QUANTITIES.in(text, new Span(0, text.length()));
    }
}

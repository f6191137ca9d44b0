package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void a_span_that_runs_backward_is_refused_with_its_numbers() {
        assertThatThrownBy(() -> new Span(5, 3)).hasMessageContaining("5-3");
    }

    @Test
    void spans_that_only_touch_do_not_overlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    }

    @Property
    void the_cover_of_two_spans_contains_both(
            @ForAll @IntRange(max = 99) int a, @ForAll @IntRange(max = 99) int b,
            @ForAll @IntRange(max = 99) int lengthA, @ForAll @IntRange(max = 99) int lengthB) {
        Span one = new Span(a, a + lengthA);
        Span other = new Span(b, b + lengthB);
        assertThat(one.cover(other).contains(one)).isTrue();
        assertThat(one.cover(other).contains(other)).isTrue();
    }
}

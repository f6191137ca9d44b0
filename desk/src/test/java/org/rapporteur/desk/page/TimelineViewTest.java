package org.rapporteur.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.brief.Item;
import org.rapporteur.desk.brief.ToldKind;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

class TimelineViewTest {

    private static final LocalDate START = LocalDate.of(2031, 3, 1);

    @Test
    void nothing_dated_is_no_drawing() {
        assertThat(TimelineView.of(List.of(), START)).isNull();
    }

    @Test
    void a_day_is_a_dot_and_a_month_a_bar_of_its_length() {
        TimelineView view = of(List.of(item(1, START, START), item(2, START, START.plusDays(30))));
        assertThat(view.marks()).extracting(TimelineView.Mark::exact).containsExactly(true, false);
        assertThat(view.marks().get(1).width()).isGreaterThan(TimelineView.WIDTH - 40);
    }

    @Test
    void twice_as_many_days_are_twice_as_far() {
        List<TimelineView.Mark> marks = of(List.of(item(1, START, START), item(2, START.plusDays(10),
                START.plusDays(10)), item(3, START.plusDays(30), START.plusDays(30)))).marks();
        double first = marks.get(1).x() - marks.get(0).x();
        double second = marks.get(2).x() - marks.get(1).x();
        assertThat(second / first).isBetween(1.95, 2.05);
    }

    @Test
    void what_lies_decades_back_is_counted_and_does_not_press_the_rest_into_a_corner() {
        LocalDate old = START.minusYears(34);
        TimelineView view = of(List.of(item(1, old, old), item(2, START, START), item(3, START.plusDays(5),
                START.plusDays(5))));
        assertThat(view.earlier()).isEqualTo(1);
        assertThat(view.marks()).hasSize(2);
        assertThat(view.marks().get(1).x() - view.marks().get(0).x()).isGreaterThan(300);
    }

    @Property(tries = 200)
    void every_mark_and_label_stays_within_the_drawing(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 400) Integer> days) {
        List<Item> items = days.stream().map(day -> item(day + 1, START.plusDays(day),
                START.plusDays(day + (day % 3 == 0 ? 0 : 6)))).toList();
        TimelineView view = of(items);
        assertThat(view.marks()).hasSameSizeAs(items).allSatisfy(mark -> {
            assertThat(mark.x()).isBetween(0, TimelineView.WIDTH);
            assertThat(mark.x() + mark.width()).isLessThanOrEqualTo(TimelineView.WIDTH);
            assertThat(mark.y()).isBetween(0, view.height());
            assertThat(mark.labelX()).isBetween(0, TimelineView.WIDTH);
        });
        assertThat(view.ticks().size()).isLessThan(20);
    }

    private static TimelineView of(List<Item> items) {
        return Objects.requireNonNull(TimelineView.of(items, START));
    }

    private static Item item(int number, LocalDate from, LocalDate to) {
        Span span = new Span(0, 4);
        Moment moment = new Moment("then", span, Moment.Kind.DATE, from, to, Moment.Precision.DAY, "",
                Moment.Modifier.NONE, "because");
        Event event = new Event("e" + number, "r", List.of(span), "because", null, EventCategory.CONSULT, "meeting",
                List.of(span), List.of(), List.of(), moment, null, List.of(), EventStatus.HAPPENED, List.of());
        Report report = new Report("r", null, null, null, null, null, "en", "here", "then");
        return new Item(ToldKind.EVENT, number, 0, report, event, "meeting", "Anna Bell", "then", List.of(), null, 0,
                List.of(0), List.of());
    }
}

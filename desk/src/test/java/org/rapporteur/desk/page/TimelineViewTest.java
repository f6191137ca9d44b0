package org.rapporteur.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.brief.Calendar.Day;
import org.rapporteur.desk.brief.Timeline;

class TimelineViewTest {

    private static final LocalDate START = LocalDate.of(2031, 3, 1);

    @Test
    void nothing_dated_is_no_drawing() {
        assertThat(TimelineView.of(List.of(), START)).isNull();
    }

    @Test
    void a_day_is_a_dot_and_a_month_a_bar_of_its_length() {
        TimelineView view = of(List.of(day(1, START, START), day(2, START, START.plusDays(30))));
        assertThat(view.marks()).extracting(TimelineView.Mark::exact).containsExactly(true, false);
        assertThat(view.marks().get(1).width()).isGreaterThan(TimelineView.WIDTH - 40);
    }

    @Test
    void twice_as_many_days_are_twice_as_far() {
        List<TimelineView.Mark> marks = of(List.of(day(1, START, START), day(2, START.plusDays(10),
                START.plusDays(10)), day(3, START.plusDays(30), START.plusDays(30)))).marks();
        double first = marks.get(1).x() - marks.get(0).x();
        double second = marks.get(2).x() - marks.get(1).x();
        assertThat(second / first).isBetween(1.95, 2.05);
    }

    @Test
    void what_lies_decades_back_is_counted_and_does_not_press_the_rest_into_a_corner() {
        LocalDate old = START.minusYears(34);
        TimelineView view = of(List.of(day(1, old, old), day(2, START, START), day(3, START.plusDays(5),
                START.plusDays(5))));
        assertThat(view.earlier()).isEqualTo(1);
        assertThat(view.marks()).hasSize(2);
        assertThat(view.marks().get(1).x() - view.marks().get(0).x()).isGreaterThan(300);
    }

    @Property(tries = 200)
    void every_mark_and_label_stays_within_the_drawing(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 400) Integer> days) {
        List<Day> items = days.stream().map(day -> day(day + 1, START.plusDays(day),
                START.plusDays(day + (day % 3 == 0 ? 0 : 6)))).sorted(Comparator.comparing(Day::from)).toList();
        TimelineView view = of(items);
        assertThat(view.marks()).hasSameSizeAs(items).allSatisfy(mark -> {
            assertThat(mark.x()).isBetween(0, TimelineView.WIDTH);
            assertThat(mark.x() + mark.width()).isLessThanOrEqualTo(TimelineView.WIDTH);
            assertThat(mark.y()).isBetween(0, view.height());
            assertThat(mark.labelX()).isBetween(0, TimelineView.WIDTH);
        });
        assertThat(view.ticks().size()).isLessThan(20);
    }

    @Test
    void the_more_voices_tell_of_a_day_the_larger_its_dot_and_its_label_says_how_many() {
        List<TimelineView.Mark> marks = of(List.of(day(1, START, START), new Day(START.plusDays(1), START.plusDays(1),
                Timeline.Part.EVENT, true, "meeting", "occasion-2", 3))).marks();
        assertThat(marks.get(1).radius()).isGreaterThan(marks.get(0).radius());
        assertThat(marks).extracting(TimelineView.Mark::label).containsExactly("meeting", "meeting · 3 voices");
    }

    @Test
    void where_there_is_no_room_for_all_labels_those_of_several_voices_stay_and_the_others_are_counted() {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            days.add(new Day(START.plusDays(i), START.plusDays(i), Timeline.Part.EVENT, true, "meeting", "e" + i,
                    i % 20 == 0 ? 2 : 1));
        }
        assertThat(of(days).marks()).filteredOn(mark -> !mark.label().isEmpty()).hasSize(3);
        assertThat(of(days).unlabelled()).isEqualTo(57);
    }

    private static TimelineView of(List<Day> days) {
        return Objects.requireNonNull(TimelineView.of(days, START));
    }

    private static Day day(int number, LocalDate from, LocalDate to) {
        return new Day(from, to, Timeline.Part.EVENT, true, "meeting", "e" + number, 1);
    }
}

package org.rapporteur.casefile.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Story;

class StoriesTest {

    private static final Stories STORIES = new Stories();

    private static final String QUARRY = "Miners at the Orrel quarry blocked the road to Tamsin on Monday. "
            + "Their union wants the Harrowgate company to rebuild the collapsed shaft before anybody goes down again.";
    private static final String QUARRY_AGAIN = "Harrowgate offered the miners of Orrel a new shaft, the union said in "
            + "Tamsin. The road to the quarry stayed blocked and the company pleaded for patience.";
    private static final String ORCHESTRA = "The orchestra dismissed its conductor, Ilka Brandvold, after a rehearsal "
            + "at which the violinists refused to play the third symphony. Brandvold had shouted at the oboes and "
            + "thrown a score from the stage. Concerts in Tamsin and Wexcombe were cancelled, and the singers wept.";

    @Test
    void reports_on_one_matter_are_one_story_and_another_matter_in_the_same_town_is_not() {
        assertThat(stories(report("a", "2026-05-04", QUARRY), report("b", "2026-05-06", QUARRY_AGAIN),
                report("c", "2026-05-05", ORCHESTRA)))
                .extracting(Story::reports).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void the_same_words_a_year_later_are_another_story() {
        assertThat(stories(report("a", "2025-05-04", QUARRY), report("b", "2026-05-06", QUARRY_AGAIN))).hasSize(2);
    }

    @Test
    void an_affair_goes_on_for_weeks_as_long_as_it_is_reported_on() {
        assertThat(stories(report("a", "2026-05-04", QUARRY), report("b", "2026-05-11", QUARRY_AGAIN),
                report("c", "2026-05-18", QUARRY), report("d", "2026-05-25", QUARRY_AGAIN),
                report("e", "2026-06-01", QUARRY))).hasSize(1);
    }

    @Test
    void a_report_without_a_date_is_held_to_its_words() {
        assertThat(stories(report("a", "2026-05-04", QUARRY), report("b", null, QUARRY_AGAIN),
                report("c", null, ORCHESTRA)))
                .extracting(Story::reports).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void what_a_page_repeats_for_months_makes_no_story() {
        String begging = " Sign up for the Lantern newsletter, our editors' pick of gardens, recipes and crosswords.";
        assertThat(stories(report("a", "2026-01-04", QUARRY + begging), report("b", "2026-05-06", ORCHESTRA + begging)))
                .hasSize(2).allSatisfy(story -> assertThat(story.words()).doesNotContain("Lantern", "newsletter"));
    }

    @Test
    void a_story_is_told_by_its_names_as_written() {
        assertThat(stories(report("a", "2026-05-04", QUARRY), report("b", "2026-05-06", QUARRY_AGAIN)).getFirst()
                .words()).contains("Orrel", "Harrowgate", "quarry").doesNotContain("Monday");
    }

    @Test
    void reports_without_words_stay_apart() {
        assertThat(stories(report("a", null, ""), report("b", null, "1 2 3."), report("c", "2026-05-04", "?")))
                .hasSize(3);
        assertThat(STORIES.among(List.of())).isEmpty();
    }

    @Property(tries = 40)
    void the_order_of_reports_makes_no_difference(@ForAll long seed) {
        List<Reading> readings = new ArrayList<>();
        for (int day = 1; day < 9; day++) {
            readings.add(report("q" + day, "2026-05-0" + day, day % 2 == 0 ? QUARRY : QUARRY_AGAIN));
            readings.add(report("o" + day, day % 3 == 0 ? null : "2026-05-0" + day, ORCHESTRA));
        }
        Set<Set<String>> before = groups(readings);
        Collections.shuffle(readings, new Random(seed));

        assertThat(groups(readings)).isEqualTo(before);
    }

    private static Set<Set<String>> groups(List<Reading> readings) {
        return STORIES.among(readings).stream().map(story -> Set.copyOf(story.reports())).collect(Collectors.toSet());
    }

    private static List<Story> stories(Reading... readings) {
        return STORIES.among(List.of(readings));
    }

    private static Reading report(String id, @Nullable String day, String text) {
        Report report = new Report(id, null, null, null,
                day == null ? null : ReportDate.day(LocalDate.parse(day)), null, "en", id + ".txt", text);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(". "); end >= 0; end = text.indexOf(". ", start)) {
            sentences.add(new Span(start, end + 1));
            start = end + 2;
        }
        sentences.add(new Span(start, text.length()));
        return new Reading(report, sentences, List.of(), List.of());
    }
}

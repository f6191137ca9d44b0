package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.ComparedCase;
import org.rapporteur.desk.SmallCase;
import org.rapporteur.model.comparison.Comparison;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Occasion;

class GatheringsTest {

    private static Gatherings gatherings(Brief brief) {
        return new Gatherings(Comparing.of(new Contents(brief)));
    }

    private static Brief with(Comparison comparison) {
        Brief brief = ComparedCase.brief("words");
        return new Brief(brief.title(), brief.asOf(), brief.affair(), comparison);
    }

    @Test
    void a_happening_that_two_reports_tell_stands_once_with_the_findings_of_both() {
        Gathered first = gatherings(ComparedCase.brief("words")).happenings().getFirst();
        assertThat(first.anchor()).isEqualTo("occasion-1");
        assertThat(first.items()).extracting(Item::anchor).containsExactly("e1", "e2");
    }

    @Test
    void what_was_not_compared_stands_finding_by_finding() {
        assertThat(gatherings(SmallCase.brief("words")).happenings()).singleElement().satisfies(one -> {
            assertThat(one.several()).isFalse();
            assertThat(one.target()).isEqualTo("e1");
        });
    }

    @Test
    void a_finding_that_two_occasions_claim_is_shown_in_full_under_the_first_alone() {
        List<Gathered> all = gatherings(ComparedCase.brief("words")).happenings();
        assertThat(all.get(1).items()).isEmpty();
        assertThat(all.get(1).elsewhere()).extracting(Cited::anchor).containsExactly("e1");
    }

    @Test
    void a_link_to_an_occasion_that_one_finding_tells_leads_to_the_finding() {
        Comparison full = ComparedCase.brief("words").comparison();
        Occasion alone = full.occasions().get(1);
        Brief brief = with(new Comparison(full.stories(), List.of(), List.of(alone), List.of(), List.of(), List.of(),
                List.of(), List.of()));
        assertThat(Comparing.of(new Contents(brief)).anchors().occasion(alone.id())).isEqualTo("e1");
        assertThat(gatherings(brief).happenings().getFirst().target()).isEqualTo("e1");
    }

    @Test
    void a_threat_whose_day_passed_untold_is_neither_standing_nor_over() {
        Gatherings gatherings = gatherings(ComparedCase.brief("words"));
        assertThat(gatherings.standing()).isEmpty();
        assertThat(gatherings.settled()).isEmpty();
        assertThat(gatherings.overdue()).singleElement()
                .satisfies(group -> assertThat(group.heading()).isEqualTo("Threats"));
    }

    @Test
    void a_threat_of_which_a_report_tells_that_it_was_withdrawn_no_longer_stands() {
        Comparison full = ComparedCase.brief("words").comparison();
        Course threat = full.courses().getFirst();
        Course withdrawn = new Course(threat.id(), threat.kind(), threat.heading(), threat.tellings(), threat.voices(),
                threat.steps(), Course.Status.WITHDRAWN, threat.deadline(), List.of());
        Gatherings gatherings = gatherings(with(new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(withdrawn), List.of())));
        assertThat(gatherings.overdue()).isEmpty();
        assertThat(gatherings.settled()).hasSize(1);
    }

    @Test
    void each_happening_and_each_date_that_was_set_is_on_the_calendar_once() {
        assertThat(Calendar.of(gatherings(ComparedCase.brief("words")))).extracting(Calendar.Day::anchor)
                .containsExactly("occasion-1", "occasion-2", "course-1");
    }
}

package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.ComparedCase;
import org.rapporteur.desk.SmallCase;
import org.rapporteur.model.comparison.Comparison;
import org.rapporteur.model.comparison.Story;

class OverviewTest {

    @Test
    void it_counts_copies_once_and_says_where_reports_disagree() {
        assertThat(String.join(" ", Overview.of(ComparedCase.brief("words")))).isEqualTo(
                "3 reports tell of 2 affairs (1 of them told by several reports) in 2 texts, copies counted once: "
                        + "2 occasions, 2 of them told by two or more independent voices. They disagree on 4 points "
                        + "that cannot all be so. 1 thing changed with time. 1 thing is said alike by several reports.");
    }

    @Test
    void one_report_has_no_voices_to_compare() {
        Comparison one = new Comparison(List.of(new Story("st1", List.of(), List.of("r1"))), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
        Brief brief = new Brief("Title", null, SmallCase.with("words"), one);
        assertThat(Overview.of(brief)).containsExactly("1 report tells of one affair.");
    }

    @Test
    void nothing_is_said_of_reports_that_were_not_compared() {
        assertThat(Overview.of(SmallCase.brief("words"))).isEmpty();
    }
}

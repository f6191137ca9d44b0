package org.rapporteur.casefile.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Kinship;

class KinshipsTest {

    private static final String WIRE = """
            PORT ELM (Elm Wire) - The harbour council refused on Tuesday to extend the ferry treaty with the islands, \
            after a night of talks that left both delegations without a common paper.

            The council's chair, Maria Oakes, said the islands had asked for lower fees than the port could bear and \
            had offered nothing in return but a promise to talk again after the summer.

            Ferries have been moored since the old treaty lapsed in March, and some four hundred families on the outer \
            islands depend on weekly deliveries of fuel and flour.""";

    @Test
    void a_wire_lightly_edited_with_local_voices_added_is_one_text() {
        String edited = """
                The harbour council refused late on Tuesday to extend the ferry treaty with the islands, after a night \
                of talks that left the two delegations without a common paper.

                In the market hall of Lower Elm the bakers had expected nothing else, as three of them told us over an \
                early coffee while they waited for the carts.

                Ferries have been moored since the old treaty lapsed in March, and about four hundred families on the \
                outer islands depend on deliveries of fuel and flour.""";

        assertThat(among(report("a", "Elm Wire", WIRE), report("b", "Lower Elm Post", edited))).singleElement()
                .satisfies(kinship -> {
                    assertThat(kinship.oneText()).isTrue();
                    assertThat(kinship.passages()).hasSize(2);
                    assertThat(kinship.passages().getFirst().later().in(edited))
                            .startsWith("The harbour council refused late").endsWith("a common paper");
                });
    }

    @Test
    void a_short_notice_cut_from_a_long_report_is_found() {
        String cut = WIRE.substring(0, WIRE.indexOf("\n\n"));
        String longReport = News.text(7, 150) + "\n\n" + WIRE + "\n\n" + News.text(8, 150);

        assertThat(among(report("a", "Elm Wire", longReport), report("b", "Post", cut))).singleElement()
                .satisfies(kinship -> {
                    assertThat(kinship.shareOfLater()).isGreaterThan(0.9);
                    assertThat(kinship.shareOfEarlier()).isLessThan(0.1);
                });
    }

    @Test
    void two_papers_that_quote_one_press_conference_are_no_copies() {
        String quotation = "“We have waited for eleven weeks, and we shall not wait for a twelfth, because the flour in "
                + "the outer islands will be gone before the month is out and nobody has told us who is to pay for it,”";
        String one = "The mood in the hall was cold. " + quotation
                + " the chair said before she left by the back door.";
        String other = "Some of those who listened wept. " + quotation
                + " came the answer from the head of the council.";

        assertThat(among(report("a", "Gazette", one), report("b", "Post", other))).isEmpty();
    }

    @Test
    void an_outlets_standing_wording_makes_no_kin() {
        String about = "\n\nThe Gazette has told the story of the northern harbours since it was founded by four pilots "
                + "in a shed behind the old custom house, and it belongs to its readers to this day.";
        List<Reading> reports = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            reports.add(report("r" + i, "Gazette", News.text(20 + i, 120) + about));
        }
        reports.add(report("s", "Post", News.text(30, 120) + about));

        assertThat(new Kinships().among(reports)).isEmpty();
    }

    @Test
    void the_page_around_the_reports_makes_no_kin() {
        String page = "Sign up for our morning letter with everything you need to know about the harbour, the weather, the "
                + "tides and the price of herring before you have had your first cup of coffee.";

        assertThat(among(report("a", "Gazette", page), report("b", "Post", page))).isEmpty();
    }

    @Test
    void one_event_told_in_other_words_makes_no_kin() {
        String other = """
                There will be no longer treaty for the ferries. Port Elm's councillors turned the islanders down on \
                Tuesday when a long night at the table had brought no text that both could sign.

                Fees were the stumbling block, according to the woman who leads the council: too low, in her view, and \
                nothing offered for them except more talking in autumn.""";

        assertThat(among(report("a", "Elm Wire", WIRE), report("b", "Post", other))).isEmpty();
    }

    @Test
    void a_post_that_both_show_is_quoted_though_no_marks_stand_around_it() {
        String post = "The council has had every chance to lower the fees and has used none of them so we will not come back "
                + "to that table again — Ina Brandt (@inabrandt) March 3, 2026";

        assertThat(among(report("a", "Gazette", News.text(1, 12) + " " + post),
                report("b", "Post", News.text(2, 12) + " " + post))).isEmpty();
    }

    @Test
    void a_story_that_fifty_papers_took_over_is_not_taken_for_a_turn_of_phrase() {
        List<Reading> reports = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            reports.add(report("r" + i, "Paper " + i, WIRE + "\n\n" + News.text(i, 3)));
        }

        List<Kinship> kinships = new Kinships().among(reports);

        assertThat(kinships).extracting(Kinship::later).contains("r49").doesNotContain("r0");
        assertThat(kinships).allMatch(Kinship::oneText);
        assertThat(kinships).as("every copy is held against the first ones only").hasSizeLessThan(50 * 24);
    }

    @Test
    void nothing_comes_of_nothing() {
        assertThat(among(report("a", null, ""), report("b", null, "\"\""), report("c", null, "one two"))).isEmpty();
    }

    private static List<Kinship> among(Reading... readings) {
        return new Kinships().among(List.of(readings));
    }

    private static Reading report(String id, @Nullable String outlet, String text) {
        Report report = new Report(id, null, outlet, null, null, null, "en", id + ".txt", text);
        return new Reading(report, text.isEmpty() ? List.of() : List.of(new Span(0, text.length())), List.of(),
                List.of());
    }
}

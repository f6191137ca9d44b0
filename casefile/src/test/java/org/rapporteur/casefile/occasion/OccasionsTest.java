package org.rapporteur.casefile.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Participant;
import org.rapporteur.model.comparison.Occasion;

class OccasionsTest {

    private final Folder folder = Folder.ofNorlandAndVelland();

    @Test
    void reports_of_one_day_on_a_meeting_of_the_same_people_are_gathered() {
        folder.page("a", "2031-03-11").meeting("berg", "lund").on("2031-03-10").end();
        folder.page("b", "2031-03-11").meeting("lund", "berg").on("2031-03-10").end();

        assertThat(folder.gathered()).containsExactly("a+b");
    }

    @Test
    void two_meetings_of_the_same_people_on_different_days_stay_apart() {
        folder.page("a", "2031-03-11").meeting("berg", "lund").on("2031-03-10").end();
        folder.page("b", "2031-04-11").meeting("berg", "lund").on("2031-04-10").end();

        assertThat(folder.gathered()).containsExactly("a", "b");
    }

    @Test
    void undated_meetings_that_reports_tell_a_month_apart_stay_apart_without_a_doubt() {
        folder.page("a", "2031-03-11").meeting("berg", "lund").end();
        folder.page("b", "2031-04-11").meeting("berg", "lund").end();

        assertThat(folder.gathered()).containsExactly("a", "b");
        assertThat(folder.occasions()).allSatisfy(occasion -> assertThat(occasion.doubts()).isEmpty());
    }

    @Test
    void an_undated_telling_joins_the_meeting_that_was_just_before_it_appeared() {
        folder.page("a", "2031-03-11").meeting("berg", "lund").on("2031-03-10").end();
        folder.page("b", "2031-03-12").meeting("berg", "lund").end();

        assertThat(folder.gathered()).containsExactly("a+b");
    }

    @Test
    void reports_without_a_date_stay_apart_and_the_doubt_is_kept_on_both() {
        folder.page("a", null).meeting("berg", "lund").end();
        folder.page("b", null).meeting("berg", "lund").end();

        List<Occasion> occasions = folder.occasions();
        assertThat(occasions).hasSize(2);
        assertThat(occasions.getFirst().doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.occasion()).isEqualTo(occasions.getLast().id());
            assertThat(doubt.why()).endsWith("nothing tells whether it was on the same day.");
        });
        assertThat(occasions.getLast().doubts()).hasSize(1);
    }

    @Test
    void the_number_of_a_visit_ties_undated_reports_and_another_number_parts_them() {
        folder.page("a", null).told(EventCategory.CONSULT, "visit", "holm").in("Oslo")
                .attribute("ordinal", "fifth visit").end();
        folder.page("b", null).told(EventCategory.CONSULT, "visit", "holm").in("Oslo")
                .attribute("ordinal", "fifth trip").end();
        folder.page("c", null).told(EventCategory.CONSULT, "visit", "holm").in("Oslo")
                .attribute("ordinal", "sixth visit").end();

        assertThat(folder.gathered()).containsExactly("a+b", "c");
    }

    @Test
    void a_meeting_with_somebody_else_is_another_meeting() {
        folder.page("a", "2031-03-11").meeting("berg", "lund").on("2031-03-10").end();
        folder.page("b", "2031-03-11").meeting("berg", "dahl").on("2031-03-10").end();

        assertThat(folder.gathered()).containsExactly("a", "b");
    }

    @Test
    void an_envoy_by_name_and_the_envoy_of_the_president_are_one_when_a_report_ties_them() {
        folder.page("a", "2031-03-11").meeting("holm", "lund").on("2031-03-10").end();
        folder.page("b", "2031-03-11").meeting("Ada Berg’s envoy", "lund").on("2031-03-10").end();

        assertThat(folder.gathered()).containsExactly("a+b");
    }

    @Test
    void an_envoy_is_not_the_president_who_sent_her() {
        folder.page("a", "2031-03-11").meeting("holm", "lund").on("2031-03-10").end();
        folder.page("b", "2031-03-11").meeting("berg", "lund").on("2031-03-10").end();

        assertThat(folder.gathered()).containsExactly("a", "b");
    }

    @Test
    void talks_of_states_may_be_those_of_their_presidents_on_one_day() {
        folder.page("a", "2031-03-11").meeting("berg", "lund").on("2031-03-10").end();
        folder.page("b", "2031-03-11").told(EventCategory.CONSULT, "talks", "velland", "norland").on("2031-03-10")
                .end();

        assertThat(folder.gathered()).containsExactly("a+b");
    }

    @Test
    void two_known_towns_are_two_places_and_a_town_lies_in_its_country() {
        folder.page("a", "2031-03-11").meeting("berg", "lund").on("2031-03-10").in("Geneva").end();
        folder.page("b", "2031-03-11").meeting("berg", "lund").on("2031-03-10").in("Istanbul").end();
        folder.page("c", "2031-03-11").meeting("berg", "lund").on("2031-03-10").in("Switzerland").end();

        assertThat(folder.gathered()).containsExactly("a+c", "b");
    }

    @Test
    void a_palace_may_stand_in_any_town() {
        folder.page("a", "2031-03-11").meeting("berg", "lund").on("2031-03-10").in("Geneva").end();
        folder.page("b", "2031-03-11").meeting("berg", "lund").on("2031-03-10").in("the Green Palace").end();

        assertThat(folder.gathered()).containsExactly("a+b");
    }

    @Test
    void a_planned_meeting_is_not_the_one_that_has_been() {
        folder.page("a", "2031-03-11").meeting("berg", "lund").end().meeting("berg", "lund").the("next")
                .as(EventStatus.PLANNED).end();
        folder.page("b", "2031-03-12").meeting("berg", "lund").end();
        folder.page("c", "2031-03-12").meeting("berg", "lund").as(EventStatus.PLANNED).end();

        assertThat(folder.gathered()).containsExactly("a+b", "a+c");
    }

    @Test
    void what_was_planned_and_what_came_are_one_when_the_day_is_the_same() {
        folder.page("a", "2031-03-08").meeting("berg", "lund").on("2031-03-10").as(EventStatus.PLANNED).end();
        folder.page("b", "2031-03-11").meeting("berg", "lund").on("2031-03-10").end();

        assertThat(folder.occasions()).singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(EventStatus.HAPPENED));
    }

    @Test
    void a_visit_and_the_talks_on_it_are_one_when_told_in_one_breath() {
        folder.page("a", "2031-03-11").told(EventCategory.CONSULT, "visit", "holm").in("Norland").on("2031-03-10")
                .end().meeting("holm", "lund").end();

        assertThat(folder.occasions()).singleElement()
                .satisfies(one -> assertThat(one.heading()).isEqualTo("Ines Holm and Otto Lund: meeting in Norland"));
    }

    @Test
    void talks_known_by_their_day_alone_are_the_only_ones_of_that_day() {
        folder.page("a", "2031-03-11").meeting("berg", "lund").on("2031-03-10").end();
        folder.page("b", "2031-04-20").told(EventCategory.CONSULT, "talks").the("the").on("2031-03-10").end();

        assertThat(folder.gathered()).containsExactly("a+b");
    }

    @Test
    void talks_known_by_their_day_alone_join_nothing_when_there_were_two() {
        folder.page("a", "2031-03-11").meeting("berg", "lund").on("2031-03-10").end();
        folder.page("b", "2031-03-11").meeting("holm", "dahl").on("2031-03-10").end();
        folder.page("c", "2031-04-20").told(EventCategory.CONSULT, "talks").the("the").on("2031-03-10").end();

        assertThat(folder.gathered()).containsExactly("a", "b");
    }

    @Test
    void attacks_of_the_same_on_the_same_need_more_than_the_day() {
        folder.page("a", "2031-03-11").told(EventCategory.ASSAULT, "attack", "velland").with("norland")
                .on("2031-03-10").end();
        folder.page("b", "2031-03-11").told(EventCategory.ASSAULT, "attack", "velland").with("norland")
                .on("2031-03-10").end();

        assertThat(folder.gathered()).containsExactly("a", "b");
    }

    @Test
    void attacks_on_one_town_on_one_day_are_gathered_and_their_return_is_another() {
        folder.page("a", "2031-03-11").told(EventCategory.ASSAULT, "attack", "velland").with("norland").in("Geneva")
                .on("2031-03-10").end();
        folder.page("b", "2031-03-11").told(EventCategory.ASSAULT, "strike", "velland").with("norland").in("Geneva")
                .on("2031-03-10").end();
        folder.page("c", "2031-03-11").told(EventCategory.ASSAULT, "attack", "norland").with("velland").in("Geneva")
                .on("2031-03-10").end();

        assertThat(folder.gathered()).containsExactly("a+b", "c");
    }

    @Test
    void reports_that_give_other_weekdays_do_not_tell_of_one_meeting() {
        folder.page("a", null).meeting("berg", "lund").on("XXXX-WXX-2").attribute("duration", "five hours").end();
        folder.page("b", null).meeting("berg", "lund").on("XXXX-WXX-4").attribute("duration", "five hours").end();

        assertThat(folder.gathered()).containsExactly("a", "b");
    }

    @Test
    void an_occasion_has_the_narrowest_days_that_all_tellings_allow_and_names_each_party_once() {
        folder.page("a", "2031-03-12").meeting("berg", "lund").end();
        folder.page("b", "2031-03-12").meeting("lund", "berg").on("2031-03-10").in("Geneva").end();

        assertThat(folder.occasions()).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo(LocalDate.of(2031, 3, 10));
            assertThat(one.to()).isEqualTo(LocalDate.of(2031, 3, 10));
            assertThat(one.who()).extracting(Participant::party).containsExactly("berg", "lund");
            assertThat(one.heading()).isEqualTo("Ada Berg and Otto Lund: meeting in Geneva");
            assertThat(one.id()).isEqualTo("oc-ev-a0");
        });
    }

    @Test
    void what_one_report_mentions_of_nobody_known_is_no_occasion() {
        folder.page("a", "2031-03-12").told(EventCategory.ASSAULT, "attack", "rebels").end();

        assertThat(folder.occasions()).isEmpty();
    }

    @Test
    void a_speech_that_two_reports_of_a_day_open_with_is_one_and_a_later_one_another() {
        folder.page("a", "2031-03-11").told(EventCategory.CONSULT, "speech", "berg").attribute("number", "40 guests")
                .end();
        folder.page("b", "2031-03-12").told(EventCategory.CONSULT, "speech", "berg").attribute("number", "40 people")
                .end();
        folder.page("c", "2031-03-30").told(EventCategory.CONSULT, "speech", "berg").attribute("number", "40 people")
                .in("Oslo").end();

        assertThat(folder.gathered()).containsExactly("a+b", "c");
    }

    @Test
    void a_resignation_that_one_paper_expects_and_another_of_that_day_reports_is_one() {
        folder.page("a", "2031-03-11").told(EventCategory.YIELD, "resignation", "berg").as(EventStatus.PLANNED).end();
        folder.page("b", "2031-03-11").told(EventCategory.YIELD, "resignation", "berg").end();

        assertThat(folder.gathered()).containsExactly("a+b");
    }

    @Test
    void a_dismissal_by_the_same_of_two_people_is_two() {
        folder.page("a", "2031-03-11").told(EventCategory.COERCE, "dismissal", "berg").with("holm").end();
        folder.page("b", "2031-03-11").told(EventCategory.COERCE, "dismissal", "berg").with("dahl").end();

        assertThat(folder.gathered()).containsExactly("a", "b");
    }
}

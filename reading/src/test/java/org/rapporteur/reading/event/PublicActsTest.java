package org.rapporteur.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventStatus;

class PublicActsTest {

    @Test
    void hours_spent_with_somebody_are_a_meeting_and_hours_spent_alone_are_none() {
        assertThat(Happened.told("Berg spent two hours with Lund.")).containsExactly("meeting happened: Berg - Lund");
        assertThat(Happened.told("Berg spent two hours in the garden.")).isEmpty();
    }

    @Test
    void a_reception_has_the_one_who_came_first() {
        assertThat(Happened.told("Karl Lund received Ada Berg in Oslo.")).singleElement()
                .satisfies(told -> assertThat(told).startsWith("reception happened: Ada Berg"));
    }

    @Test
    void the_two_are_those_named_before() {
        assertThat(Happened.in("Ada Berg arrived in Oslo to see Karl Lund. The two talked for an hour.")).anySatisfy(
                talks -> assertThat(talks.trigger()).isNotEmpty());
    }

    @Test
    void a_ban_that_took_effect_came_about_and_a_ban_that_is_spoken_of_did_not() {
        assertThat(Happened.told("The ban on imports took effect on Monday."))
                .anySatisfy(told -> assertThat(told).startsWith("ban happened"));
        assertThat(Happened.told("Critics discussed bans.")).noneMatch(told -> told.startsWith("ban happened"));
    }

    @Test
    void a_meeting_that_is_announced_is_planned() {
        assertThat(Happened.in("The announcement of the meeting with Berg pleased Lund."))
                .allSatisfy(meeting -> assertThat(meeting.status()).isEqualTo(EventStatus.PLANNED));
    }

    @Test
    void all_of_a_number_are_people_who_can_be_released() {
        assertThat(Happened.told("Norway released all 23 on Monday.")).singleElement()
                .satisfies(told -> assertThat(told).startsWith("release happened: Norway - all 23"));
    }

    @Test
    void a_plea_of_guilty_is_made_to_no_thing() {
        assertThat(Happened.told("Lund pleaded guilty on Friday.")).containsExactly("plea happened: Lund - ");
    }

    @Test
    void an_endorsement_has_both_sides() {
        assertThat(Happened.told("Ada Berg endorsed Karl Lund on Tuesday."))
                .containsExactly("endorsement happened: Ada Berg - Karl Lund");
    }

    @Test
    void what_one_charges_in_a_clause_is_no_indictment() {
        assertThat(Happened.told("Lund charged that the plan was weak.")).isEmpty();
        assertThat(Happened.told("Lund was charged with theft on Monday."))
                .anySatisfy(told -> assertThat(told).startsWith("indictment happened"));
    }

    @Test
    void the_year_of_an_election_dates_no_inquiry_into_it() {
        assertThat(Happened.in("Berg opened an inquiry into spending in the 2024 election."))
                .filteredOn(one -> one.kind().equals("investigation"))
                .isNotEmpty().allSatisfy(one -> assertThat(one.when()).isNull());
    }

    @Test
    void a_day_is_no_part_of_a_place() {
        assertThat(Happened.in("Berg landed in Norway Wednesday.")).singleElement().satisfies(arrival -> assertThat(
                arrival.where()).isNotNull().satisfies(where -> assertThat(where.text()).isEqualTo("Norway")));
    }

    @Test
    void who_says_something_in_a_speech_gives_it() {
        assertThat(Happened.told("Ada Berg said in a speech on Monday that taxes would fall."))
                .contains("speech happened: Ada Berg - ");
    }
}

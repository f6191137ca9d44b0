package org.rapporteur.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;

class EventFinderTest {

    @Test
    void a_visit_told_in_three_sentences_is_one_event() {
        assertThat(Happened.in("President Ada Berg arrived in Oslo on Tuesday. It was her third visit to the city. "
                + "The visit ended without a joint statement.")).singleElement().satisfies(visit -> {
                    assertThat(visit.kind()).isEqualTo("visit");
                    assertThat(visit.trigger()).hasSize(3);
                    assertThat(visit.attributes()).extracting(Attribute::value).contains("third visit");
                });
    }

    @Test
    void visits_with_other_ordinals_stay_apart() {
        assertThat(Happened.in("Berg's second visit to Oslo failed. Berg's third visit to Oslo was a success."))
                .hasSize(2);
    }

    @Test
    void talks_have_those_who_held_them_and_a_place() {
        Event talks = Happened.in("Foreign Minister Karl Lund held talks with Prime Minister Ada Berg in Geneva.")
                .getFirst();
        assertThat(talks.kind()).isEqualTo("talks");
        assertThat(talks.who()).singleElement().satisfies(who -> assertThat(who.text()).contains("Karl Lund"));
        assertThat(talks.other()).singleElement().satisfies(other -> assertThat(other.text()).contains("Ada Berg"));
        assertThat(talks.where()).isNotNull().satisfies(where -> assertThat(where.text()).isEqualTo("Geneva"));
    }

    @Test
    void two_who_travel_together_both_take_part_though_each_is_described() {
        Event visit = Happened.in("The governor’s envoy Ada Bell and brother-in-law Otto Dean traveled to Oslo.")
                .getFirst();
        assertThat(visit.who()).hasSize(2);
    }

    @Test
    void what_is_offered_without_a_step_does_not_tell_of_the_step_as_done() {
        assertThat(Happened.told("Lund offered a truce without withdrawing his troops."))
                .noneMatch(told -> told.startsWith("withdrawal happened"));
    }

    @Test
    void an_event_without_an_agent_names_none() {
        assertThat(Happened.told("Two journalists were arrested in the capital."))
                .containsExactly("arrest happened:  - Two journalists");
    }

    @Test
    void what_is_announced_for_later_is_planned() {
        assertThat(Happened.told("Lund will meet Berg in Geneva.")).containsExactly("meeting planned: Lund - Berg");
    }

    @Test
    void what_one_refuses_is_denied_and_what_one_demands_is_possible() {
        assertThat(Happened.told("Lund refused to meet Berg.")).containsExactly("meeting denied: Lund - Berg");
        assertThat(Happened.told("Lund threatened to expel Norway's ambassador."))
                .containsExactly("expulsion possible: Lund - Norway's ambassador");
    }

    @Test
    void things_and_habits_are_no_events() {
        assertThat(Happened.told("Western hopes met with silence.")).isEmpty();
        assertThat(Happened.told("A visit can be useful.")).isEmpty();
        assertThat(Happened.told("The umpire judged the strike zone.")).isEmpty();
        assertThat(Happened.told("Lund meets Berg whenever he likes.")).isEmpty();
    }

    @Test
    void an_event_inside_words_is_on_the_word_of_who_spoke() {
        assertThat(Happened.in("Lund said that Norway had freed two prisoners.")).singleElement()
                .satisfies(event -> assertThat(event.statement()).isNotNull());
    }

    @Test
    void being_received_somewhere_is_part_of_the_visit() {
        assertThat(Happened.in("Ada Berg arrived in Oslo on Tuesday. She was received by Karl Lund at the airport."))
                .singleElement().satisfies(visit -> {
                    assertThat(visit.who()).singleElement().satisfies(who -> assertThat(who.text()).contains("Berg"));
                    assertThat(visit.other()).singleElement()
                            .satisfies(host -> assertThat(host.text()).contains("Lund"));
                    assertThat(visit.attributes()).extracting(Attribute::value).contains("the airport");
                });
    }

    @Test
    void how_long_and_how_many_stand_with_the_event() {
        assertThat(Happened.in("Lund met Berg for three hours.").getFirst().attributes()).extracting(Attribute::name)
                .containsExactly("duration");
        assertThat(Happened.in("The army arrested some 40 protesters on Monday.").getFirst().attributes())
                .extracting(Attribute::value).containsExactly("some 40 protesters");
    }

    @Test
    void to_call_something_a_name_is_no_call() {
        assertThat(Happened.told("Lund called the plan a trap.")).isEmpty();
        assertThat(Happened.told("Lund called Berg a friend.")).isEmpty();
    }

    @Test
    void what_is_told_as_a_thought_or_a_wish_has_not_happened() {
        assertThat(Happened.told("Lund called for an investigation into the fire in Oslo."))
                .allSatisfy(told -> assertThat(told).contains("possible"));
        assertThat(Happened.told("This could lead to a clash with Norway."))
                .containsExactly("clash possible:  - Norway");
        assertThat(Happened.told("The bridge is key in the event of the start of an invasion of Norway."))
                .containsExactly("invasion possible:  - Norway");
        assertThat(Happened.told("Sweden has no need to attack Norway."))
                .allSatisfy(told -> assertThat(told).contains("denied"));
    }

    @Test
    void a_word_in_another_sense_tells_no_event() {
        assertThat(Happened.told("Both sides must demonstrate patience.")).isEmpty();
        assertThat(Happened.told("The drought has raised food prices.")).isEmpty();
        assertThat(Happened.told("Norway called on Karl Lund to help.")).isEmpty();
        assertThat(Happened.told("The ship hampered the lawful exercise of rights.")).isEmpty();
    }

    @Test
    void soldiers_brought_together_and_gas_cut_off_are_events() {
        assertThat(Happened.told("Sweden has concentrated 4,000 soldiers at the border."))
                .containsExactly("deployment happened: Sweden - 4,000 soldiers");
        assertThat(Happened.told("In May, Sweden halted gas deliveries."))
                .containsExactly("suspension happened: Sweden - gas deliveries");
        assertThat(Happened.told("Sweden ordered a military mobilisation on Monday."))
                .containsExactly("deployment happened: Sweden - ");
    }

    @Test
    void a_condition_leaves_it_open() {
        assertThat(Happened.told("Norway will leave the talks unless Sweden released the sailors."))
                .contains("release possible: Sweden - the sailors");
    }

    @Test
    void an_event_has_no_day_from_the_dateline() {
        assertThat(Happened.in("OSLO, March 4 (Nord) \u2014 Norway expelled two diplomats."))
                .allSatisfy(event -> assertThat(event.when()).isNull());
    }

    @Test
    void an_abstract_use_or_a_wish_is_not_told_as_happened() {
        assertThat(Happened.in("Lund hopes to visit Oslo. Lund chose an attack if Berg refuses."))
                .noneSatisfy(event -> assertThat(event.status()).isEqualTo(EventStatus.HAPPENED));
    }
}

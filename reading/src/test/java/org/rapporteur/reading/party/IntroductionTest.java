package org.rapporteur.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;

class IntroductionTest {

    @Test
    void a_name_of_no_known_kind_behind_a_role_is_a_person_and_the_bare_surname_goes_to_it() {
        Parties parties = Written.text(
                "The/the/DT/2/det aide/aide/NN/5/nsubj ****Yorrin/Yorrin/NNP/2/appos +Quellt/Quellt/NNP/3/flat "
                        + "left/leave/VBD/0/root",
                "Quellt/Quellt/NNP/2/nsubj returned/return/VBD/0/root").read();

        assertThat(parties.parties()).singleElement().satisfies(quellt -> {
            assertThat(quellt.kind()).isEqualTo(PartyKind.PERSON);
            assertThat(quellt.names()).containsExactly("Yorrin Quellt", "Quellt");
        });
    }

    @Test
    void a_full_name_that_was_passed_over_is_a_person_when_it_speaks() {
        Parties parties = Written.text("Yorrin/Yorrin/NNP/3/nsubj Quellt/Quellt/NNP/1/flat said/say/VBD/0/root "
                + "rain/rain/NN/5/nsubj came/come/VBD/3/ccomp").read();

        assertThat(parties.partyAt(0, 0)).isEqualTo("yorrin-quellt");
    }

    @Test
    void a_full_name_that_was_passed_over_and_does_nothing_stays_unknown() {
        Parties parties = Written.text("Rain/rain/NN/2/nsubj hit/hit/VBD/0/root Yorrin/Yorrin/NNP/2/obj "
                + "Quellt/Quellt/NNP/3/flat").read();

        assertThat(parties.parties()).isEmpty();
    }

    @Test
    void the_firm_behind_a_role_is_no_second_person() {
        Parties parties = Written.text("*Otto/Otto/NNP/8/nsubj +Berg/Berg/NNP/1/flat ,/,/./1/punct "
                + "analyst/analyst/NN/1/appos ,/,/./1/punct ****Vell/Vell/NNP/4/appos +Inquiry/Inquiry/NNP/6/flat "
                + "left/leave/VBD/0/root").read();

        assertThat(parties.parties()).extracting(Party::id).containsExactly("otto-berg");
    }

    @Test
    void two_names_joined_by_an_ampersand_are_a_firm() {
        Parties parties = Written.text("*Quellt/Quellt/NNP/4/nsubj +&/&/CC/3/cc +Tarn/Tarn/NNP/1/conj "
                + "sued/sue/VBD/0/root").read();

        assertThat(parties.parties()).singleElement()
                .satisfies(firm -> assertThat(firm.kind()).isEqualTo(PartyKind.ORGANISATION));
    }

    @Test
    void a_state_of_the_texts_own_is_known_where_its_name_was_passed_over() {
        Parties parties = Written.text(
                "The/the/DT/3/det Vellandish/vellandish/JJ/3/amod envoy/envoy/NN/4/nsubj left/leave/VBD/0/root",
                "Velland/Velland/NNP/2/nsubj wants/want/VBZ/0/root peace/peace/NN/2/obj").read();

        assertThat(parties.partyAt(1, 0)).isEqualTo("velland");
        assertThat(parties.parties()).filteredOn(party -> party.id().equals("velland")).singleElement()
                .satisfies(state -> assertThat(state.kind()).isEqualTo(PartyKind.STATE));
    }

    @Test
    void the_role_of_the_next_in_a_list_is_not_told_of_the_one_before() {
        Parties parties = Written.text("poet/poet/NN/2/nmod:desc *Otto/Otto/NNP/7/nsubj +Berg/Berg/NNP/2/flat "
                + "and/and/IN/5/cc president/president/NN/1/conj *Anna/Anna/NNP/5/flat left/leave/VBD/0/root").read();

        assertThat(parties.parties()).filteredOn(party -> party.id().equals("otto-berg")).singleElement()
                .satisfies(berg -> assertThat(berg.ties()).extracting(tie -> tie.role()).containsExactly("poet"));
    }
}

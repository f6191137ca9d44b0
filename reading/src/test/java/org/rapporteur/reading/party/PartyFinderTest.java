package org.rapporteur.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.SourceKind;

class PartyFinderTest {

    @Test
    void a_surname_and_a_form_of_address_go_to_the_full_name() {
        Parties parties = Written.text(
                "*Anna/Anna/NNP/3/nsubj +Berg/Berg/NNP/1/flat spoke/speak/VBD/0/root",
                "Ms./Ms./NNP/2/nmod:desc *Berg/Berg/NNP/3/nsubj left/leave/VBD/0/root",
                "*Berg/Berg/NNP/2/nsubj returned/return/VBD/0/root").read();

        assertThat(parties.parties()).singleElement().satisfies(berg -> {
            assertThat(berg.id()).isEqualTo("anna-berg");
            assertThat(berg.names()).containsExactly("Anna Berg", "Berg", "Ms. Berg");
            assertThat(berg.mentions()).hasSize(3);
        });
        assertThat(parties.why(2, 0)).isNull();
    }

    @Test
    void two_people_of_one_surname_stay_apart_and_the_bare_surname_stays_open() {
        Parties parties = Written.text("*Anna/Anna/NNP/3/nsubj +Berg/Berg/NNP/1/flat met/meet/VBD/0/root "
                + "*Otto/Otto/NNP/3/obj +Berg/Berg/NNP/4/flat",
                "*Berg/Berg/NNP/2/nsubj smiled/smile/VBD/0/root").read();

        assertThat(parties.parties()).extracting(Party::id).containsExactly("anna-berg", "otto-berg");
        assertThat(parties.partyAt(1, 0)).isNull();
    }

    @Test
    void he_in_what_somebody_said_is_the_one_who_said_it() {
        Parties parties = Written.text("*Otto/Otto/NNP/3/nsubj +Berg/Berg/NNP/1/flat said/say/VBD/0/root "
                + "he/he/PRP/6/nsubj would/would/VB/6/aux come/come/VB/3/ccomp").read();

        assertThat(parties.partyAt(0, 3)).isEqualTo("otto-berg");
        assertThat(parties.why(0, 3)).isEqualTo("\"he\" stands in what Otto Berg is the subject of");
    }

    @Test
    void she_never_goes_to_a_man() {
        Parties parties = Written.text("*Otto/Otto/NNP/3/nsubj +Berg/Berg/NNP/1/flat said/say/VBD/0/root "
                + "she/she/PRP/6/nsubj would/would/VB/6/aux come/come/VB/3/ccomp").read();

        assertThat(parties.partyAt(0, 3)).isNull();
    }

    @Test
    void an_apposition_tells_the_role_and_whom_it_is_to() {
        Parties parties = Written.text("*Otto/Otto/NNP/12/nsubj +Berg/Berg/NNP/1/flat ,/,/./1/punct the/the/DT/6/det "
                + "special/special/JJ/6/amod envoy/envoy/NN/1/appos of/of/IN/8/case **Norway/Norway/NNP/6/nmod "
                + ",/,/./6/punct abruptly/abruptly/RB/12/advmod then/then/RB/12/advmod left/leave/VBD/0/root",
                "The/the/DT/2/det envoy/envoy/NN/3/nsubj smiled/smile/VBD/0/root").read();

        Party berg = parties.parties().getFirst();
        assertThat(berg.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.role()).isEqualTo("special envoy");
            assertThat(tie.to()).isEqualTo("norway");
            assertThat(tie.evidence()).extracting(mention -> mention.text())
                    .containsExactly("special envoy of Norway");
        });
        assertThat(parties.partyAt(1, 1)).as("the envoy").isEqualTo("otto-berg");
        assertThat(parties.why(1, 1)).isEqualTo("the text calls Otto Berg \"special envoy\"");
    }

    @Test
    void a_capital_is_the_power_when_it_acts_and_a_town_when_it_does_not() {
        Parties parties = Written.text("Oslo/Oslo/NNP/2/nsubj refused/refuse/VBD/0/root",
                "*Otto/Otto/NNP/3/nsubj +Berg/Berg/NNP/1/flat landed/land/VBD/0/root in/in/IN/5/case "
                        + "Oslo/Oslo/NNP/3/obl")
                .read();

        assertThat(parties.partyAt(0, 0)).isEqualTo("norway");
        assertThat(parties.why(0, 0)).isEqualTo("\"Oslo\" stands for Norway, which sits there");
        assertThat(parties.kindAt(0, 0)).isEqualTo(SourceKind.STATE);
        assertThat(parties.partyAt(1, 4)).isNull();
    }

    @Test
    void officials_are_unnamed_and_tied_to_their_state_and_never_are_the_state() {
        Parties parties = Written.text("Norwegian/Norwegian/JJ/2/amod officials/official/NNS/3/nsubj "
                + "agreed/agree/VBD/0/root").read();

        assertThat(parties.partyAt(0, 1)).isNull();
        assertThat(parties.kindAt(0, 1)).isEqualTo(SourceKind.UNNAMED);
        assertThat(parties.affiliationAt(0, 1)).isEqualTo("norway");
    }

    @Test
    void an_office_whose_holder_the_text_does_not_name_is_a_party_of_its_own() {
        Parties parties = Written.text("The/the/DT/4/det Norwegian/Norwegian/JJ/4/amod foreign/foreign/JJ/4/amod "
                + "minister/minister/NN/5/nsubj resigned/resign/VBD/0/root").read();

        assertThat(parties.parties()).filteredOn(party -> party.kind() == PartyKind.OFFICE).singleElement()
                .satisfies(office -> assertThat(office.id()).isEqualTo("foreign-minister-of-norway"));
    }
}

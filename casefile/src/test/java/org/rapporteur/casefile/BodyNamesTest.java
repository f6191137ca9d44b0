package org.rapporteur.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;

class BodyNamesTest {

    private static final Party TARN = new Party("tarn", "Tarn", PartyKind.STATE, List.of("Tarn", "the Tarn Palace"),
            List.of(), List.of());

    @Test
    void a_country_is_found_by_any_of_its_names_whatever_the_article() {
        BodyNames names = new BodyNames(List.of(TARN));
        assertThat(names.named("Tarn")).isEqualTo("tarn");
        assertThat(names.named("Tarn Palace")).isEqualTo("tarn");
        assertThat(names.named("The Tarn Palace")).isEqualTo("tarn");
    }

    @Test
    void words_that_only_hold_the_name_are_not_the_country() {
        assertThat(new BodyNames(List.of(TARN)).named("the army of Tarn")).isNull();
    }

    @Test
    void a_name_that_two_bear_leads_to_neither() {
        Party company = new Party("tarn-2", "Tarn", PartyKind.ORGANISATION, List.of("Tarn"), List.of(), List.of());
        Party person = new Party("ada-tarn", "Ada Tarn", PartyKind.PERSON, List.of("Ada Tarn", "Tarn"), List.of(),
                List.of());
        assertThat(new BodyNames(List.of(TARN, company)).named("Tarn")).isNull();
        assertThat(new BodyNames(List.of(TARN, person)).named("Tarn")).isNull();
    }

    @Test
    void people_are_not_found_by_name_since_one_surname_can_be_two_peoples() {
        Party person = new Party("ada-berg", "Ada Berg", PartyKind.PERSON, List.of("Ada Berg"), List.of(), List.of());
        assertThat(new BodyNames(List.of(person)).named("Ada Berg")).isNull();
    }
}

package org.rapporteur.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.English;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Report;
import org.rapporteur.reading.Reader;

/** Outlets that no data file knows, and words that are no names. */
class OutletsTest {

    private static final Reader READER = new Reader(English.load());

    @Test
    void an_agency_is_one_outlet_by_its_short_and_its_full_name() {
        List<Party> parties = parties("Kestrel Press Agency",
                "The port is closed, the Kestrel Press Agency reported. An official told Kestrel that it would open.");
        assertThat(parties).filteredOn(party -> party.kind() == PartyKind.OUTLET).singleElement()
                .satisfies(party -> assertThat(party.names()).contains("Kestrel Press Agency"));
        assertThat(parties).noneMatch(party -> party.kind() == PartyKind.PERSON);
    }

    @Test
    void the_month_of_a_date_is_no_given_name() {
        assertThat(parties("Harbour Post", "On the third of March Anna Berg spoke to the guild. Berg was brief."))
                .extracting(Party::name).containsExactly("Anna Berg");
    }

    private static List<Party> parties(String outlet, String text) {
        return READER.read(new Report("r", null, outlet, null, null, null, "en", "test", text)).parties();
    }
}

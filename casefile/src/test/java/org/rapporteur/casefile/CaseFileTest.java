package org.rapporteur.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Case;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Form;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tie;

class CaseFileTest {

    @Test
    void spellings_of_one_full_name_are_one_person() {
        Case filed = file(reading("a", person("Oleh Mostovsky")), reading("b", person("Oleg Mostovskyy")),
                reading("c", person("Mostovskiy")));

        assertThat(filed.parties()).extracting(Party::id).containsExactly("oleg-mostovskyy");
    }

    @Test
    void people_of_one_surname_stay_apart_and_a_bare_surname_that_may_be_either_stays_by_itself() {
        Case filed = file(reading("a", person("Anna Berg")), reading("b", person("Otto Berg")),
                reading("c", person("Berg")));

        assertThat(filed.parties()).extracting(Party::id).containsExactly("anna-berg", "berg", "otto-berg");
    }

    @Test
    void a_form_of_address_tells_which_of_two_is_meant() {
        Case filed = file(reading("a", person("Anna Berg")), reading("b", person("Otto Berg")),
                reading("c", person("Berg", "Ms. Berg")));

        assertThat(filed.parties()).extracting(Party::id).containsExactly("anna-berg", "otto-berg");
        assertThat(filed.parties().getFirst().names()).containsExactly("Anna Berg", "Berg", "Ms. Berg");
    }

    @Test
    void a_bare_surname_goes_to_the_only_full_name_of_the_folder() {
        Case filed = file(reading("a", person("Anna Berg")), reading("b", person("Berg")));

        assertThat(filed.parties()).singleElement()
                .satisfies(berg -> assertThat(berg.mentions()).extracting(Mention::report).containsExactly("a", "b"));
    }

    @Test
    void an_organisation_known_by_its_letters_in_one_report_is_the_same_in_another() {
        Case filed = file(reading("a", party(PartyKind.ORGANISATION, "Inner Lakes Union", "ILU")),
                reading("b", party(PartyKind.ORGANISATION, "ILU")));

        assertThat(filed.parties()).singleElement()
                .satisfies(union -> assertThat(union.name()).isEqualTo("Inner Lakes Union"));
    }

    @Test
    void findings_and_ties_name_the_parties_of_the_case() {
        Party envoy = new Party("berg", "Berg", PartyKind.PERSON, List.of("Berg"),
                List.of(new Tie("envoy", "tresk", List.of(mention("b")))), List.of(mention("b")));
        Party state = new Party("tresk", "Velland", PartyKind.STATE, List.of("Velland"), List.of(), List.of());
        Case filed = file(reading("a", person("Anna Berg")), reading("b", envoy, state));

        assertThat(filed.parties().getFirst().ties()).extracting(Tie::to).containsExactly("velland");
        assertThat(filed.statements()).filteredOn(statement -> statement.report().equals("b"))
                .allSatisfy(statement -> assertThat(statement.speaker().party()).isEqualTo("anna-berg"));
    }

    @Test
    void readings_stand_in_order_of_publication_with_the_undated_last() {
        Reading undated = reading("a", person("Berg"));
        Reading late = reading("b", LocalDate.of(2026, 3, 2), person("Berg"));
        Reading early = reading("c", LocalDate.of(2026, 3, 1), person("Berg"));

        assertThat(file(undated, late, early).reports()).extracting(Report::id).containsExactly("c", "b", "a");
    }

    @Test
    void what_a_reader_merged_and_split_stays_so() throws IOException {
        Corrections corrections = Corrections.read("parties.txt",
                new StringReader("# ours\nmerge: Tresk = Velland\nsplit: Berg | folder/c.txt\n"));
        Case filed = new CaseFile(corrections).file(List.of(reading("a", person("Anna Berg")),
                reading("b", party(PartyKind.STATE, "Velland"), party(PartyKind.STATE, "Tresk")),
                reading("c", person("Berg"))), List.of());

        assertThat(filed.parties()).extracting(Party::id).containsExactly("velland", "anna-berg", "berg");
        assertThat(filed.unread()).isEmpty();
    }

    @Test
    void a_correction_that_fits_nothing_is_told() throws IOException {
        Corrections corrections = Corrections.read("parties.txt", new StringReader("merge: Tresk = Velland\n"));
        Case filed = new CaseFile(corrections).file(List.of(reading("a", person("Anna Berg"))), List.of());

        assertThat(filed.unread()).singleElement().satisfies(unread -> {
            assertThat(unread.source()).isEqualTo("parties.txt, line 1");
            assertThat(unread.reason()).contains("Tresk");
        });
    }

    @Test
    void a_wrong_correction_names_its_line() {
        assertThatThrownBy(() -> Corrections.read("parties.txt", new StringReader("\njoin A and B\n")))
                .hasMessage("parties.txt, line 2: write \"merge: NAME = NAME\" or \"split: NAME | REPORT\", or begin a "
                        + "comment with #.");
    }

    private static Case file(Reading... readings) {
        return new CaseFile().file(List.of(readings), List.of());
    }

    private static Party person(String... names) {
        return party(PartyKind.PERSON, names);
    }

    private static Party party(PartyKind kind, String... names) {
        return new Party("local-" + names[0].length() + names[0].charAt(0), names[0], kind, List.of(names), List.of(),
                List.of());
    }

    private static Mention mention(String report) {
        return new Mention(report, new Span(0, 4), "Berg");
    }

    private static Reading reading(String id, Party... parties) {
        return reading(id, null, parties);
    }

    private static Reading reading(String id, @Nullable LocalDate day, Party... parties) {
        Report report = new Report(id, null, null, null, day == null ? null : ReportDate.day(day), null, "en",
                "folder/" + id + ".txt", "Berg agreed.");
        List<Party> mentioned = List.of(parties).stream().map(party -> new Party(party.id(), party.name(),
                party.kind(), party.names(), party.ties(), List.of(mention(id)))).toList();
        Span said = new Span(0, 12);
        Hop hop = new Hop("Berg", List.of(new Span(0, 4)), SourceKind.PERSON, parties[0].id(),
                new Cue(List.of(new Span(5, 11)), "agree", Act.SAY, false));
        Statement statement = new Statement(id + "-1", id, List.of(said), "because", List.of(hop), List.of(said),
                Form.INDIRECT, null, List.of());
        return new Reading(report, List.of(said), mentioned, List.of(statement));
    }
}

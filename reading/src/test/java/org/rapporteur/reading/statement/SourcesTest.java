package org.rapporteur.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Hop;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Statement;

/** Who speaks: kinds of sources, chains, reasons and ids. */
class SourcesTest {

    @Test
    void unnamed_sources_are_sources_of_a_kind() {
        assertThat(kind("Two officials said the dam was safe.")).isEqualTo(SourceKind.UNNAMED);
        assertThat(kind("A person briefed on the talks said the dam was safe.")).isEqualTo(SourceKind.UNNAMED);
        assertThat(kind("Sources said the dam was safe.")).isEqualTo(SourceKind.UNNAMED);
    }

    @Test
    void offices_documents_groups_and_states_are_told_apart() {
        assertThat(kind("The minister said the dam was safe.")).isEqualTo(SourceKind.OFFICE);
        assertThat(kind("The report said the dam was safe.")).isEqualTo(SourceKind.DOCUMENT);
        assertThat(kind("Critics said the dam was unsafe.")).isEqualTo(SourceKind.GROUP);
        assertThat(kind("The Kremlin said the dam was safe.")).isEqualTo(SourceKind.STATE);
    }

    @Test
    void a_chain_names_every_hop_outermost_first() {
        Told told = Told.by("According to aides, the president told the envoy that the border would stay closed.");
        assertThat(told.all()).contains("aides < the president: that the border would stay closed");
    }

    @Test
    void a_dateline_is_no_part_of_the_speaker() {
        Told told = Told.by("NORHAM (Agency) - Mayor Anna Bell said the dam was safe.");
        assertThat(told.all()).containsExactly("Mayor Anna Bell: the dam was safe");
    }

    @Test
    void every_statement_tells_its_reason() {
        Statement statement = Told.by("Two diplomats warned that talks might fail.").cue("warn");
        assertThat(statement.reason()).contains("\"warned\"").contains("\"Two diplomats\"");
    }

    @Test
    void the_same_report_gives_the_same_ids() {
        String text = "The envoy said that the bridge would open. The mayor said that it would not.";
        assertThat(Told.by(text).statements()).extracting(Statement::id).doesNotHaveDuplicates()
                .isEqualTo(Told.by(text).statements().stream().map(Statement::id).toList());
    }

    @Property(tries = 60)
    void any_text_is_read_and_every_span_lies_in_it(@ForAll String noise) {
        String text = "\"" + noise + " he said, \"that " + noise + " said: " + noise;
        for (Statement statement : Told.by(text).statements()) {
            assertThat(statement.spans().getLast().end()).isLessThanOrEqualTo(text.length());
            assertThat(statement.chain()).isNotEmpty();
            for (Hop hop : statement.chain()) {
                assertThat(hop.spans().isEmpty()).isEqualTo(hop.text().isEmpty());
            }
        }
    }

    private static SourceKind kind(String text) {
        return Told.by(text).cue("say").speaker().kind();
    }
}

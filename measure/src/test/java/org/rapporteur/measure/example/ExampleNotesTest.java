package org.rapporteur.measure.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.Gathered;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Progress;
import org.rapporteur.model.Report;

/** Holds the notes beside the example to the reports they are about. */
class ExampleNotesTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("rapporteur.root"), "examples", "seyd-strait");

    private final Gathered gathered = new Intake().read(List.of(EXAMPLE.toString()), InputStream.nullInputStream(),
            Progress.silent());

    @Test
    void all_twelve_reports_are_read() {
        assertThat(gathered.unread()).isEmpty();
        assertThat(gathered.reports()).hasSize(12).allSatisfy(report -> assertThat(report.outlet()).isNotNull());
    }

    @Test
    void only_the_column_bears_no_date() {
        assertThat(gathered.reports()).filteredOn(report -> report.published() == null).extracting(Report::outlet)
                .containsExactly("The Castow Mirror");
    }

    @Test
    void nothing_of_the_saved_page_but_its_article_is_kept() {
        assertThat(text("02-selwick-evening-star.html", null)).contains("I have run out of buoys,")
                .doesNotContain("cookies", "Tide tables", "Herring fleet", "Chirper", "daily briefing", "Quay Row");
    }

    @Test
    void noted_words_stand_in_their_report_and_can_be_told_from_their_like() throws IOException {
        for (NotedReport noted : notes().reports()) {
            String text = text(noted.report(), noted.entry());
            for (NotedStatement statement : noted.statements()) {
                assertThatCode(() -> PlacedStatement.place(statement, text)).doesNotThrowAnyException();
                noted(statement).forEach(words -> assertThat(text).as(statement.id()).contains(words));
            }
        }
    }

    private static List<String> noted(NotedStatement statement) {
        List<String> words = new ArrayList<>();
        for (NotedHop hop : statement.chain()) {
            words.add(hop.text());
            words.add(hop.cue() == null ? "" : hop.cue());
        }
        words.add(statement.addressee() == null ? "" : statement.addressee());
        words.addAll(statement.hedges() == null ? List.of() : statement.hedges());
        return words;
    }

    @Test
    void every_id_is_used_once_and_every_party_referred_to_is_noted() throws IOException {
        Notes notes = notes();
        Set<String> parties = new HashSet<>(notes.parties().stream().map(NotedParty::id).toList());
        assertThat(parties).hasSameSizeAs(notes.parties());
        List<NotedStatement> statements = notes.reports().stream().flatMap(report -> report.statements().stream())
                .toList();
        assertThat(statements).extracting(NotedStatement::id).doesNotHaveDuplicates();
        assertThat(statements.stream().flatMap(statement -> statement.chain().stream()).map(NotedHop::party)
                .filter(party -> party != null)).isSubsetOf(parties);
        for (NotedParty party : notes.parties()) {
            for (NotedParty.NotedTie tie : party.ties()) {
                assertThat(tie.to() == null || parties.contains(tie.to())).as(party.id()).isTrue();
                assertThat(gathered.reports()).as(party.id()).anyMatch(report -> report.source().contains(tie.report())
                        && report.text().contains(tie.words()));
            }
        }
    }

    @Test
    void evidence_on_the_affair_stands_word_for_word_in_the_reports() throws IOException {
        JsonNode affair = new ObjectMapper().readTree(Notes.beside(EXAMPLE).resolve("affair.json").toFile());
        List<JsonNode> evidence = affair.findParents("words");
        assertThat(evidence).hasSizeGreaterThan(150);
        for (JsonNode words : evidence) {
            Integer entry = words.has("entry") ? words.get("entry").asInt() : null;
            assertThat(text(words.get("report").asText(), entry)).contains(words.get("words").asText());
        }
    }

    private String text(String file, @Nullable Integer entry) {
        String place = new NotedReport(file, entry, List.of()).place();
        return gathered.reports().stream().filter(report -> report.source().endsWith(place)).findFirst().orElseThrow()
                .text();
    }

    private static Notes notes() throws IOException {
        return Notes.read(Notes.beside(EXAMPLE));
    }
}

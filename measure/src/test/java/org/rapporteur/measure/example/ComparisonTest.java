package org.rapporteur.measure.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Act;
import org.rapporteur.model.Case;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Form;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Guards the yardstick itself: what counts as found, as missed and as too much. */
class ComparisonTest {

    private static final String TEXT = "Odell said the bridge was safe. Later she warned that the bridge was old and weak.";

    @Test
    void a_statement_counts_as_found_when_half_its_words_and_the_speaker_agree() {
        Comparison comparison = compare(List.of(note("1", "Odell", "the bridge was safe")),
                statement("Odell", "the bridge was"));

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void the_same_words_on_the_lips_of_another_are_missed_and_too_much() {
        Comparison comparison = compare(List.of(note("1", "Odell", "the bridge was safe")),
                statement("she", "the bridge was safe"));

        assertThat(comparison.differences()).extracting(Difference::line).containsExactly(
                "missed\t1\tOdell: the bridge was safe", "extra\treport.txt\tshe: the bridge was safe");
    }

    @Test
    void what_careful_readers_may_differ_over_is_neither_missed_nor_too_much() {
        NotedStatement optional = new NotedStatement("2", List.of(hop("she")), List.of("the bridge was old and weak"),
                null, "indirect", null, null, true);

        assertThat(compare(List.of(optional)).differences()).isEmpty();
        assertThat(compare(List.of(optional), statement("she", "the bridge was old and weak")).differences()).isEmpty();
    }

    @Test
    void one_finding_stands_for_one_note_only() {
        Comparison comparison = compare(
                List.of(note("1", "Odell", "the bridge was safe"), note("2", "Odell", "the bridge was safe")),
                statement("Odell", "the bridge was safe"));

        assertThat(comparison.differences()).extracting(Difference::kind).containsExactly("missed");
    }

    @Test
    void source_words_that_occur_often_are_meant_next_to_the_content() {
        String text = "He came. He went. Then he said the tide was late.";
        NotedStatement note = note("1", "he", "the tide was late");

        assertThat(PlacedStatement.place(note, text).source()).containsExactly(new Span(23, 25));
    }

    @Test
    void noted_words_that_are_not_there_or_not_only_once_are_refused_by_name() {
        assertThatThrownBy(() -> compare(List.of(note("7", "Odell", "the ferry sank")))).hasMessageContaining("Note 7")
                .hasMessageContaining("the ferry sank");
        assertThatThrownBy(() -> compare(List.of(note("8", "Odell", "the bridge was")))).hasMessageContaining("Note 8")
                .hasMessageContaining("more than once");
    }

    @Test
    void parties_run_together_and_parties_torn_apart_are_told() {
        List<NotedParty> noted = List.of(new NotedParty("a", "Ann Odell", "person", List.of("Ann Odell"), List.of()),
                new NotedParty("b", "Ben Odell", "person", List.of("Ben Odell", "Mr. Odell"), List.of()));
        List<Party> together = List.of(party("p", "Ann Odell", "Ben Odell"));
        List<Party> apart = List.of(party("p", "Ann Odell"), party("q", "Ben Odell"), party("r", "Mr. Odell"));

        assertThat(PartyComparison.of(noted, together, new PartyNames(noted, together))).extracting(Difference::line)
                .containsExactly("merged-parties\tAnn Odell\ta, b");
        assertThat(PartyComparison.of(noted, apart, new PartyNames(noted, apart))).extracting(Difference::line)
                .containsExactly("split-party\tb\tBen Odell, Mr. Odell");
    }

    @Test
    void a_difference_once_known_is_borne_with_and_a_mended_one_is_named(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("known.tsv");
        Comparison before = compare(List.of(note("1", "Odell", "the bridge was safe")));
        KnownDifferences.write(file, before);
        KnownDifferences known = KnownDifferences.read(file);
        Comparison after = compare(List.of(note("1", "Odell", "the bridge was safe")),
                statement("Odell", "the bridge was safe"), statement("she", "the bridge was old and weak"));

        assertThat(known.unknown(before)).isEmpty();
        assertThat(known.unknown(after)).containsExactly("extra\treport.txt\tshe: the bridge was old and weak");
        assertThat(known.mended(after)).containsExactly("missed\t1\tOdell: the bridge was safe");
    }

    private static Comparison compare(List<NotedStatement> notes, Statement... found) {
        Report report = new Report("r", null, null, null, null, null, "en", "folder/report.txt", TEXT);
        Reading reading = new Reading(report, List.of(), List.of(), List.of(found));
        return Comparison.of(new Case(List.of(reading), List.of(), List.of()),
                new Notes(List.of(new NotedReport("report.txt", null, notes)), List.of(), new NotedAffair(List.of())));
    }

    private static NotedStatement note(String id, String source, String content) {
        return new NotedStatement(id, List.of(hop(source)), List.of(content), null, "indirect", null, null, false);
    }

    private static NotedHop hop(String source) {
        return new NotedHop(source, "person", null, null, "say", false);
    }

    private static Statement statement(String source, String content) {
        Span cue = new Span(0, 1);
        Hop hop = new Hop(source, List.of(span(source)), SourceKind.PERSON, null,
                new Cue(List.of(cue), "say", Act.SAY, false));
        return new Statement(source + content, "r", List.of(cue), "", List.of(hop), List.of(span(content)),
                Form.INDIRECT, null, List.of());
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Party party(String id, String name, String... further) {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(List.of(further));
        return new Party(id, name, PartyKind.PERSON, names, List.of(), List.of());
    }
}

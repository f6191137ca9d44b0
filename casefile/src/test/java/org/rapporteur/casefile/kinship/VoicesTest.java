package org.rapporteur.casefile.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Case;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Form;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Kinship;
import org.rapporteur.model.comparison.Kinship.Passage;
import org.rapporteur.model.comparison.Voice;

class VoicesTest {

    private static final Hop OAKES = hop("Oakes", SourceKind.PERSON, "maria-oakes");
    private static final Hop BRANDT = hop("Brandt", SourceKind.PERSON, "anton-brandt");
    private static final Hop WIRE = hop("the Elm Wire", SourceKind.OUTLET, "elm-wire");
    private static final Hop UNNAMED = hop("two officials", SourceKind.UNNAMED, null);

    private final List<Reading> readings = new ArrayList<>();
    private final List<Evidence> words = new ArrayList<>();
    private final List<Kinship> kinships = new ArrayList<>();

    @Test
    void each_outlet_that_tells_it_in_its_own_voice_is_a_voice() {
        tells("a", "Gazette");
        tells("b", "Post");

        assertThat(voices()).extracting(Voice::name).containsExactly("Gazette", "Post");
        assertThat(voices()).allMatch(voice -> voice.ties().isEmpty());
    }

    @Test
    void two_reports_of_one_outlet_are_one_voice() {
        tells("a", "Gazette");
        tells("b", "The Gazette");

        assertThat(voices()).singleElement().satisfies(voice -> {
            assertThat(voice.reports()).containsExactly("a", "b");
            assertThat(voice.ties()).containsExactly("Gazette published more than one of these reports.");
        });
    }

    @Test
    void reports_of_unknown_outlets_stay_apart_and_go_by_their_files() {
        tells("a", null);
        tells("b", null);

        assertThat(voices()).extracting(Voice::name).containsExactly("a.txt", "b.txt");
    }

    @Test
    void words_in_a_shared_passage_are_one_voice_and_words_beside_it_are_not() {
        tells("a", "Gazette");
        tells("b", "Post");
        tells("c", "Star");
        kin("a", "b", 20, 45, false);
        kin("a", "c", 50, 80, false);

        assertThat(voices()).extracting(Voice::reports).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(voices().getFirst().ties())
                .containsExactly("Gazette and Post carry this in the same or nearly the same words.");
    }

    @Test
    void two_that_share_one_place_of_a_third_are_one_voice_though_the_third_says_nothing_here() {
        tells("a", "Gazette");
        tells("b", "Post");
        readings.add(reading("hub", "Wire", List.of()));
        kin("a", "hub", 20, 45, false);
        kin("b", "hub", 20, 45, false);

        assertThat(voices()).hasSize(1);
    }

    @Test
    void a_cut_of_a_report_is_its_voice_wherever_the_words_stand() {
        tells("a", "Gazette");
        tells("b", "Post");
        kin("a", "b", 50, 80, true);

        assertThat(voices()).singleElement().satisfies(voice -> assertThat(voice.ties())
                .containsExactly("Gazette and Post carry one text, copied, cut or lightly edited."));
    }

    @Test
    void two_outlets_on_the_word_of_one_named_source_are_one_voice_that_bears_its_name() {
        tells("a", "Gazette", OAKES);
        tells("b", "Post", OAKES);

        assertThat(voices()).singleElement().satisfies(voice -> {
            assertThat(voice.name()).isEqualTo("Maria Oakes");
            assertThat(voice.party()).isEqualTo("maria-oakes");
            assertThat(voice.ties()).containsExactly("Gazette and Post both tell this on the word of Maria Oakes.");
        });
    }

    @Test
    void unnamed_sources_never_make_one_voice() {
        tells("a", "Gazette", UNNAMED);
        tells("b", "Post", UNNAMED);

        assertThat(voices()).extracting(Voice::name).containsExactly("Gazette", "Post");
    }

    @Test
    void a_report_that_leans_on_two_does_not_make_the_two_one() {
        tells("a", "Gazette", OAKES);
        tells("b", "Post", OAKES);
        word("b", BRANDT);
        tells("c", "Star", BRANDT);

        assertThat(voices()).extracting(Voice::reports).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void who_tells_it_in_its_own_voice_too_does_not_lean_on_those_it_quotes() {
        tells("a", "Gazette", OAKES);
        tells("b", "Post");
        word("b", OAKES);

        assertThat(voices()).extracting(Voice::name).containsExactly("Maria Oakes", "Post");
    }

    @Test
    void a_paper_that_has_it_from_an_agency_is_the_agencys_voice() {
        tells("a", "Elm Wire");
        tells("b", "Post", WIRE, UNNAMED);
        word("b");

        assertThat(voices()).singleElement().satisfies(voice -> {
            assertThat(voice.name()).isEqualTo("Elm Wire");
            assertThat(voice.party()).isEqualTo("elm-wire");
            assertThat(voice.ties()).containsExactly("Post has this from Elm Wire, whose own report is counted here.");
        });
    }

    @Test
    void two_papers_on_one_agency_are_one_voice_though_its_own_report_is_not_there() {
        tells("a", "Gazette", WIRE);
        tells("b", "Post", hop("Elm Wire", SourceKind.OUTLET, null), UNNAMED);

        assertThat(voices()).extracting(Voice::name).containsExactly("Elm Wire");
    }

    @Test
    void an_outlet_that_names_itself_leans_on_nobody() {
        tells("a", "Elm Wire", WIRE);
        tells("b", "Post");

        assertThat(voices()).hasSize(2);
    }

    @Test
    void a_dateline_tells_whose_text_it_is() {
        readings.add(reading("a", "Gazette", List.of(),
                "PORT ELM, May 3 (Elm Wire) — The council refused. " + "x".repeat(80)));
        words.add(new Evidence("a", new Span(0, 10), null, null));
        tells("b", "Elm Wire");

        assertThat(voices()).hasSize(1);
    }

    @Test
    void the_order_of_the_words_changes_nothing() {
        tells("a", "Gazette", OAKES);
        tells("b", "Post", OAKES);
        word("b", BRANDT);
        tells("c", "Star", BRANDT);
        tells("d", "Elm Wire");
        List<Voice> before = voices();
        Collections.reverse(words);

        assertThat(voices()).isEqualTo(before);
    }

    private List<Voice> voices() {
        List<Party> parties = List.of(party("maria-oakes", "Maria Oakes", PartyKind.PERSON),
                party("anton-brandt", "Anton Brandt", PartyKind.PERSON),
                party("elm-wire", "Elm Wire", PartyKind.OUTLET));
        return new Voices(new CaseIndex(new Case(readings, parties, List.of())), kinships).behind(words);
    }

    /** A report that tells it on somebody's word, or in its own voice. */
    private void tells(String id, @Nullable String outlet, Hop... chain) {
        readings.add(reading(id, outlet, List.of()));
        word(id, chain);
    }

    /** Once more, on another word. */
    private void word(String id, Hop... chain) {
        int at = words.size();
        if (chain.length == 0) {
            words.add(new Evidence(id, new Span(30, 40), null, null));
            return;
        }
        Statement statement = new Statement("s" + at, id, List.of(new Span(10, 20)), "because", List.of(chain),
                List.of(new Span(10, 20)), Form.INDIRECT, null, List.of());
        readings.replaceAll(reading -> reading.report().id().equals(id)
                ? reading(id, reading.report().outlet(), with(reading.findings(), statement))
                : reading);
        words.add(new Evidence(id, new Span(10, 20), null, statement.id()));
    }

    private static List<Finding> with(List<Finding> findings, Finding more) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(more);
        return all;
    }

    private void kin(String earlier, String later, int start, int end, boolean oneText) {
        Span span = new Span(start, end);
        kinships.add(new Kinship(earlier, later, List.of(new Passage(span, span)), 0.5, 0.5, oneText));
    }

    private static Reading reading(String id, @Nullable String outlet, List<Finding> findings) {
        return reading(id, outlet, findings, "x".repeat(100));
    }

    private static Reading reading(String id, @Nullable String outlet, List<Finding> findings, String text) {
        Report report = new Report(id, null, outlet, null, null, null, "en", "folder/" + id + ".txt", text);
        return new Reading(report, List.of(new Span(0, 25), new Span(25, 100)), List.of(), findings);
    }

    private static Hop hop(String text, SourceKind kind, @Nullable String party) {
        return new Hop(text, List.of(new Span(0, 4)), kind, party, null);
    }

    private static Party party(String id, String name, PartyKind kind) {
        return new Party(id, name, kind, List.of(name), List.of(), List.of());
    }
}

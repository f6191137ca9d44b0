package org.rapporteur.casefile.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
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
import org.rapporteur.model.comparison.Claim;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Story;

class ClaimsTest {

    private static final List<String> NAMES = List.of("Harrowgate", "Tamsin", "Brandvold", "Wexcombe", "Ottway");
    private static final String PUMPS = "the company would repair all 14 pumps of the flooded quarry by October";

    @Test
    void what_one_speaker_is_told_to_have_said_in_other_words_is_one_claim() {
        List<Claim> claims = claims(said("a", "Ottway", PUMPS),
                said("b", "Ottway",
                        "by October the flooded quarry would have all 14 of its pumps repaired by the company"));

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.heading()).isEqualTo(PUMPS);
            assertThat(claim.tellings()).extracting(Evidence::report).containsExactly("a", "b");
            assertThat(claim.why()).contains("the words of Ottway", "“quarry”");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "the company would not repair all 14 pumps of the flooded quarry by October",
            "the company would repair all 12 pumps of the flooded quarry by October",
            "the company would repair all fifteen pumps of the flooded quarry by October",
            "the company would refuse to repair all 14 pumps of the flooded quarry by October",
            "the company in Wexcombe would ban all 14 pumps of the abandoned mine by winter"})
    void what_is_turned_round_or_gives_another_figure_is_another_claim(String nearMiss) {
        assertThat(claims(said("a", "Ottway", PUMPS), said("b", "Ottway", nearMiss))).isEmpty();
    }

    @Test
    void the_same_words_of_another_speaker_are_another_claim() {
        assertThat(claims(said("a", "Ottway", PUMPS), said("b", "Brandvold", PUMPS))).isEmpty();
    }

    @Test
    void what_a_speaker_denies_is_not_what_he_says() {
        assertThat(claims(said("a", "Ottway", PUMPS), said("b", "Ottway", PUMPS, Act.DENY, "2026-05-04"))).isEmpty();
    }

    @Test
    void what_a_speaker_demands_is_not_what_he_tells() {
        assertThat(claims(said("a", "Ottway", "the quarry company repairs the flooded pumps"),
                said("b", "Ottway", "the flooded pumps repaired by that quarry company", Act.DEMAND, "2026-05-04")))
                .isEmpty();
    }

    @Test
    void the_same_words_about_another_week_are_another_claim() {
        String words = "the orchestra rehearses its third symphony in the cathedral on Tuesday";
        assertThat(claims(said("a", "Ottway", words, Act.SAY, "2026-05-04"),
                said("b", "Ottway", words, Act.SAY, "2026-05-18"))).isEmpty();
        assertThat(claims(said("a", "Ottway", words, Act.SAY, "2026-05-04"),
                said("b", "Ottway", words, Act.SAY, "2026-05-05"))).hasSize(1);
    }

    @Test
    void who_did_it_to_whom_counts() {
        assertThat(claims(told("a", "Harrowgate sued Wexcombe over the poisoned fishpond and its drowned herons."),
                told("b", "Wexcombe sued Harrowgate over the poisoned fishpond and a drowned heron.")))
                .isEmpty();
    }

    @Test
    void opposite_words_make_different_claims() {
        assertThat(claims(told("a", "The ferry terminal at Tamsin was opened after the flood by the harbour master."),
                told("b", "The ferry terminal at Tamsin was closed after the flood by the harbour master.")))
                .isEmpty();
    }

    @Test
    void what_an_outlet_tells_itself_is_not_what_it_hands_on() {
        assertThat(claims(told("a", "The company would repair all 14 pumps of the flooded quarry by October."),
                said("b", "Ottway", PUMPS))).isEmpty();
        assertThat(claims(told("a", "The company repaired all 14 pumps of the flooded quarry."),
                told("b", "The company repaired all 14 pumps of the flooded quarry."))).hasSize(1);
    }

    @Test
    void a_quotation_cut_short_is_still_the_same() {
        assertThat(claims(said("a", "Ottway", "We do not sell a single acre of the orchard to strangers"),
                said("b", "Ottway", "As my grandmother never tired of telling us, we do not sell a single acre of the "
                        + "orchard to strangers")))
                .hasSize(1);
    }

    @Test
    void a_quotation_cut_so_that_it_says_the_contrary_is_not() {
        assertThat(claims(said("a", "Ottway", "sell a single acre of the orchard to strangers"),
                said("b", "Ottway", "We will never sell a single acre of the orchard to strangers"))).isEmpty();
    }

    @Test
    void one_report_that_repeats_itself_claims_nothing_with_others() {
        assertThat(claims(said("a", "Ottway", PUMPS))).isEmpty();
        assertThat(new Claims(index(List.of()), List.of(), new Voices(index(List.of()), List.of())).gathered())
                .isEmpty();
    }

    @Property(tries = 8)
    void the_order_of_reports_makes_no_difference(@ForAll long seed) {
        List<Told> reports = new ArrayList<>(List.of(said("a", "Ottway", PUMPS), said("b", "Ottway", PUMPS),
                said("c", "Ottway", PUMPS.replace("14", "15")), said("d", "Brandvold", PUMPS),
                told("e", "Harrowgate sued Wexcombe over the poisoned fishpond and its drowned herons."),
                told("f", "Harrowgate sued Wexcombe over the poisoned fishpond and its drowned herons.")));
        Set<Set<String>> before = groups(reports);
        Collections.shuffle(reports, new Random(seed));

        assertThat(groups(reports)).isEqualTo(before).hasSize(2);
    }

    private static Set<Set<String>> groups(List<Told> reports) {
        return claims(reports.toArray(Told[]::new)).stream()
                .map(claim -> claim.tellings().stream().map(Evidence::report).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** A report of one sentence. */
    private record Told(String id, String day, String text, List<Statement> statements) {}

    private static Told told(String id, String text) {
        return new Told(id, "2026-05-04", text, List.of());
    }

    private static Told said(String id, String speaker, String content) {
        return said(id, speaker, content, Act.SAY, "2026-05-04");
    }

    private static Told said(String id, String speaker, String content, Act act, String day) {
        String text = speaker + " said " + content + ".";
        Span cue = new Span(speaker.length() + 1, speaker.length() + 5);
        Span what = new Span(cue.end() + 1, text.length() - 1);
        Hop hop = new Hop(speaker, List.of(new Span(0, speaker.length())), SourceKind.PERSON, speaker,
                new Cue(List.of(cue), "say", act, false));
        return new Told(id, day, text, List.of(new Statement(id + "-1", id, List.of(new Span(0, text.length())),
                "because", List.of(hop), List.of(what), Form.INDIRECT, null, List.of())));
    }

    private static List<Claim> claims(Told... reports) {
        CaseIndex index = index(List.of(reports));
        List<String> ids = List.of(reports).stream().map(Told::id).toList();
        return new Claims(index, List.of(new Story("story-1", List.of(), ids)), new Voices(index, List.of()))
                .gathered();
    }

    private static CaseIndex index(List<Told> reports) {
        Map<String, List<Mention>> mentions = new TreeMap<>();
        List<Reading> readings = new ArrayList<>();
        for (Told told : reports) {
            for (String name : NAMES) {
                int at = told.text().indexOf(name);
                if (at >= 0) {
                    mentions.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(new Mention(told.id(), new Span(at, at + name.length()), name));
                }
            }
            Report report = new Report(told.id(), null, "Outlet " + told.id(), null,
                    ReportDate.day(LocalDate.parse(told.day())), null, "en", told.id() + ".txt", told.text());
            readings.add(new Reading(report, List.of(new Span(0, told.text().length())), List.of(),
                    List.copyOf(told.statements())));
        }
        List<Party> parties = new ArrayList<>();
        mentions.forEach((name, places) -> parties
                .add(new Party(name, name, PartyKind.PERSON, List.of(name), List.of(), places)));
        return new CaseIndex(new Case(readings, parties, List.of()));
    }
}

package org.rapporteur.casefile.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Case;
import org.rapporteur.model.Direction;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Form;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Side;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Subject;
import org.rapporteur.model.comparison.Telling;
import org.rapporteur.model.comparison.Voice;

class TellingsTest {

    private static final Span PLACE = new Span(0, 4);

    @Test
    void an_occasion_that_two_voices_tell_is_left_out_by_whoever_reports_on_the_story_without_it() {
        List<Telling> tellings = tellings(List.of(report("a", "Ledger", 5), report("b", "Courier", 5),
                report("c", "Herald", 6)), List.of(story("a", "b", "c")), List.of(occasion("o1", "a", "b")), List.of());

        assertThat(telling(tellings, "Herald").leftOut()).containsExactly("o1");
        assertThat(telling(tellings, "Ledger").leftOut()).isEmpty();
        assertThat(telling(tellings, "Ledger").told()).containsExactly("o1");
    }

    @Test
    void what_one_voice_tells_is_left_out_by_nobody() {
        List<Telling> tellings = tellings(List.of(report("a", "Ledger", 5), report("b", "Courier", 5)),
                List.of(story("a", "b")), List.of(occasion("o1", "a")), List.of());

        assertThat(tellings).allSatisfy(one -> assertThat(one.leftOut()).isEmpty());
    }

    @Test
    void an_outlet_on_another_story_leaves_nothing_out() {
        List<Telling> tellings = tellings(List.of(report("a", "Ledger", 5), report("b", "Courier", 5),
                report("c", "Herald", 6)), List.of(story("a", "b"), story("c")), List.of(occasion("o1", "a", "b")),
                List.of());

        assertThat(telling(tellings, "Herald").leftOut()).isEmpty();
    }

    @Test
    void what_was_first_told_after_an_outlets_last_report_is_not_left_out_by_it() {
        List<Telling> tellings = tellings(List.of(report("a", "Ledger", 5), report("b", "Courier", 6),
                report("c", "Herald", 4)), List.of(story("a", "b", "c")), List.of(occasion("o1", "a", "b")), List.of());

        assertThat(telling(tellings, "Herald").leftOut()).isEmpty();
    }

    @Test
    void a_report_without_a_date_may_be_the_latest_and_so_can_leave_out() {
        List<Telling> tellings = tellings(List.of(report("a", "Ledger", 5), report("b", "Courier", 6),
                report("c", "Herald", null)), List.of(story("a", "b", "c")), List.of(occasion("o1", "a", "b")),
                List.of());

        assertThat(telling(tellings, "Herald").leftOut()).containsExactly("o1");
    }

    @Test
    void a_disagreement_is_left_out_only_by_those_who_tell_of_the_matter_and_give_no_side() {
        Disagreement length = new Disagreement("d1", new Subject(Subject.Kind.OCCASION, "o1", "the talks"), "duration",
                List.of(side("two hours", "a"), side("five hours", "b")), "They cannot both hold.");
        List<Telling> tellings = tellings(
                List.of(report("a", "Ledger", 5), report("b", "Courier", 5), report("c", "Herald", 5),
                        report("d", "Gazette", 5)),
                List.of(story("a", "b", "c", "d")), List.of(occasion("o1", "a", "b", "c")), List.of(length));

        assertThat(tellings).filteredOn(one -> !one.disagreementsLeftOut().isEmpty()).extracting(Telling::outlet)
                .containsExactly("Herald");
    }

    @Test
    void reports_without_an_outlet_stay_apart_each_under_its_source() {
        List<Telling> tellings = tellings(List.of(report("a", null, 5), report("b", null, 5)), List.of(), List.of(),
                List.of());

        assertThat(tellings).extracting(Telling::outlet).containsExactly("folder/a.txt", "folder/b.txt");
    }

    @Test
    void voices_are_counted_by_party_the_most_first_and_unnamed_ones_apart() {
        Reading one = report("a", "Ledger", 5, said("s1", SourceKind.PERSON, "bell"),
                said("s2", SourceKind.UNNAMED, null), said("s3", SourceKind.PERSON, "orme"),
                said("s4", SourceKind.PERSON, "orme"));
        Telling telling = tellings(List.of(one), List.of(), List.of(), List.of()).getFirst();

        assertThat(telling.statements()).isEqualTo(4);
        assertThat(telling.unnamed()).containsExactly("s2");
        assertThat(telling.carried()).containsExactly(new Telling.Carried("orme", List.of("s3", "s4")),
                new Telling.Carried("bell", List.of("s1")));
    }

    @Test
    void loaded_words_of_a_speaker_are_not_laid_at_the_outlets_door() {
        Reading one = report("a", "Ledger", 5, said("s1", SourceKind.PERSON, "bell"),
                judged("j1", null, "orme", Direction.ADVERSE, true),
                judged("j2", "s1", "orme", Direction.ADVERSE, true),
                judged("j3", null, null, Direction.FAVOURABLE, true),
                judged("j4", null, "orme", Direction.MIXED, false));
        Telling telling = tellings(List.of(one), List.of(), List.of(), List.of()).getFirst();

        assertThat(telling.loaded()).containsExactly(new Telling.Loaded("Party orme", "orme", List.of("j1")),
                new Telling.Loaded("left open", null, List.of("j3")));
        assertThat(telling.judged()).containsExactly(
                new Telling.Judged("orme", List.of(), List.of("j1", "j2"), List.of("j4")));
    }

    private static List<Telling> tellings(List<Reading> readings, List<Story> stories, List<Occasion> occasions,
            List<Disagreement> disagreements) {
        List<Party> parties = readings.getFirst().parties();
        CaseIndex index = new CaseIndex(new Case(readings, parties, List.of()));
        return new Tellings(index, stories, occasions, List.of(), disagreements).all();
    }

    private static Telling telling(List<Telling> tellings, String outlet) {
        return tellings.stream().filter(one -> one.outlet().equals(outlet)).findFirst().orElseThrow();
    }

    private static Reading report(String id, @Nullable String outlet, @Nullable Integer day, Finding... findings) {
        Report report = new Report(id, null, outlet, null,
                day == null ? null : ReportDate.day(LocalDate.of(2031, 5, day)), null, "en", "folder/" + id + ".txt",
                "Said.");
        List<Party> parties = new ArrayList<>();
        for (String party : List.of("bell", "orme")) {
            parties.add(new Party(party, "Party " + party, PartyKind.PERSON, List.of(), List.of(), List.of()));
        }
        return new Reading(report, List.of(new Span(0, 5)), parties, List.of(findings));
    }

    private static Statement said(String id, SourceKind kind, @Nullable String party) {
        return new Statement(id, "a", List.of(PLACE), "It is said.",
                List.of(new Hop("somebody", List.of(PLACE), kind, party, null)), List.of(PLACE), Form.INDIRECT, null,
                List.of());
    }

    private static Assessment judged(String id, @Nullable String statement, @Nullable String party,
            Direction direction, boolean loaded) {
        return new Assessment(id, "a", List.of(PLACE), "It judges.", statement, null,
                party == null ? null : new Participant("him", PLACE, party), direction, List.of(PLACE), false, loaded);
    }

    private static Story story(String... reports) {
        return new Story("story-" + reports[0], List.of("talks"), List.of(reports));
    }

    private static Evidence words(String report) {
        return new Evidence(report, PLACE, null, null);
    }

    private static List<Voice> voices(String... reports) {
        return List.of(reports).stream().map(one -> new Voice(one, null, List.of(one), List.of())).toList();
    }

    private static Side side(String value, String report) {
        return new Side(value, List.of(words(report)), voices(report));
    }

    private static Occasion occasion(String id, String... reports) {
        return new Occasion(id, EventCategory.CONSULT, "meeting", "the talks", List.of(), null, null, null,
                EventStatus.HAPPENED, List.of(reports).stream().map(TellingsTest::words).toList(), voices(reports),
                List.of());
    }
}

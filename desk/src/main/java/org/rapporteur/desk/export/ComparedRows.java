package org.rapporteur.desk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.desk.brief.Cited;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.export.ComparedCsvExport.Rows;
import org.rapporteur.model.Participant;
import org.rapporteur.model.comparison.Claim;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Side;
import org.rapporteur.model.comparison.Subject;
import org.rapporteur.model.comparison.Update;
import org.rapporteur.model.comparison.Voice;

/** Rows of what came of comparing the reports: one for each place in a report on which it rests. */
final class ComparedRows {

    private static final List<String> VOICES = List.of("voices", "voice_names");
    private static final List<String> PLACE = List.of("words", "on_word_of", "finding", "statement", "outlet",
            "published", "title", "source", "report", "sentence", "start", "end");
    private static final List<String> DIFFERENCE = List.of("number", "id", "about_kind", "about_id", "about",
            "attribute", "why", "side", "value");

    private final Comparing comparing;
    private final List<List<String>> rows = new ArrayList<>();

    private ComparedRows(Comparing comparing) {
        this.comparing = comparing;
    }

    static Rows occasions(Comparing comparing) {
        ComparedRows table = new ComparedRows(comparing);
        int number = 0;
        for (Occasion one : comparing.comparison().occasions()) {
            number++;
            Participant where = one.where();
            List<String> head = List.of("" + number, one.id(), one.heading(), one.category().label(), one.kind(),
                    one.status().label(), CsvTable.known(one.from()), CsvTable.known(one.to()),
                    where == null ? "" : where.text(), table.names(one.who()), table.doubts(one));
            table.rows(head, one.voices(), one.tellings(), "");
        }
        return table.rows(List.of("number", "id", "heading", "category", "kind", "status", "from", "to", "where", "who",
                "may_be_the_same_as"));
    }

    private String names(List<Participant> who) {
        return who.stream().map(comparing.contents()::name).distinct().collect(Collectors.joining("; "));
    }

    private String doubts(Occasion occasion) {
        return occasion.doubts().stream().map(doubt -> doubt.occasion() + ": " + doubt.why())
                .collect(Collectors.joining("; "));
    }

    static Rows courses(Comparing comparing) {
        ComparedRows table = new ComparedRows(comparing);
        int number = 0;
        for (Course one : comparing.comparison().courses()) {
            number++;
            List<String> head = List.of("" + number, one.id(), EvidenceJson.label(one.kind()), one.heading(),
                    EvidenceJson.label(one.now()), CsvTable.known(one.deadline()), String.join("; ", one.succeeded()));
            table.rows(join(head, List.of("told", "", "")), one.voices(), one.tellings(), "");
            for (Course.Step step : one.steps()) {
                table.rows(
                        join(head, List.of(EvidenceJson.label(step.status()), CsvTable.known(step.from()),
                                CsvTable.known(step.to()))),
                        one.voices(), List.of(step.evidence()), step.words());
            }
        }
        return table.rows(List.of("number", "id", "kind", "heading", "now", "deadline", "replaces", "step",
                "step_from", "step_to"));
    }

    static Rows claims(Comparing comparing) {
        ComparedRows table = new ComparedRows(comparing);
        int number = 0;
        for (Claim one : comparing.comparison().claims()) {
            number++;
            table.rows(List.of("" + number, one.id(), one.heading(), one.why()), one.voices(), one.tellings(), "");
        }
        return table.rows(List.of("number", "id", "heading", "why"));
    }

    static Rows disagreements(Comparing comparing) {
        ComparedRows table = new ComparedRows(comparing);
        int number = 0;
        for (Disagreement one : comparing.comparison().disagreements()) {
            table.sides(++number, one.id(), one.about(), one.attribute(), one.why(), one.sides());
        }
        return table.rows(DIFFERENCE);
    }

    static Rows updates(Comparing comparing) {
        ComparedRows table = new ComparedRows(comparing);
        int number = 0;
        for (Update one : comparing.comparison().updates()) {
            table.sides(++number, one.id(), one.about(), one.attribute(), one.why(), one.sides());
        }
        return table.rows(DIFFERENCE);
    }

    private void sides(int number, String id, Subject about, String attribute, String why, List<Side> sides) {
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            rows(List.of("" + number, id, EvidenceJson.label(about.kind()), CsvTable.known(about.id()), about.words(),
                    attribute, why, "" + (i + 1), side.value()), side.voices(), side.evidence(), "");
        }
    }

    /** One row a place; {@code words} stands for the words there unless it is empty. */
    private void rows(List<String> head, List<Voice> voices, List<Evidence> places, String words) {
        List<String> behind = List.of("" + voices.size(),
                voices.stream().map(Voice::name).collect(Collectors.joining("; ")));
        for (Evidence place : places) {
            rows.add(join(head, join(behind, place(place, words))));
        }
    }

    private List<String> place(Evidence evidence, String words) {
        Cited cited = comparing.lookup().cited(evidence);
        return List.of(words.isEmpty() ? cited.words() : words,
                cited.onWord() == null ? "" : comparing.contents().chain(cited.onWord()),
                CsvTable.known(evidence.finding()),
                CsvTable.known(evidence.statement()), CsvTable.known(cited.source().outlet()),
                CsvTable.known(cited.source().published()), CsvTable.known(cited.source().title()),
                cited.source().source(), cited.source().id(), cited.sentenceText(), "" + cited.span().start(),
                "" + cited.span().end());
    }

    private Rows rows(List<String> head) {
        return new Rows(join(head, join(VOICES, PLACE)), rows);
    }

    private static List<String> join(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}

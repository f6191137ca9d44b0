package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate.Precision;

class PlainTextTest {

    @TempDir
    Path folder = Path.of("");

    private Report read(String text) {
        Desk desk = new Desk(folder);
        desk.put("report.txt", text);
        return desk.report();
    }

    @Test
    void a_text_is_stored_exactly_as_it_stands() {
        String text = "  Odd   spacing\tand\u00a0blanks stay, as the reader of the text would expect it to be.\n\n\n"
                + Desk.BODY
                + "\n";
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void front_matter_says_who_and_when_and_is_not_part_of_the_text() {
        Report report = read("---\ntitle: \"Bridge: still shut\"\noutlet: 'Varnholm Herald'\nauthor: Ada Pell\n"
                + "published: 14 March 2026\nurl: https://herald.example/bridge\nmood: grim\n\n# note\n---\n\n"
                + Desk.BODY);
        assertThat(report.title()).isEqualTo("Bridge: still shut");
        assertThat(report.outlet()).isEqualTo("Varnholm Herald");
        assertThat(report.author()).isEqualTo("Ada Pell");
        assertThat(report.published()).hasToString("2026-03-14");
        assertThat(report.url()).isEqualTo("https://herald.example/bridge");
        assertThat(report.text()).isEqualTo(Desk.BODY);
    }

    @Test
    void dashes_without_an_end_are_part_of_the_text() {
        String text = "---\n" + Desk.BODY;
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void a_heading_before_a_blank_line_is_the_title_and_stays_in_the_text() {
        Report report = read("Harbour\nBridge of Varnholm Stays Shut, Mayor Told\n\n" + Desk.BODY);
        assertThat(report.title()).isEqualTo("Bridge of Varnholm Stays Shut, Mayor Told");
        assertThat(report.text()).startsWith("Harbour\nBridge");
    }

    @Test
    void a_first_sentence_and_a_dateline_are_not_titles() {
        assertThat(read("The bridge stays shut, the mayor said.\n\n" + Desk.BODY).title()).isNull();
        assertThat(read("The mayor called it \"a long winter.\"\n\n" + Desk.BODY).title()).isNull();
        assertThat(read("VARNHOLM, the coast (Agency) \u2014\n\n" + Desk.BODY).title()).isNull();
        assertThat(read(Desk.BODY).title()).isNull();
    }

    @Test
    void furniture_at_the_end_is_left_out_and_in_the_middle_is_not() {
        String text = Desk.BODY + "\n\nShare.\n\n" + Desk.BODY;
        assertThat(read(text + "\n\nShare this:\nLeave A Reply\n\nExit mobile version").text()).isEqualTo(text);
    }

    @Test
    void an_unknown_outlet_author_and_date_stay_unknown() {
        Report report = read(Desk.BODY + "\nHERALD");
        assertThat(report.outlet()).isNull();
        assertThat(report.author()).isNull();
        assertThat(report.published()).isNull();
        assertThat(report.language()).isEqualTo("en");
    }

    @Test
    void a_year_is_not_shown_as_a_day() {
        Report report = read("---\npublished: 2024\n---\n" + Desk.BODY);
        assertThat(report.published()).hasToString("2024");
        assertThat(report.published()).extracting("precision").isEqualTo(Precision.YEAR);
    }

    @Test
    void line_ends_of_other_systems_do_not_make_another_report() {
        Report unix = read(Desk.BODY);
        assertThat(read(Desk.BODY.replace("\n", "\r\n"))).isEqualTo(unix);
        assertThat(read(Desk.BODY.replace("\n", "\r"))).isEqualTo(unix);
    }
}

package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Report;
import org.rapporteur.model.Unread;

class JsonTest {

    @TempDir
    Path folder = Path.of("");

    private static String article(int number) {
        return "{\"id\": \"x" + number + "\", \"outlet\": \"Varnholm Herald\", \"title\": \"Bridge " + number
                + "\", \"published\": \"2026-03-14\", \"url\": \"https://herald.example/" + number
                + "\", \"authors\": \"Ada Pell\", \"text\": \"" + Desk.numbered(number).replace("\n", "\\n") + "\"}";
    }

    private Gathered read(String name, String json) {
        Desk desk = new Desk(folder);
        desk.put(name, json);
        return desk.read();
    }

    @Test
    void one_bad_line_never_costs_the_others() {
        Gathered gathered = read("all.jsonl",
                article(1) + "\n\n{\"text\": \"cut o\n" + article(2) + "\r\n[1, 2]\n{}\nnull\n"
                        + article(3) + " " + article(4) + "\n" + article(5));
        assertThat(gathered.reports()).extracting(Report::title).containsExactly("Bridge 1", "Bridge 2", "Bridge 5");
        String file = folder + "/all.jsonl";
        assertThat(gathered.reports()).extracting(Report::source).containsExactly(file + ", line 1", file + ", line 4",
                file + ", line 9");
        assertThat(gathered.unread()).extracting(Unread::source).containsExactly(file + ", line 3", file + ", line 5",
                file + ", line 6", file + ", line 7", file + ", line 8");
        assertThat(gathered.unread()).extracting(Unread::reason).noneMatch(String::isBlank);
    }

    @Test
    void every_field_is_taken() {
        Report report = read("one.json", article(1)).reports().get(0);
        assertThat(report.outlet()).isEqualTo("Varnholm Herald");
        assertThat(report.author()).isEqualTo("Ada Pell");
        assertThat(report.published()).hasToString("2026-03-14");
        assertThat(report.url()).isEqualTo("https://herald.example/1");
        assertThat(report.text()).isEqualTo(Desk.numbered(1));
    }

    @Test
    void names_of_schema_org_are_understood() {
        Report report = read("page.json", "{\"@type\": \"NewsArticle\", \"headline\": \"Bridge\", \"articleBody\": \""
                + Desk.BODY.replace("\n", "\\n") + "\", \"datePublished\": \"2026-03-14T23:00:00-11:00\", \"author\": "
                + "[{\"name\": \"Ada Pell\"}, {\"name\": \"Bo Quist\"}], \"publisher\": {\"name\": \"Herald\"}}")
                .reports()
                .get(0);
        assertThat(List.of(report.title() + "", report.author() + "", report.outlet() + "", report.published() + ""))
                .containsExactly("Bridge", "Ada Pell, Bo Quist", "Herald", "2026-03-14");
    }

    @Test
    void an_array_is_read_up_to_its_fault() {
        Gathered gathered = read("all.json", "[" + article(1) + ", 7, " + article(2) + ", {\"text\": ");
        assertThat(gathered.reports()).extracting(Report::title).containsExactly("Bridge 1", "Bridge 2");
        assertThat(gathered.unread()).extracting(Unread::source).containsExactly(folder + "/all.json, item 2",
                folder + "/all.json");
    }

    @Test
    void articles_inside_an_object_are_found() {
        Gathered gathered = read("feed.json",
                "{\"status\": \"ok\", \"articles\": [" + article(1) + "," + article(2) + "]}");
        assertThat(gathered.reports()).hasSize(2);
        assertThat(gathered.unread()).isEmpty();
    }

    @Test
    void json_lines_are_known_by_their_content_too() {
        assertThat(read("all.json", article(1) + "\n{broken\n" + article(2)).reports()).hasSize(2);
        assertThat(Desk.readInput(Desk.utf8(article(3) + "\n" + article(4))).reports()).hasSize(2);
        assertThat(Desk.readInput(Desk.packed(Desk.utf8(article(5)))).reports()).hasSize(1);
    }

    @Test
    void json_that_holds_no_article_is_named() {
        assertThat(read("data.json", "{\"temperature\": 12}").unread()).extracting(Unread::reason)
                .containsExactly("The article has no text; give it in a field named text or articleBody.");
    }
}

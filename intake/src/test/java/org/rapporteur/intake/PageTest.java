package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Report;

class PageTest {

    private static final String FIRST = "The council of Varnholm said on Monday that it would not open the bridge.";
    private static final String SECOND = "A spokeswoman for the harbour said the delay was not what they had asked for, "
            + "and that the ferries would be told of it by the end of the week.";

    @TempDir
    Path folder = Path.of("");

    private Report read(String html) {
        Desk desk = new Desk(folder);
        desk.put("page.html", html);
        return desk.report();
    }

    private static String page(String head, String inside, String around) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body><nav><a href=/>Home</a> <a href=/n>News</a></nav>"
                + "<article><h1>Bridge stays shut</h1>" + inside + "</article>" + around
                + "<footer>Copyright Varnholm Herald, and all that goes with it in this place.</footer></body></html>";
    }

    private static String paragraphs() {
        return "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    }

    @Test
    void the_main_text_is_found_among_the_furniture() {
        String around = "<aside class='related-stories'><h3>Related</h3><p>The mayor of another town said something else that"
                + " is not of this report at all.</p></aside><div id='comments'><p>I do not believe a word of what the"
                + " council says about the bridge, and nor should you.</p></div><div class='cookie-banner'><p>This website"
                + " uses cookies to improve the experience of all who come to it.</p></div>";
        assertThat(read(page("", paragraphs(), around)).text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void list_items_and_subheads_are_kept() {
        String inside = "<p>" + FIRST
                + "</p><h2>What they ask</h2><ul><li>That the bridge be opened</li><li>That the mayor"
                + " be told</li></ul><p>" + SECOND + "</p>";
        assertThat(read(page("", inside, "")).text()).isEqualTo(FIRST
                + "\n\nWhat they ask\n\n- That the bridge be opened\n- That the mayor be told\n\n" + SECOND);
    }

    @Test
    void a_list_of_links_to_other_stories_is_not_text() {
        String inside = "<p>" + FIRST + "</p><ul><li><a href=/1>Ferries late again</a></li><li><a href=/2>Mayor opens a"
                + " school</a></li></ul><p>" + SECOND + "</p>";
        assertThat(read(page("", inside, "")).text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void line_breaks_part_lines_and_paragraphs() {
        assertThat(read(page("", "<div>" + FIRST + "<br><br>" + SECOND + "<br>So it was said.</div>", "")).text())
                .isEqualTo(FIRST + "\n\n" + SECOND + "\nSo it was said.");
    }

    @Test
    void the_page_says_who_and_when() {
        Report report = read(page("<meta property='og:title' content='Bridge stays shut | Varnholm Herald'>"
                + "<meta property='og:site_name' content='Varnholm Herald'><meta name='author' content='Ada Pell'>"
                + "<meta property='article:published_time' content='2026-03-14T23:30:00-11:00'>"
                + "<link rel='canonical' href='https://herald.example/bridge'>", paragraphs(), ""));
        assertThat(report.title()).isEqualTo("Bridge stays shut");
        assertThat(report.outlet()).isEqualTo("Varnholm Herald");
        assertThat(report.author()).isEqualTo("Ada Pell");
        assertThat(report.published()).hasToString("2026-03-14");
        assertThat(report.url()).isEqualTo("https://herald.example/bridge");
    }

    @Test
    void linked_data_goes_before_the_head_and_its_references_are_followed() {
        Report report = read(page("<meta property='og:title' content='Shut!'><script type='application/ld+json'>{broken"
                + "</script><script type='application/ld+json'>{\"@graph\": [{\"@type\": \"Person\", \"@id\": \"#a\","
                + " \"name\": \"Bo Quist\"}, {\"@type\": [\"NewsArticle\"], \"headline\": \"Bridge &amp; ferries\","
                + " \"author\": {\"@id\": \"#a\"}, \"publisher\": {\"name\": \"Herald\"}, \"datePublished\":"
                + " \"2026-03-14\"}]}</script>", paragraphs(), ""));
        assertThat(report.title()).isEqualTo("Bridge & ferries");
        assertThat(report.author()).isEqualTo("Bo Quist");
        assertThat(report.outlet()).isEqualTo("Herald");
        assertThat(report.published()).hasToString("2026-03-14");
    }

    @Test
    void a_date_of_expiry_change_or_advertisement_is_not_the_date_of_publication() {
        Report report = read(page("<meta name='expires' content='2026-05-01'><meta property='article:modified_time'"
                + " content='2026-04-01'><meta property='article:expiration_time' content='2027-01-01'>", paragraphs(),
                "<div class='ad'><time datetime='2026-06-01'>Offer ends</time></div>"));
        assertThat(report.published()).isNull();
    }

    @Test
    void an_impossible_date_gives_way_to_the_next() {
        assertThat(read(page("<meta name='pubdate' content='2026-02-31'><meta name='date' content='March 2026'>",
                paragraphs(), "")).published()).hasToString("2026-03");
    }

    @Test
    void other_news_beside_the_report_stays_out_when_the_title_shows_where_the_report_is() {
        String others = "<div class='column'>"
                + ("<p>Another town has another mayor, who said something else altogether on "
                        + "another day of the week.</p>").repeat(6)
                + "</div>";
        String report = "<div><h1>Bridge stays shut</h1>" + paragraphs().repeat(3) + "</div>";
        assertThat(read("<html><body>" + report + others + "</body></html>").text()).startsWith(FIRST)
                .doesNotContain("Another town");
    }

    @Test
    void the_beginning_and_end_in_linked_data_show_where_the_text_stands() {
        String more = "<p>The ferries of the outer islands, it was said there, would keep to their winter hours for now.</p>";
        String data = "<script type='application/ld+json'>{\"@type\": \"Article\", \"articleBody\": \"" + FIRST + " "
                + SECOND + " The ferries of the outer islands, it was said there, would keep to their winter hours for"
                + " now.\"}</script>";
        String others = "<p>Another town has another mayor, who said something else on another day of the week.</p>";
        assertThat(read("<html><head>" + data + "</head><body><section>" + paragraphs() + more + "</section><section>"
                + others.repeat(9) + "</section></body></html>").text()).startsWith(FIRST).endsWith("for now.");
    }

    @Test
    void captions_and_invitations_are_left_out() {
        assertThat(read(page("",
                "<p>" + FIRST + "</p><figure><img src=x><figcaption>The bridge, as seen from the harbour on"
                        + " Monday.</figcaption></figure><p>Sign up for our letter of the morning.</p><p>" + SECOND
                        + "</p>",
                ""))
                .text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void markup_in_a_text_is_text() {
        assertThat(read(page("", "<p>" + FIRST + " &lt;script&gt;alert(1)&lt;/script&gt;</p><p>" + SECOND + "</p>", ""))
                .text()).contains("<script>alert(1)</script>");
    }

    @Test
    void a_page_is_read_in_the_charset_it_declares() {
        Desk desk = new Desk(folder);
        desk.put("page.html", page("<meta charset='iso-8859-1'>", paragraphs().replace("Varnholm", "V\u00e5rnholm"), "")
                .getBytes(Charset.forName("windows-1252")));
        assertThat(desk.report().text()).contains("V\u00e5rnholm");
    }

    @Test
    void a_page_without_a_text_is_named() {
        Desk desk = new Desk(folder);
        desk.put("page.html", "<html><body><img src=x></body></html>");
        assertThat(desk.unread().reason()).startsWith("No main text was found");
    }

    @Test
    void ten_thousand_open_elements_are_survived() {
        assertThat(read(page("", "<div>".repeat(10_000) + paragraphs(), "")).text()).contains(FIRST);
        assertThat(read(page("", "<b><i>".repeat(5_000) + paragraphs(), "")).text()).contains(FIRST);
    }
}

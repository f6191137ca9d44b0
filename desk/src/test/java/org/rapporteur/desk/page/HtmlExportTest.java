package org.rapporteur.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.desk.ComparedCase;
import org.rapporteur.desk.ExampleCase;
import org.rapporteur.desk.HostileWords;
import org.rapporteur.desk.SmallCase;
import org.rapporteur.desk.brief.Brief;

class HtmlExportTest {

    private static Document page(Brief brief) {
        return Jsoup.parse(SmallCase.write(new HtmlExport(), brief));
    }

    private static Document example() throws IOException {
        return page(new Brief("Strait", null, ExampleCase.read()));
    }

    @Test
    void it_asks_no_address_for_anything() throws IOException {
        Document page = example();
        assertThat(page.select("link, img, iframe, object, embed, script[src], [style], [onclick]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void its_policy_allows_its_own_style_and_script_and_nothing_else() throws Exception {
        Document page = example();
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none';").contains("style-src '" + hash(page, "style") + "'")
                .contains("script-src '" + hash(page, "script") + "'").doesNotContain("unsafe");
    }

    private static String hash(Document page, String tag) throws Exception {
        byte[] content = page.expectFirst(tag).data().getBytes(StandardCharsets.UTF_8);
        return "sha256-"
                + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void every_link_within_the_page_leads_somewhere_and_no_id_occurs_twice() throws IOException {
        Document page = example();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href").stream().map(href -> href.substring(1)).distinct())
                .isSubsetOf(ids);
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
        assertThat(page.select("label").eachAttr("for")).isSubsetOf(ids);
    }

    @Test
    void readers_of_the_screen_find_landmarks_labels_and_headings_in_order() throws IOException {
        Document page = example();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("nav[aria-label]")).hasSize(1);
        assertThat(page.select("form[role=search][aria-label]")).hasSize(1);
        assertThat(page.select("output[aria-live=polite]")).hasSize(1);
        assertThat(page.select("select, input")).allSatisfy(
                field -> assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1));
        assertThat(page.select("th")).allMatch(head -> head.hasAttr("scope"));
        assertThat(page.body().child(0).attr("href")).as("first in the order of focus").isEqualTo("#statements");
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
    }

    @Test
    void every_statement_shows_its_chain_its_words_its_reason_and_leads_to_its_sentence() throws IOException {
        Document page = example();
        assertThat(page.select(".speaker li")).hasSizeGreaterThan(100).allSatisfy(item -> {
            assertThat(item.select(".chain b")).isNotEmpty();
            assertThat(item.select("blockquote").text()).isNotBlank();
            assertThat(item.select("details p").text()).isNotBlank();
            assertThat(page.select(item.select("a.to").attr("href")).text()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " https://example.org", "data:text/html,x",
            "//example.org", "ftp://example.org", "\u0000https://example.org", ""})
    void an_address_that_is_not_plainly_a_page_is_not_linked(String address) {
        assertThat(ReportView.safe(address)).isNull();
    }

    @Property(tries = 60)
    void no_words_become_markup(@ForAll("hostile") String words) {
        Document plain = page(SmallCase.brief("plain"));
        Document hostile = page(SmallCase.brief(words));
        hostile.select("a[rel]").remove();
        assertThat(shape(hostile)).isEqualTo(shape(plain));
        assertThat(hostile.expectFirst(".text").wholeText().replace("\r", ""))
                .isEqualTo(SmallCase.with(words).reports().getFirst().text().replace("\0", "\uFFFD").replace("\r", ""));
    }

    @Property(tries = 40)
    void no_words_of_a_comparison_become_markup(@ForAll("hostile") String words) {
        assertThat(shape(page(ComparedCase.brief(words)))).isEqualTo(shape(page(ComparedCase.brief("xplainx"))));
    }

    @Test
    void every_link_of_a_comparison_leads_somewhere_and_each_finding_stands_once() {
        Document page = page(ComparedCase.brief("words"));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().contains("occasion-1", "course-1", "disagreement-4", "update-1",
                "claim-1", "kinship-1", "matrix", "outlet-3", "story-1", "e1", "e2", "c1", "o1", "f1");
        assertThat(page.select("a[href^=#]").eachAttr("href").stream().map(href -> href.substring(1)).distinct())
                .isSubsetOf(ids);
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    }

    @Test
    void a_deadline_that_passed_is_told_as_a_fact_of_the_calendar_and_no_more() {
        Document page = page(ComparedCase.brief("words"));
        assertThat(page.expectFirst("#stands").text())
                .contains("The day has passed, and no report tells what became of it")
                .contains("deadline 2031-06-30, passed");
    }

    @Test
    void both_sides_of_a_disagreement_show_their_voices_and_lead_to_their_sentences() {
        Element one = page(ComparedCase.brief("words")).expectFirst("#disagreement-1");
        assertThat(one.select(".value")).hasSize(2).allSatisfy(value -> {
            assertThat(value.expectFirst(".voices").text()).startsWith("2 voices: words; Second (2 reports)");
            assertThat(value.select("a.to").attr("href")).startsWith("#r");
        });
    }

    @Test
    void a_gap_in_the_table_of_outlets_is_a_sign_and_not_a_colour_alone() {
        Element table = page(ComparedCase.brief("words")).expectFirst(".matrix table");
        assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Occasion", "words",
                "Second words");
        assertThat(table.select("tbody th[scope=row]")).hasSize(2);
        assertThat(table.select("tbody tr").get(0).select("td").eachText()).containsExactly("1", "1");
        assertThat(table.select("tbody tr").get(1).select("td.gap").text()).isEqualTo("–");
    }

    @Test
    void where_nothing_was_compared_there_is_no_empty_section() {
        Document page = page(SmallCase.brief("words"));
        assertThat(page.select("#disagreements, #updates, #claims, #kinships, #matrix, #tellings, #stories"))
                .isEmpty();
        assertThat(page.select("section > h2:only-child")).isEmpty();
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileWords.any().filter(words -> !words.isBlank()).map(words -> "x" + words + "x");
    }

    /** The elements in order of the page, marks aside: how the text is cut into marks may differ. */
    private static List<String> shape(Document page) {
        return page.getAllElements().stream().filter(element -> !element.is("mark, .ref, .n, option"))
                .map(element -> element.tagName() + new TreeMap<>(element.attributes().asList().stream()
                        .collect(Collectors.toMap(attribute -> attribute.getKey(), attribute -> "", (a, b) -> a)))
                        .keySet())
                .toList();
    }
}

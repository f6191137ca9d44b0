package org.rapporteur.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.ComparedCase;
import org.rapporteur.desk.ExampleCase;
import org.rapporteur.desk.SmallCase;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.export.CsvExport;
import org.rapporteur.model.Case;
import org.rapporteur.model.Reading;

/** The page in a real browser. Needs an installed Chromium. */
class BrowserTest {

    private static final String SAVED = """
            (async () => {
              let blob;
              const make = URL.createObjectURL;
              URL.createObjectURL = made => { blob = made; return make.call(URL, made); };
              HTMLAnchorElement.prototype.click = () => {};
              document.getElementById('save').click();
              const bytes = new Uint8Array(await blob.arrayBuffer());
              return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
            })()""";

    private static Brief brief;
    private static Brief large;
    private static Browser browser;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Optional<Path> chromium = Browser.installed();
        assumeTrue(chromium.isPresent(), "No Chromium on the path: the page is not tried in a browser.");
        Case affair = ExampleCase.read();
        List<Reading> many = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            many.addAll(affair.readings());
        }
        brief = new Brief("Strait", null, affair);
        large = new Brief("Large", null, new Case(many, affair.parties(), affair.unread()));
        Files.writeString(folder.resolve("brief.html"), SmallCase.write(new HtmlExport(), brief));
        Files.writeString(folder.resolve("large.html"), SmallCase.write(new HtmlExport(), large));
        Files.writeString(folder.resolve("hostile.html"), SmallCase.write(new HtmlExport(), SmallCase.brief(HOSTILE)),
                StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("compared.html"),
                SmallCase.write(new HtmlExport(), ComparedCase.brief("words of many reports")));
        browser = new Browser(chromium.get());
    }

    private static final String HOSTILE = "</noscript></script><script>window.hacked=1</script>\0\r=1+1\t\"q\" \u202e]]><!--";

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static String text(String expression) {
        return browser.evaluate(expression).asText();
    }

    private static void choose(String facet, String value) {
        browser.evaluate("(() => { const facet = document.getElementById('" + facet + "'); facet.value = '" + value
                + "'; facet.dispatchEvent(new Event('change')); })()");
    }

    private static int shown() {
        return browser.evaluate("[...document.querySelectorAll('.speaker li')].filter(li => !li.hidden).length")
                .asInt();
    }

    @Test
    void the_count_says_how_many_of_all_statements_pass_the_filter() throws InterruptedException {
        browser.open(folder.resolve("brief.html"), "");
        int all = brief.affair().statements().size();
        assertThat(text("document.getElementById('count').textContent")).isEqualTo(all + " of " + all + " statements");
        choose("kind", "unnamed");
        assertThat(shown()).isBetween(1, all - 1);
        assertThat(text("document.getElementById('count').textContent"))
                .isEqualTo(shown() + " of " + all + " statements");
        choose("form", "direct");
        browser.evaluate("document.getElementById('clear').click()");
        assertThat(browser.evaluate("new Promise(done => setTimeout(done, 50))").isMissingNode()).isTrue();
        assertThat(shown()).isEqualTo(all);
    }

    @Test
    void words_are_found_whatever_their_case_and_quotation_marks() throws InterruptedException {
        browser.open(folder.resolve("brief.html"), "");
        browser.evaluate("document.getElementById('text').value = 'ISLAND  marrow'");
        browser.evaluate("document.getElementById('filter').requestSubmit()");
        assertThat(shown()).isPositive();
        assertThat(browser.evaluate("[...document.querySelectorAll('.speaker li:not([hidden])')].every(li => "
                + "/island/i.test(li.textContent) && /marrow/i.test(li.textContent))").asBoolean()).isTrue();
    }

    @Test
    void the_table_it_saves_is_the_table_the_program_writes() throws InterruptedException {
        for (Map.Entry<String, Brief> page : Map.of("brief.html", brief, "large.html", large, "hostile.html",
                SmallCase.brief(HOSTILE)).entrySet()) {
            browser.open(folder.resolve(page.getKey()), "");
            assertThat(text(SAVED)).as(page.getKey()).isEqualTo(SmallCase.write(new CsvExport(), page.getValue()));
        }
        assertThat(text("typeof window.hacked")).isEqualTo("undefined");
    }

    @Test
    void the_table_it_saves_holds_exactly_what_passes_the_filter() throws InterruptedException {
        browser.open(folder.resolve("brief.html"), "");
        choose("act", "deny");
        assertThat(text(SAVED).split("\r\n")).hasSize(shown() + 1);
    }

    @Test
    void a_click_leads_to_the_sentence_and_back() throws InterruptedException {
        for (String page : List.of("brief.html", "large.html")) {
            browser.open(folder.resolve(page), "#s30");
            browser.evaluate("document.querySelector('#s30 a.to').click()");
            browser.evaluate("new Promise(done => setTimeout(done, 100))");
            assertThat(text("'#' + document.activeElement.id"))
                    .isEqualTo(text("document.querySelector('#s30 a.to').hash"));
            assertThat(text("document.activeElement.querySelectorAll('mark.on').length > 0")).isEqualTo("true");
            assertThat(text("(box => box.top >= 0 && box.bottom <= innerHeight)"
                    + "(document.activeElement.getBoundingClientRect())")).isEqualTo("true");
            browser.evaluate("document.querySelector('#back a').click()");
            browser.evaluate("new Promise(done => setTimeout(done, 100))");
            assertThat(text("document.activeElement.id")).isEqualTo("s30");
        }
    }

    @Test
    void every_kind_of_finding_leads_to_its_sentence_and_back() throws InterruptedException {
        browser.open(folder.resolve("hostile.html"), "");
        for (String finding : List.of("c1", "e1", "o1", "j1", "b1", "f1")) {
            browser.evaluate("document.querySelector('#" + finding + " a.to').click()");
            browser.evaluate("new Promise(done => setTimeout(done, 100))");
            assertThat(text("document.activeElement.matches('.n')")).as(finding).isEqualTo("true");
            assertThat(text("document.activeElement.querySelectorAll('mark.on').length > 0")).isEqualTo("true");
            browser.evaluate("document.querySelector('#back a').click()");
            browser.evaluate("new Promise(done => setTimeout(done, 100))");
            assertThat(text("document.activeElement.id")).isEqualTo(finding);
        }
    }

    @Test
    void a_side_of_a_disagreement_leads_to_its_sentence_and_back() throws InterruptedException {
        browser.open(folder.resolve("compared.html"), "");
        browser.evaluate("document.querySelector('#disagreement-1 a.to').click()");
        browser.evaluate("new Promise(done => setTimeout(done, 100))");
        assertThat(text("document.activeElement.matches('.n')")).isEqualTo("true");
        browser.evaluate("document.querySelector('#back a').click()");
        browser.evaluate("new Promise(done => setTimeout(done, 100))");
        assertThat(text("document.activeElement.id")).isEqualTo("disagreement-1");
    }

    @Test
    void a_link_to_an_outlet_opens_what_is_told_of_it() throws InterruptedException {
        browser.open(folder.resolve("compared.html"), "");
        assertThat(text("document.getElementById('outlet-1').open")).isEqualTo("false");
        browser.evaluate("document.querySelector('.matrix thead a').click()");
        browser.evaluate("new Promise(done => setTimeout(done, 100))");
        assertThat(text("document.getElementById('outlet-1').open")).isEqualTo("true");
    }

    @Test
    void a_table_wider_than_a_phone_scrolls_in_its_own_box() throws InterruptedException {
        browser.call("Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 740, "deviceScaleFactor", 1, "mobile", true));
        try {
            browser.open(folder.resolve("compared.html"), "");
            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(320);
            assertThat(text("getComputedStyle(document.querySelector('.matrix')).overflowX")).isEqualTo("auto");
        } finally {
            browser.call("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void a_mark_on_the_timeline_leads_to_its_finding() throws InterruptedException {
        browser.open(folder.resolve("hostile.html"), "");
        browser.evaluate("document.querySelector('.timeline a').dispatchEvent(new MouseEvent('click', "
                + "{bubbles: true, cancelable: true}))");
        browser.evaluate("new Promise(done => setTimeout(done, 100))");
        assertThat(text("document.activeElement.matches('.items li')")).isEqualTo("true");
    }

    @Test
    void a_click_on_marked_words_leads_to_their_statement_even_when_the_filter_hid_it() throws InterruptedException {
        browser.open(folder.resolve("brief.html"), "");
        choose("act", "nothing-like-it");
        browser.evaluate("document.querySelector('.text mark').click()");
        browser.evaluate("new Promise(done => setTimeout(done, 100))");
        assertThat(text("document.activeElement.matches('.speaker li') && !document.activeElement.hidden"))
                .isEqualTo("true");
    }

    @Test
    void without_scripts_even_a_large_brief_can_be_read() throws InterruptedException {
        browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(folder.resolve("large.html"), "");
            assertThat(browser.evaluate("document.querySelector('.text .n').textContent.length").asInt()).isPositive();
            assertThat(browser.evaluate("document.querySelector('.speaker blockquote').offsetHeight").asInt())
                    .isPositive();
            assertThat(browser.evaluate("document.getElementById('filter').offsetHeight").asInt()).isZero();
        } finally {
            browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void it_fits_a_phone_without_scrolling_sideways() throws InterruptedException {
        browser.call("Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
        try {
            browser.open(folder.resolve("brief.html"), "");
            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(360);
        } finally {
            browser.call("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }
}

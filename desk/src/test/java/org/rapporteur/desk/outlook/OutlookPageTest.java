package org.rapporteur.desk.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.page.Browser;
import picocli.CommandLine;

/** The outlook page in a real browser. Needs an installed Chromium. */
class OutlookPageTest {

    private static final String UNFOLDED = "[...document.querySelectorAll('details[id]')].filter(it => it.open).map(it => it.id).join()";

    private static Browser browser;
    private static Path page;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Optional<Path> chromium = Browser.installed();
        assumeTrue(chromium.isPresent(), "No Chromium on the path: the page is not tried in a browser.");
        page = folder.resolve("outlook.html");
        String model = Path.of(System.getProperty("rapporteur.root"), "examples", "outlook", "seyd-strait.yaml")
                .toString();
        assertThat(new CommandLine(new OutlookCommand()).execute(model, "--all", "--format", "html", "-o",
                page.toString())).isZero();
        browser = new Browser(chromium.get());
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void the_status_quo_is_unfolded_to_begin_with() throws InterruptedException {
        browser.open(page, "");
        assertThat(browser.evaluate(UNFOLDED).asText()).isEqualTo("state-9");
    }

    @Test
    void following_a_link_to_a_state_unfolds_its_reasons() throws InterruptedException {
        browser.open(page, "");
        String unfolded = browser.evaluate("new Promise(done => { addEventListener('hashchange', () => done(" + UNFOLDED
                + ")); document.querySelector('th a[href=\"#state-11\"]').click(); })").asText();
        assertThat(unfolded).isEqualTo("state-9,state-11");
    }

    @Test
    void a_cell_left_open_names_whose_preferences_leave_it_so() throws InterruptedException {
        browser.open(page, "");
        assertThat(browser.evaluate("document.querySelector('.cell.depends .whose').textContent").asText())
                .startsWith("for ");
    }

    @Test
    void on_a_phone_nothing_but_the_graph_and_the_table_scrolls_sideways() throws InterruptedException {
        browser.call("Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
        browser.open(page, "");
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(360);
        browser.call("Emulation.clearDeviceMetricsOverride", Map.of());
    }
}

package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnBriefTest {

    private static final String PAGE = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"generator\" content=\"Rapporteur\">\n<title>Strait</title>\n</head>\n<body><p>"
            + Desk.BODY + "</p></body></html>\n";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {PAGE, "{\n\"generator\": \"Rapporteur\",\n\"title\": \"Strait\",\n\"reports\": []\n}\n",
            "# Strait\n\nA brief by Rapporteur, as of 2031-03-04\n\n- 3 reports\n",
            "\uFEFF\"number\",\"id\",\"speaker\",\"act\",\"content\",\"form\",\"negated\"\r\n"})
    void a_brief_beside_its_reports_is_not_read_back_as_one_of_them(String brief) {
        Desk desk = new Desk(folder);
        desk.put("brief.html", brief);
        desk.put("brief.html.gz", Desk.packed(Desk.utf8(brief)));
        desk.put("report.txt", Desk.numbered(1));
        assertThat(desk.report().source()).endsWith("report.txt");
    }

    @Test
    void a_brief_that_is_named_by_itself_is_refused_with_the_mend() {
        String brief = new Desk(folder).put("brief.html", PAGE).toString();
        Gathered gathered = new Intake().read(List.of(brief), InputStream.nullInputStream(), Progress.silent());
        assertThat(gathered.reports()).isEmpty();
        assertThat(gathered.unread()).singleElement()
                .satisfies(unread -> assertThat(unread.reason()).contains("name the reports"));
        assertThat(Desk.readInput(Desk.utf8(PAGE)).unread()).hasSize(1);
    }

    @Test
    void a_report_about_Rapporteur_is_still_read() {
        Desk desk = new Desk(folder);
        desk.put("report.md",
                "# A new tool\n\nSome call it Rapporteur. A brief by Rapporteur is one page.\n\n" + Desk.BODY);
        assertThat(desk.report().text()).contains("Some call it Rapporteur");
    }
}

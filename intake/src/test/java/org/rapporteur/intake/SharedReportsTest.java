package org.rapporteur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Report;

/** Real reports, where they are at hand. */
class SharedReportsTest {

    private static Gathered read(String name) {
        Path root = Path.of(System.getProperty("rapporteur.root", "."));
        Path source = root.resolve("../shared").resolve(name);
        assumeTrue(Files.exists(source), "../shared/" + name + " is not at hand, so this is not tested here");
        return new Intake().read(List.of(source.toString()), InputStream.nullInputStream(), Progress.silent());
    }

    @Test
    void the_founding_reports_are_read_without_their_furniture() {
        Gathered gathered = read("seeds");
        assertThat(gathered.reports()).hasSize(5);
        assertThat(gathered.unread()).isEmpty();
        assertThat(gathered.reports()).noneMatch(report -> report.text().endsWith("version"));
        assertThat(gathered.reports()).allMatch(report -> report.published() == null);
    }

    @Test
    void every_article_of_the_folder_is_read_or_named_as_a_copy_and_dated_by_its_file_name() {
        Gathered gathered = read("reports/ukraine");
        assertThat(gathered.reports().size() + gathered.unread().size()).isEqualTo(330);
        assertThat(gathered.unread()).allMatch(unread -> unread.reason().startsWith("It has the same text as"));
        assertThat(gathered.reports()).allMatch(report -> report.published() != null);
    }

    @Test
    void every_line_of_the_packed_articles_is_read() {
        Gathered gathered = read("reports/world-3000.jsonl.gz");
        assertThat(gathered.reports()).hasSize(3000).extracting(Report::id).doesNotHaveDuplicates();
        assertThat(gathered.unread()).isEmpty();
    }
}

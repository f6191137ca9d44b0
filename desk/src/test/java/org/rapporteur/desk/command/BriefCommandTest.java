package org.rapporteur.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.desk.Main;
import org.rapporteur.desk.SmallCase;
import org.rapporteur.model.Case;
import picocli.CommandLine;

class BriefCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(Case affair, String... arguments) {
        CommandLine command = Main.commandLine((sources, corrections, published) -> affair).setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        return command.execute(arguments);
    }

    private static Case allRead() {
        return new Case(SmallCase.with("it").readings(), SmallCase.with("it").parties(), List.of());
    }

    @Test
    void all_read_is_status_0_and_the_summary_says_where_the_brief_is() {
        Path file = folder.resolve("a.html");
        assertThat(run(allRead(), "brief", "reports", "-o", file.toString())).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(out.toString()).contains("Reports     1\n").contains("Statements  2\n")
                .contains("Besides     commitments 1, events 1, proposals 1, assessments 2, pressures 1, forecasts 1\n")
                .contains("Ilva Morn it (1)")
                .endsWith("The brief is in " + file + "\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void something_not_read_is_status_1_and_named_with_its_reason() {
        assertThat(run(SmallCase.with("it"), "brief", "reports", "-o", folder.resolve("a.html").toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("Not read    1\n  it: it\n");
    }

    @ParameterizedTest
    @CsvSource({"a.html,<!DOCTYPE", "a.JSON,{", "a.md,# ", "a.csv,\uFEFF", "a.zip,PK"})
    void the_ending_of_the_file_tells_the_format(String name, String start) throws IOException {
        run(allRead(), "brief", "reports", "-o", folder.resolve(name).toString());
        assertThat(new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8)).startsWith(start);
    }

    @Test
    void one_kind_of_finding_is_a_table_without_saying_so() throws IOException {
        Path file = folder.resolve("threats.csv");
        assertThat(run(allRead(), "brief", "reports", "--kind", "commitments", "-o", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("\"condition\"").contains("\"threat\"");
    }

    @Test
    void one_kind_of_finding_in_a_form_that_holds_all_is_refused_with_the_mend() {
        assertThat(run(allRead(), "brief", "reports", "--kind", "events", "-o", folder.resolve("a.json").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--kind events").contains(".csv");
    }

    @Test
    void an_ending_that_tells_no_format_is_refused_with_the_mend() {
        assertThat(run(allRead(), "brief", "reports", "-o", folder.resolve("a.pdf").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("a.pdf").contains("--format");
    }

    @Test
    void a_mistyped_option_is_answered_with_the_one_that_was_meant() {
        assertThat(run(allRead(), "brief", "reports", "--titel", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("--titel").contains("--title").contains("Help: rapporteur brief --help");
    }

    @Test
    void a_mistyped_command_is_answered_with_the_one_that_was_meant() {
        assertThat(run(allRead(), "breif", "reports")).isEqualTo(2);
        assertThat(err.toString()).contains("breif").contains("brief");
    }

    @Test
    void no_source_is_wrong_usage() {
        assertThat(run(allRead(), "brief")).isEqualTo(2);
        assertThat(err.toString()).contains("SOURCE");
    }

    @ParameterizedTest
    @CsvSource({"--as-of,2031-13-45", "--format,pdf", "--published,2031-13-45"})
    void a_value_that_cannot_be_is_named(String option, String value) {
        assertThat(run(allRead(), "brief", "reports", option, value)).isEqualTo(2);
        assertThat(err.toString()).contains(value).contains(option);
    }

    @Test
    void a_folder_in_place_of_the_file_is_refused_before_any_work() {
        assertThat(run(allRead(), "brief", "reports", "--format", "html", "-o", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is a folder").contains("brief.html");
    }

    @Test
    void a_source_is_never_overwritten_by_the_brief() throws IOException {
        Path source = Files.writeString(folder.resolve("report.md"), "A report.");
        assertThat(run(allRead(), "brief", source.toString(), "-o", source.toString())).isEqualTo(2);
        assertThat(source).hasContent("A report.");
    }

    @Test
    void a_brief_that_fails_halfway_leaves_the_old_one_and_nothing_beside_it() throws IOException {
        Path old = Files.writeString(folder.resolve("a.html"), "old");
        try (WholeFile whole = new WholeFile(old)) {
            whole.stream().write(1);
        }
        assertThat(old).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(old);
        }
    }

    @Test
    void to_standard_output_goes_the_brief_alone() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            assertThat(run(allRead(), "brief", "-", "-o", "-", "--format", "json")).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("{").endsWith("}\n");
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Statements  2");
    }

    @Test
    void the_title_is_that_of_the_one_source_unless_given() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("strait-crisis_2031"));
        Path file = folder.resolve("a.md");
        run(allRead(), "brief", reports.toString(), "-o", file.toString());
        assertThat(Files.readString(file)).startsWith("# Strait crisis 2031\n");
        run(allRead(), "brief", reports.toString(), "-o", file.toString(), "--title", "Mine", "--as-of", "2031-06-01");
        assertThat(Files.readString(file)).startsWith("# Mine\n\nA brief by Rapporteur, as of 2031-06-01\n");
    }

    @Test
    void the_same_case_gives_the_same_bytes() throws IOException {
        for (String ending : List.of("html", "json", "md", "csv")) {
            run(allRead(), "brief", "x", "-o", folder.resolve("one." + ending).toString());
            run(allRead(), "brief", "x", "-o", folder.resolve("two." + ending).toString());
            assertThat(folder.resolve("one." + ending)).hasSameBinaryContentAs(folder.resolve("two." + ending));
        }
    }

    @Test
    void control_characters_of_a_report_never_reach_the_terminal() {
        run(SmallCase.with("\u001b[31mred\u202e"), "brief", "x", "-o", folder.resolve("a.md").toString());
        assertThat(out.toString()).contains("[31mred").doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void help_shows_examples_and_exit_statuses_and_names_the_builders_commands() {
        assertThat(run(allRead(), "brief", "--help")).isZero();
        assertThat(out.toString()).contains("Examples").contains("Exit status").contains("rapporteur brief reports/");
        run(allRead(), "--help");
        assertThat(out.toString()).contains("score").contains("train").contains("bench");
    }

    @Test
    void a_mistake_of_the_program_is_told_without_its_insides() {
        CommandLine command = Main.commandLine((sources, corrections, published) -> {
            throw new IllegalStateException("two heads");
        }).setErr(new PrintWriter(err));
        assertThat(command.execute("brief", "x", "-o", folder.resolve("a.md").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("two heads").contains("report it").contains("RAPPORTEUR_DEBUG=1")
                .doesNotContain("\tat ");
    }

    @Test
    void who_debugs_is_told_where_it_happened() {
        new Failures(true).tell(new IllegalStateException("two heads"), new PrintWriter(err));
        assertThat(err.toString()).contains("two heads").contains("\tat ");
    }

    @Test
    void too_little_memory_is_told_with_the_mend() {
        assertThat(new Failures(false).tell(new OutOfMemoryError("heap"), new PrintWriter(err))).isEqualTo(2);
        assertThat(err.toString()).contains("-Xmx").doesNotContain("\tat ");
    }

    @Test
    void the_schema_can_be_printed() {
        assertThat(run(allRead(), "schema")).isZero();
        assertThat(out.toString()).contains("\"$schema\"");
    }
}

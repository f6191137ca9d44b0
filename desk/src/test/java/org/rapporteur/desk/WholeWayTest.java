package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.command.ReadingLine;
import org.rapporteur.desk.export.References;
import org.rapporteur.desk.export.Schema;
import org.rapporteur.language.English;
import org.rapporteur.reading.Reader;
import picocli.CommandLine;

/** From real reports to the files a user gets, with the models that ship. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeWayTest {

    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));
    private static final Path EXAMPLE = ROOT.resolve("examples/seyd-strait");
    private static final List<String> FORMS = List.of("html", "json", "md", "csv");

    private final StringWriter said = new StringWriter();
    private final Reader reader = new Reader(English.load());

    @TempDir
    Path folder = Path.of("");

    private int brief(Path source, Path target, int threads) {
        CommandLine command = Main.commandLine(new ReadingLine(() -> reader, InputStream.nullInputStream(), threads))
                .setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        return command.execute("brief", source.toString(), "-o", target.toString(), "--title", "Affair");
    }

    private Path target(String name) throws IOException {
        return Files.createDirectories(folder.resolve("out")).resolve(name);
    }

    @Test
    void threads_locale_and_time_zone_change_no_byte_of_any_form() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String form : FORMS) {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Path one = target("one." + form);
                assertThat(brief(EXAMPLE, one, 1)).as("%s", said).isZero();
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
                Path two = target("two." + form);
                assertThat(brief(EXAMPLE, two, 2)).isZero();
                assertThat(two).hasSameBinaryContentAs(one);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_brief_written_among_its_reports_is_not_read_back() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.copy(EXAMPLE.resolve("01-meridian-deadline.txt"), reports.resolve("01.txt"));
        for (String form : FORMS) {
            Path brief = reports.resolve("00-brief." + form);
            assertThat(brief(reports, brief, 2)).as("%s", said).isZero();
            Path first = Files.copy(brief, target("first." + form));
            assertThat(brief(reports, brief, 2)).as("%s", said).isZero();
            assertThat(brief).hasSameBinaryContentAs(first);
        }
        assertThat(said.toString()).contains("Reports     1\n").doesNotContain("Reports     2");
    }

    @Test
    void the_example_gives_json_that_keeps_to_its_schema() throws IOException {
        keepsToTheSchema(EXAMPLE);
    }

    @Test
    void real_reports_give_json_that_keeps_to_its_schema() throws IOException {
        Path seeds = ROOT.resolve("../shared/seeds");
        assumeTrue(Files.isDirectory(seeds), "../shared/seeds is not at hand, so this is not tested here");
        keepsToTheSchema(seeds);
    }

    private void keepsToTheSchema(Path source) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Schema.text());
        Path brief = target("schema.json");
        assertThat(brief(source, brief, 2)).as("%s", said).isZero();
        JsonNode data = new ObjectMapper().readTree(brief.toFile());
        assertThat(schema.validate(data)).isEmpty();
        assertThat(References.unresolved(data)).isEmpty();
        assertThat(data.path("tellings")).isNotEmpty();
        try (Stream<String> lines = Files.lines(brief)) {
            assertThat(lines.filter(line -> line.startsWith("{\"id\":\"s") || line.contains("\"chain\":[")))
                    .isNotEmpty();
        }
    }
}

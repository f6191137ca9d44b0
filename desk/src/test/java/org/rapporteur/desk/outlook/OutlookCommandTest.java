package org.rapporteur.desk.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OutlookCommandTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("rapporteur.root"), "examples", "outlook",
            "seyd-strait.yaml");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new OutlookCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void the_example_says_on_what_the_standoff_turns() {
        assertThat(run(EXAMPLE.toString(), "--concept", "Nash")).isZero();
        assertThat(out.toString()).contains("Standoff under the ban",
                "It falls for certain once Othrenia is known to like state 11 better than state 9.");
    }

    @Test
    void believing_one_sentence_more_makes_it_hold_and_turn_on_that_sentence() {
        assertThat(run(EXAMPLE.resolveSibling("seyd-strait-penalties.yaml").toString(), "--concept", "Nash")).isZero();
        assertThat(out.toString()).contains("Othrenia (Nash): holds whatever the unknowns",
                "\"the pipeline contract carries ruinous penalties\"");
    }

    @Test
    void a_verdict_left_open_names_whose_preferences_leave_it_so() {
        assertThat(run(EXAMPLE.toString(), "--concept", "Nash")).isZero();
        assertThat(out.toString()).contains("Whose unknown preferences leave it open", "  9: Othrenia (Nash)\n");
    }

    @Test
    void data_keeps_to_its_schema() throws IOException {
        assertThat(run(EXAMPLE.toString(), "--format", "json")).isZero();
        try (InputStream in = Objects.requireNonNull(OutlookCommand.class.getResourceAsStream("outlook.schema.json"))) {
            var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
            assertThat(schema.validate(new ObjectMapper().readTree(out.toString()))).isEmpty();
        }
    }

    @Test
    void names_from_a_model_never_become_markup(@TempDir Path folder) throws IOException {
        Path model = Files.writeString(folder.resolve("m.yaml"),
                "name: <script>alert(1)</script>\ndeciders: [{name: '<b>A', options: ['\"><img src=x>']}]\nstatusQuo: []\n");
        assertThat(run(model.toString(), "--format", "html")).isZero();
        assertThat(out.toString()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<img", "<b>A");
    }

    @Test
    void a_file_that_is_no_model_is_an_error_with_its_name(@TempDir Path folder) {
        assertThat(run(folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("none.yaml: is not there; check the path");
    }
}

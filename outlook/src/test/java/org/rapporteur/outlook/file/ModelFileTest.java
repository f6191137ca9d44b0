package org.rapporteur.outlook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.FaultyModelException;
import org.rapporteur.outlook.model.Ranks;
import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.stability.Concept;

class ModelFileTest {

    private static final String DUES = """
            name: Dues
            deciders:
              - name: Velmora
                options: [close]
                prefers:
                  ranking: [[], YY, NY, YN]
              - name: Tarn
                options:
                  - name: withhold
                    change: once taken, stays taken
                prefers:
                  wishes: [not close, withhold if close, withhold]
            names: {All quiet: []}
            statusQuo: [withhold]
            """;

    @Test
    void a_model_is_read_by_the_names_of_its_options() {
        Conflict conflict = ModelFile.parse(DUES.replace("[[], YY, NY, YN]", "[NN, YY, NY, YN]"), "dues.yaml");
        assertThat(conflict.stateName(0)).isEqualTo("All quiet");
        assertThat(conflict.statusQuo()).isEqualTo(2);
        assertThat(Ranks.of(conflict, 1)).as("not close weighs most, then withhold if close").containsExactly(2, 0, 3,
                1);
        assertThat(Outlook.of(conflict).answer(Concept.NASH, 3)).isEqualTo(Answer.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            options: [close]     | options: [close, close]     | line 4, deciders[1].options[2]: option close: Velmora has it twice
            prefers:\\n            | prefer:\\n                   | line 6, deciders[1].prefer: "prefer" is no field known here
            [not close,          | [not clse,                  | no option is called "clse"; use one of close, withhold
            [not close,          | [not (close,                | a bracket is not closed
            statusQuo: [withhold]| statusQuo: YN-              | "YN-" is neither a name given under "names" nor a vector
            statusQuo: [withhold]| forbidden: [YY]             | no feasible state is YY
            once taken, stays taken | sticky                   | write "both ways" or "once taken, stays taken"
            name: Dues           | "name: [Dues"               | is neither YAML nor JSON
            name: Tarn           | name: Velmora               | decider Velmora: is given twice
            """)
    void a_fault_is_named_with_its_place_and_mend(String part, String with, String message) {
        String faulty = DUES.replace("[[], YY, NY, YN]", "[NN, YY, NY, YN]")
                .replace(part.replace("\\n", "\n"), with.replace("\\n", "\n"));
        assertThatThrownBy(() -> ModelFile.parse(faulty, "dues.yaml")).isInstanceOf(FaultyModelException.class)
                .hasMessageStartingWith("dues.yaml: ").hasMessageContaining(message);
    }

    @Test
    void a_status_quo_that_is_forbidden_is_refused() {
        String text = DUES.replace("[[], YY, NY, YN]", "[NN, YY, YN]")
                + "forbidden: [{taken: [withhold], not: [close]}]\n";
        assertThatThrownBy(() -> ModelFile.parse(text, "dues.yaml"))
                .hasMessageContaining("status quo NY: is not a feasible state");
    }

    @Test
    void preferences_that_contradict_each_other_are_refused() {
        String text = """
                name: Ring
                deciders:
                  - name: Ana
                    options: [x, y]
                    prefers:
                      known:
                        - {better: [x], than: [y]}
                        - {noWorse: [y], than: []}
                        - {better: [], than: [x]}
                """;
        assertThatThrownBy(() -> ModelFile.parse(text, "ring.yaml")).hasMessageContaining("preferences of Ana")
                .hasMessageContaining("drop one of these comparisons");
    }

    @Test
    void a_comparison_said_to_be_unknown_must_not_follow_from_the_known() {
        String text = """
                {"name": "Chain", "deciders": [{"name": "Ana", "options": ["x", "y"], "prefers": {
                  "known": [{"better": ["x"], "than": ["y"]}, {"better": ["y"], "than": []}],
                  "unknown": [[["x"], []]]}}]}
                """;
        assertThatThrownBy(() -> ModelFile.parse(text, "chain.json"))
                .hasMessageContaining("states 2 and 1 are said to be unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "[]", "{", "a", "{}", "name: x\n---\nname: y", "\u0000", "%YAML", "&a [*a]",
            "{\"name\": 1, \"deciders\": {}}", "{\"decisionMakers\": 3}", "{\"options\": []}", "- - - -",
            "name: x\ndeciders: [{name: a, options: [b], prefers: {wishes: [\"((((((((((((\"]}}]"})
    void what_is_no_model_is_refused_with_the_name_of_the_file(String text) {
        assertThatThrownBy(() -> ModelFile.parse(text, "odd.txt")).isInstanceOf(FaultyModelException.class)
                .hasMessageStartingWith("odd.txt: ");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThatThrownBy(() -> ModelFile.parse("[".repeat(100_000), "deep.yaml"))
                .isInstanceOf(FaultyModelException.class);
    }

    @Test
    @Timeout(20)
    void a_model_too_large_is_refused_and_does_not_hang() {
        StringBuilder text = new StringBuilder("name: Large\ndeciders:\n  - name: Ana\n    options: [");
        for (int k = 0; k < 60; k++) {
            text.append(k == 0 ? "" : ", ").append("option").append(k);
        }
        assertThatThrownBy(() -> ModelFile.parse(text + "]\n", "large.yaml"))
                .hasMessageContaining("more than 4194304 feasible states");
    }

    @Test
    void files_that_are_not_there_and_folders_are_named(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> ModelFile.read(folder.resolve("none.yaml"))).hasMessageContaining("is not there");
        assertThatThrownBy(() -> ModelFile.read(folder)).hasMessageContaining("is a folder");
        Path bytes = Files.write(folder.resolve("bytes"), new byte[]{(byte) 0xff, 0, 1});
        assertThatThrownBy(() -> ModelFile.read(bytes)).hasMessageContaining("is not a text in UTF-8");
    }

    @Test
    void a_file_of_the_gmcr_program_is_read() {
        Conflict conflict = ModelFile.parse("""
                {"program": "gmcr-py", "useManualPreferenceRanking": true,
                 "options": [{"name": "go", "permittedDirection": "fwd"}, {"name": "pay", "permittedDirection": "back"}],
                 "decisionMakers": [
                   {"name": "A", "options": [0], "preferenceRanking": [3, [1, 2]], "preferences": []},
                   {"name": "B", "options": [1], "preferenceRanking": [1, 2, 3], "preferences": []}],
                 "infeasibles": [[[0, "Y"], [1, "Y"]]]}
                """, "x.gmcr");
        assertThat(conflict.states().size()).isEqualTo(3);
        assertThat(Ranks.of(conflict, 0)).containsExactly(0, 0, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "fwd"       | "up"        | line 1, options[1].permittedDirection: "up" is no direction
            "options": [0], | "options": [7], | is no whole number from 0 to 1
            [[0, "Y"]]  | [[0, "X"]]  | is neither Y nor N
            "options": [1], | "options": [0], | option 0 belongs to A already
            """)
    void a_malformed_gmcr_file_is_refused_at_the_place_of_the_fault(String part, String with, String message) {
        String text = "{\"options\": [{\"name\": \"go\", \"permittedDirection\": \"fwd\"}, {\"name\": \"pay\"}],"
                + "\"decisionMakers\": [{\"name\": \"A\", \"options\": [0], \"preferences\": [[[0, \"Y\"]]]},"
                + "{\"name\": \"B\", \"options\": [1], \"preferences\": []}]}";
        assertThatThrownBy(() -> ModelFile.parse(text.replace(part, with), "x.gmcr"))
                .isInstanceOf(FaultyModelException.class).hasMessageContaining(message);
    }
}

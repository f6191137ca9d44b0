package org.rapporteur.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.ComparedCase;
import org.rapporteur.desk.ExampleCase;
import org.rapporteur.desk.HostileWords;
import org.rapporteur.desk.SmallCase;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.model.Case;

class JsonExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final JsonSchema schema;

    JsonExportTest() throws IOException {
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Schema.text());
    }

    @Test
    void the_example_keeps_to_the_schema_and_every_reference_resolves() throws IOException {
        JsonNode brief = JSON
                .readTree(SmallCase.write(new JsonExport(), new Brief("Strait", null, ExampleCase.read())));
        assertThat(schema.validate(brief)).isEmpty();
        assertThat(brief.path("statements")).hasSizeGreaterThan(100);
        assertThat(unresolved(brief)).isEmpty();
    }

    @Test
    void an_empty_case_still_has_every_array_of_the_contract() throws IOException {
        JsonNode brief = JSON.readTree(
                SmallCase.write(new JsonExport(),
                        new Brief("Nothing", null, new Case(List.of(), List.of(), List.of()))));
        assertThat(schema.validate(brief)).isEmpty();
        assertThat(brief.fieldNames()).toIterable().containsExactly("generator", "title", "as_of", "reports",
                "parties", "statements", "events", "commitments", "proposals", "assessments", "pressures", "forecasts",
                "stories", "kinships", "occasions", "claims", "disagreements", "updates", "courses", "tellings",
                "timeline", "unread");
    }

    @Test
    void the_schema_refuses_a_statement_without_a_reason() throws IOException {
        JsonNode brief = JSON.readTree(SmallCase.write(new JsonExport(), SmallCase.brief("words")));
        ((com.fasterxml.jackson.databind.node.ObjectNode) brief.path("statements").get(0)).remove("reason");
        assertThat(schema.validate(brief)).isNotEmpty();
    }

    @Test
    void each_element_stands_on_a_line_of_its_own_so_that_two_briefs_can_be_compared() {
        String json = SmallCase.write(new JsonExport(), SmallCase.brief("words"));
        assertThat(json.lines().filter(line -> line.startsWith("{\"id\":\"f"))).hasSize(2);
        assertThat(json).endsWith("}\n").doesNotContain("\r");
    }

    @Property(tries = 150)
    void no_words_break_the_json_or_move_a_span(@ForAll("hostile") String words) throws IOException {
        JsonNode brief = JSON.readTree(SmallCase.write(new JsonExport(), SmallCase.brief(words)));
        assertThat(schema.validate(brief)).isEmpty();
        assertThat(brief.path("statements")).hasSize(2);
        assertThat(brief.path("timeline")).hasSize(2);
        assertThat(unresolved(brief)).isEmpty();
    }

    @Property(tries = 60)
    void no_words_break_what_comes_of_comparing(@ForAll("hostile") String words) throws IOException {
        JsonNode brief = JSON.readTree(SmallCase.write(new JsonExport(), ComparedCase.brief(words)));
        assertThat(schema.validate(brief)).isEmpty();
        assertThat(brief.path("disagreements")).hasSize(4);
        assertThat(References.unresolved(brief)).isEmpty();
    }

    @Test
    void a_comparison_that_names_a_report_which_is_not_there_is_seen_by_the_test_of_references() throws IOException {
        JsonNode brief = JSON.readTree(SmallCase.write(new JsonExport(), ComparedCase.brief("words")));
        ((com.fasterxml.jackson.databind.node.ArrayNode) brief.path("reports")).remove(1);
        assertThat(References.unresolved(brief)).isNotEmpty();
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileWords.any();
    }

    /** References to no party, report or statement, and words that are not those of the report at their place. */
    private static Set<String> unresolved(JsonNode brief) {
        Map<String, String> texts = new HashMap<>();
        brief.path("reports").forEach(report -> texts.put(report.path("id").asText(), report.path("text").asText()));
        Set<String> parties = ids(brief, "parties");
        Set<String> statements = ids(brief, "statements");
        Set<String> wrong = new HashSet<>();
        for (String kind : List.of("statements", "events", "commitments", "proposals", "assessments", "pressures",
                "forecasts")) {
            for (JsonNode finding : brief.path(kind)) {
                String text = texts.get(finding.path("report").asText());
                if (text == null) {
                    wrong.add("no report " + finding.path("report"));
                    continue;
                }
                named(finding, "party").filter(party -> !parties.contains(party)).forEach(wrong::add);
                named(finding, "statement").filter(id -> !statements.contains(id)).forEach(wrong::add);
                misplaced(finding, text, wrong);
            }
        }
        return wrong;
    }

    private static Set<String> ids(JsonNode brief, String array) {
        Set<String> ids = new HashSet<>();
        brief.path(array).forEach(element -> ids.add(element.path("id").asText()));
        return ids;
    }

    private static Stream<String> named(JsonNode finding, String key) {
        return finding.findValues(key).stream().filter(value -> !value.isNull()).map(JsonNode::asText);
    }

    private static void misplaced(JsonNode node, String text, Set<String> wrong) {
        JsonNode words = node.has("text") ? node.path("text") : node.path("value");
        if (node.has("start") && words.isTextual()
                && !text.substring(node.path("start").asInt(), node.path("end").asInt()).equals(words.asText())) {
            wrong.add("elsewhere: " + node);
        }
        node.forEach(child -> misplaced(child, text, wrong));
    }
}

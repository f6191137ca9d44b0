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
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
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
                "occasions", "disagreements", "timeline", "unread");
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
        assertThat(unresolved(brief)).isEmpty();
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileWords.any();
    }

    /** References to no party or report, and spans whose words are not those of the report at that place. */
    private static Set<String> unresolved(JsonNode brief) {
        Map<String, String> texts = new HashMap<>();
        brief.path("reports").forEach(report -> texts.put(report.path("id").asText(), report.path("text").asText()));
        Set<String> parties = new HashSet<>();
        brief.path("parties").forEach(party -> parties.add(party.path("id").asText()));
        Set<String> wrong = new HashSet<>();
        for (JsonNode statement : brief.path("statements")) {
            String text = texts.get(statement.path("report").asText());
            if (text == null) {
                wrong.add("no report " + statement.path("report"));
                continue;
            }
            statement.findValues("party").stream().filter(party -> !party.isNull())
                    .filter(party -> !parties.contains(party.asText()))
                    .forEach(party -> wrong.add("no party " + party));
            for (String key : List.of("spans", "content", "hedges", "cue_spans")) {
                statement.findValues(key).forEach(spans -> spans.forEach(span -> {
                    String words = text.substring(span.path("start").asInt(), span.path("end").asInt());
                    if (!words.equals(span.path("text").asText())) {
                        wrong.add(words + " is not " + span);
                    }
                }));
            }
        }
        return wrong;
    }
}

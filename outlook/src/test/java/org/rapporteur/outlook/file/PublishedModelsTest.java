package org.rapporteur.outlook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Ranks;
import org.rapporteur.outlook.stability.Concept;
import org.rapporteur.outlook.stability.Solver;
import org.rapporteur.outlook.stability.Stability;

/** Models from the literature with stable states that an independent program has checked. */
class PublishedModelsTest {

    @Test
    void every_published_verdict_is_found_for_each_decider_and_for_all() throws IOException {
        Path folder = Path.of(System.getProperty("rapporteur.root"), "..", "shared", "gold", "outlook");
        assumeTrue(Files.isDirectory(folder), "skipped: the published models are not here, at " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
                check(file);
            }
        }
    }

    private static void check(Path file) throws IOException {
        Conflict conflict = ModelFile.read(file);
        Stability found = new Solver(MoveGraph.of(conflict)).solve(Ranks.of(conflict));
        Node.Fields published = NodeReader.read(Files.readString(file)).fields();
        for (Concept concept : Concept.values()) {
            assertThat(numbers(found.equilibria(concept).stream())).as("%s, %s for all", file, concept)
                    .isEqualTo(numbers(published.get("stable").fields().get(concept.label())));
            for (Map.Entry<String, Node> of : published.get("stableFor").fields().get(concept.label()).fields().byName()
                    .entrySet()) {
                assertThat(numbers(found.stableFor(concept, conflict.decider(of.getKey())).stream()))
                        .as("%s, %s for %s", file, concept, of.getKey()).isEqualTo(numbers(of.getValue()));
            }
        }
    }

    private static List<Integer> numbers(IntStream states) {
        return states.map(state -> state + 1).boxed().toList();
    }

    private static List<Integer> numbers(Node list) {
        return list.items().stream().map(node -> Integer.parseInt(node.text())).toList();
    }
}

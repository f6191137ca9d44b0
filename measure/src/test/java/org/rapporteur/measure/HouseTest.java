package org.rapporteur.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the order of the house: data runs one way, so a module never knows one further along. */
class HouseTest {

    private static final Map<String, List<String>> MAY_KNOW = Map.of(
            "model", List.of(),
            "language", List.of(),
            "outlook", List.of(),
            "intake", List.of("model"),
            "reading", List.of("model", "intake", "language"),
            "casefile", List.of("model", "intake", "language", "reading"),
            "desk", List.of("model", "intake", "language", "reading", "casefile", "outlook"),
            "measure", List.of("model", "intake", "language", "reading", "casefile", "outlook", "desk"));

    private static final Pattern OURS = Pattern.compile("org\\.rapporteur\\.(\\w+)");

    @Test
    void no_module_knows_one_further_along_the_way() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : new TreeMap<>(MAY_KNOW).entrySet()) {
            String module = entry.getKey();
            for (Path file : sources(module)) {
                OURS.matcher(Files.readString(file)).results().map(match -> match.group(1)).distinct()
                        .filter(known -> !known.equals(module) && !entry.getValue().contains(known))
                        .forEach(known -> breaches.add(file.getFileName() + " of " + module + " names " + known));
            }
        }
        assertThat(breaches).as("imports that run against the way of the data").isEmpty();
    }

    private static List<Path> sources(String module) throws IOException {
        Path main = Path.of(System.getProperty("rapporteur.root"), module, "src", "main", "java");
        try (Stream<Path> files = Files.walk(main)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}

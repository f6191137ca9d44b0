package org.rapporteur.measure.outlook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.file.ModelFile;
import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.stability.Concept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the verdicts on published models, state by state, with those that come with the models. */
@Command(name = "outlook", mixinStandardHelpOptions = true, description = "Checks the outlook module against published models, and times it.")
public final class ScoreOutlook implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "Folder of models as JSON, with their stable states.")
    private Path folder = Path.of("");

    @Option(names = "--no-times", description = "Leave the timing out.")
    private boolean noTimes;

    private int verdicts;
    private int wrong;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
                int before = wrong;
                check(Outlook.of(ModelFile.read(file)), new ObjectMapper().readTree(Files.readString(file)), out);
                out.printf("%-28s %s%n", file.getFileName(), wrong == before ? "agrees" : "differs");
            }
        }
        out.printf("%d of %d verdicts agree%n", verdicts - wrong, verdicts);
        if (!noTimes) {
            new OutlookSpeed(out).print();
        }
        out.flush();
        return wrong == 0 ? 0 : 1;
    }

    private void check(Outlook outlook, JsonNode published, PrintWriter out) {
        for (Concept concept : Concept.values()) {
            BitSet all = states(published.path("stable").path(concept.label()));
            for (int state = 0; state < outlook.graph().size(); state++) {
                note(outlook.answer(concept, state), all.get(state), concept + " for all", state, out);
            }
            JsonNode each = published.path("stableFor").path(concept.label());
            for (String name : names(each)) {
                BitSet stable = states(each.path(name));
                for (int state = 0; state < outlook.graph().size(); state++) {
                    note(outlook.answer(concept, outlook.conflict().decider(name), state), stable.get(state),
                            concept + " for " + name, state, out);
                }
            }
        }
    }

    private void note(Answer found, boolean published, String what, int state, PrintWriter out) {
        verdicts++;
        if (found != (published ? Answer.ALWAYS : Answer.NEVER)) {
            wrong++;
            out.printf("  %s, state %d: %s, published %s%n", what, state + 1, found.words(), published);
        }
    }

    private static List<String> names(JsonNode fields) {
        List<String> names = new ArrayList<>();
        fields.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static BitSet states(JsonNode numbers) {
        BitSet states = new BitSet();
        numbers.forEach(number -> states.set(number.asInt() - 1));
        return states;
    }
}

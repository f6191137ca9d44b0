package org.rapporteur.desk.outlook;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.file.ModelFile;
import org.rapporteur.outlook.model.FaultyModelException;
import org.rapporteur.outlook.stability.Concept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Analyses a model of a dispute. */
@Command(name = "outlook", sortOptions = false, mixinStandardHelpOptions = true, headerHeading = "", synopsisHeading = "%n@|bold Usage|@%n  ", descriptionHeading = "%n", parameterListHeading = "%n@|bold Model|@%n", optionListHeading = "%n@|bold Options|@%n", header = "Shows what the parties to a dispute can do next, and what would hold.", description = {
        "Reads a model of who can do what and who prefers what, and says which states nobody would leave, how they are reached, and on what each verdict turns."}, exitCodeListHeading = "%n@|bold Exit status|@%n", exitCodeList = {
                "0:the model was analysed",
                "2:the command was not understood, or the model cannot be analysed"}, footerHeading = "%n@|bold Examples|@%n", footer = {
                        "  rapporteur outlook examples/outlook/seyd-strait.yaml",
                        "  rapporteur outlook model.yaml --format html -o outlook.html",
                        "  rapporteur outlook model.yaml --state 7 --concept NASH,SEQ",
                        "  rapporteur outlook before.yaml --compare after.yaml"})
public final class OutlookCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "MODEL", description = "A model file: our own notation as YAML or JSON, a table of states and rankings as JSON, or a file of the GMCR+ program.")
    private Path model = Path.of("");

    @Option(names = "--concept", split = ",", paramLabel = "CONCEPT", description = "Only these of Nash, GMR, SMR, SEQ, SSEQ.")
    private List<String> concepts = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or html. Without it, text.")
    private String format = "text";

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", description = "Where to write; without it, to standard output.")
    private @Nullable Path output;

    @Option(names = "--state", paramLabel = "STATE", description = "The state to explain: its number, its vector such as YNNY, or its name. Without it, the status quo.")
    private @Nullable String state;

    @Option(names = "--all", description = "Show every state, not only those that hold or may hold for all.")
    private boolean all;

    @Option(names = "--coalition", split = ",", paramLabel = "DECIDER", description = "Ask what these deciders would leave together.")
    private List<String> coalition = List.of();

    @Option(names = "--compare", paramLabel = "OTHER", description = "Say what changes from MODEL to this one, as before and after a deadline.")
    private @Nullable Path other;

    @Option(names = "--wanted", paramLabel = "STATE", description = "Ask what each decider would have to prefer for this state to hold.")
    private @Nullable String wanted;

    @Override
    public Integer call() throws IOException {
        try {
            StringWriter out = new StringWriter();
            write(out);
            print(out.toString());
            return 0;
        } catch (FaultyModelException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void write(StringWriter out) throws IOException {
        Outlook outlook = Outlook.of(ModelFile.read(model));
        Asked asked = new Asked(outlook.conflict());
        List<Concept> chosen = concepts();
        if (!coalition.isEmpty()) {
            new CoalitionText(outlook, asked.deciders(coalition)).write(chosen, out);
        } else if (other != null) {
            new CompareText(outlook, Outlook.of(ModelFile.read(other))).write(chosen, out);
        } else if (wanted != null) {
            new InverseText(outlook, asked.state(wanted)).write(chosen, out);
        } else {
            form().write(new View(outlook, chosen, state == null ? -1 : asked.state(state), all), out);
        }
    }

    private List<Concept> concepts() {
        List<Concept> chosen = new ArrayList<>();
        for (Concept concept : Concept.values()) {
            if (concepts.isEmpty() || concepts.stream().anyMatch(concept.abbreviation()::equalsIgnoreCase)) {
                chosen.add(concept);
            }
        }
        for (String name : concepts) {
            if (Arrays.stream(Concept.values()).noneMatch(concept -> concept.abbreviation().equalsIgnoreCase(name))) {
                throw new ParameterException(spec.commandLine(),
                        "--concept " + name + ": no such concept; use Nash, GMR, SMR, SEQ or SSEQ");
            }
        }
        return chosen;
    }

    private Form form() {
        return switch (format) {
            case "text" -> new TextForm();
            case "json" -> new JsonForm();
            case "html" -> new PageForm();
            default -> throw new ParameterException(spec.commandLine(),
                    "--format " + format + ": no such format; use text, json or html");
        };
    }

    private void print(String text) throws IOException {
        if (output != null) {
            Files.writeString(output, text);
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}

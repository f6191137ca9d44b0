package org.rapporteur.measure.score;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.Comparer;
import org.rapporteur.measure.example.Comparison;
import org.rapporteur.measure.example.CourseComparison;
import org.rapporteur.measure.example.Difference;
import org.rapporteur.measure.example.DisagreementComparison;
import org.rapporteur.measure.example.ExampleCase;
import org.rapporteur.measure.example.Independence;
import org.rapporteur.measure.example.KnownDifferences;
import org.rapporteur.measure.example.NotedDisagreements;
import org.rapporteur.measure.example.NotedOccasions;
import org.rapporteur.measure.example.Notes;
import org.rapporteur.measure.example.OccasionComparison;
import org.rapporteur.model.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How well the example of our own is read, held against what a careful reader noted down beside it. */
@Command(name = "example", description = "Reads a folder of reports and compares with the notes beside it (the same name with -notes); prints statements and parties found.", mixinStandardHelpOptions = true)
public final class ScoreExample implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "The folder of reports.")
    private Path folder = Path.of(".");

    @Option(names = "--differences", description = "Also print everything in which program and notes differ.")
    private boolean differences;

    @Option(names = "--freeze", paramLabel = "FILE", description = "Write what differs now as the list of known differences.")
    private @Nullable Path freeze;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Case found = ExampleCase.read(folder);
        Comparison comparison = Comparison.of(found, Notes.read(Notes.beside(folder)));
        comparison.figures().forEach(out::println);
        org.rapporteur.model.comparison.Comparison compared = new Comparer().compare(found,
                CourseComparison.lastDay(found));
        new OccasionComparison(found, compared.occasions(), NotedOccasions.read(Notes.beside(folder))).lines()
                .forEach(out::println);
        new DisagreementComparison(found, compared.disagreements(),
                NotedDisagreements.read(Notes.beside(folder))).lines().forEach(out::println);
        CourseComparison.lines(found, compared.courses(), Notes.beside(folder)).forEach(out::println);
        Independence independence = Independence.of(found, Notes.beside(folder));
        out.println(independence.figure());
        if (differences) {
            comparison.differences().stream().map(Difference::line).forEach(out::println);
            independence.wrong().forEach(out::println);
        }
        if (freeze != null) {
            KnownDifferences.write(freeze, comparison);
            out.println("Known differences written to " + freeze);
        }
        out.flush();
        return 0;
    }
}

package org.rapporteur.measure.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.English;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores statements against articles annotated in brat standoff. */
@Command(name = "statements", description = "Scores statements: who is reported to have said what.", mixinStandardHelpOptions = true)
public final class ScoreStatements implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD", description = "Folder with the annotated articles, such as ../shared/gold/statements/polnear/dev.")
    private Path gold = Path.of(".");

    @Option(names = "--predictions", paramLabel = "FILE", description = "Also write what was found, one row a statement.")
    private @Nullable Path predictions;

    @Option(names = "--nested", description = "Count also what stands inside another statement, a chain of several hops; the annotators marked only what is outermost.")
    private boolean nested;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        StatementScore score = new StatementScore();
        Reader reader = new Reader(English.load());
        List<String> rows = new ArrayList<>();
        rows.add("document\tsource\tcue\tcontent");
        for (AnnotatedArticle article : AnnotatedArticle.all(gold)) {
            List<Attribution> found = new ArrayList<>();
            for (Statement statement : reader.read(report(article)).statements()) {
                if (statement.chain().size() > 1 && !nested) {
                    continue;
                }
                Cue cue = statement.speaker().cue();
                Attribution one = new Attribution(statement.speaker().spans(), cue == null ? List.of() : cue.spans(),
                        statement.content());
                found.add(one);
                rows.add(article.name() + "\t" + places(one.source()) + "\t" + places(one.cue()) + "\t"
                        + places(one.content()));
            }
            score.add(article.text(), article.attributions(), found);
        }
        if (predictions != null) {
            Files.write(predictions, rows, StandardCharsets.UTF_8);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(score.table());
        out.flush();
        return 0;
    }

    private static Report report(AnnotatedArticle article) {
        return new Report(article.name(), null, null, null, null, null, "en", article.name(), article.text());
    }

    private static String places(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(";"));
    }
}

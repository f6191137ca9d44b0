package org.rapporteur.measure.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.rapporteur.casefile.story.Stories;
import org.rapporteur.language.English;
import org.rapporteur.model.comparison.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the grouping of reports into stories against articles whose event is known. */
@Command(name = "stories", description = "Scores the grouping of reports into stories against articles whose event is known (BASIL): B-cubed precision, recall and F.", mixinStandardHelpOptions = true)
public final class ScoreStories implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD", description = "Folder with articles/, such as ../shared/gold/stories/basil.")
    private Path gold = Path.of(".");

    @Option(names = "--list", description = "Print each story that is not exactly one event: events and titles.")
    private boolean list;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<EventArticle> articles = EventArticle.all(gold, English.load());
        print("with titles and dates", articles);
        print("bare text", articles.stream().map(EventArticle::bare).toList());
        return 0;
    }

    private void print(String heading, List<EventArticle> articles) {
        PrintWriter out = spec.commandLine().getOut();
        List<String> events = new ArrayList<>(new TreeSet<>(articles.stream().map(EventArticle::event).toList()));
        Predicate<String> studied = event -> events.indexOf(event) % 2 == 0;
        List<Story> stories = new Stories().among(articles.stream().map(EventArticle::reading).toList());
        Grouping grouping = new Grouping(articles, stories);
        out.printf("%s: %d stories of %d events%n", heading, stories.size(), events.size());
        out.println("  half studied      " + grouping.figures(studied));
        out.println("  half not studied  " + grouping.figures(studied.negate()));
        out.println("  all               " + grouping.figures(event -> true));
        if (list) {
            stories.forEach(story -> list(story, articles, out));
        }
        out.flush();
    }

    private static void list(Story story, List<EventArticle> articles, PrintWriter out) {
        List<EventArticle> members = articles.stream()
                .filter(one -> story.reports().contains(one.reading().report().id())).toList();
        long events = members.stream().map(EventArticle::event).distinct().count();
        if (events > 1 || members.size() < 3) {
            out.println(story.id() + " " + story.words());
            members.forEach(one -> out.println("  " + one.event().substring(0, 6) + "  "
                    + one.reading().report().published() + "  " + one.reading().report().title()));
        }
    }
}

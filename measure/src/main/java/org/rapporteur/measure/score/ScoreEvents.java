package org.rapporteur.measure.score;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.English;
import org.rapporteur.model.EventCategory;
import org.rapporteur.reading.event.EventClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * How well sentences are led to PLOVER's categories. Rules and words were drawn up from the sentences with an even number;
 * those with an odd one were never looked at, and their figures are the ones that count.
 */
@Command(name = "events", mixinStandardHelpOptions = true, description = "Categories of happenings between two parties "
        + "against coded sentences: accuracy and macro-F1 of 15 categories and of the coarse classes, for the part with "
        + "even numbers (studied), with odd ones (not studied) and for all; sentences a second.")
public final class ScoreEvents implements Callable<Integer> {

    /** Until then the virtual machine still compiles, and times say little. */
    private static final int WARM_UP_ROUNDS = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE.tsv", description = "Columns sentence_id, sentence, source, target, root, penta.")
    private Path file = Path.of("");

    @Option(names = "--unseen", description = "No part of the file was studied: print the figures of the whole alone.")
    private boolean unseen;

    @Option(names = "--classes", description = "Also print the figures of every category.")
    private boolean classes;

    @Option(names = "--faults", description = "Also print the sentences of the studied part that went wrong.")
    private boolean faults;

    @Override
    public Integer call() throws IOException {
        List<CodedSentence> coded = CodedSentence.read(file);
        English english = English.load();
        EventClassifier classifier = new EventClassifier();
        List<@Nullable EventCategory> found = classify(coded, english, classifier);
        long start = System.nanoTime();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            start = System.nanoTime();
            found = classify(coded, english, classifier);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        PrintWriter out = spec.commandLine().getOut();
        if (!unseen) {
            print(out, "studied (even numbers)", coded, found, 0);
            print(out, "not studied (odd numbers)", coded, found, 1);
        }
        print(out, "all", coded, found, -1);
        out.println(
                String.format(Locale.ROOT, "%.0f sentences a second, from text to category", coded.size() / seconds));
        out.flush();
        return 0;
    }

    private static List<@Nullable EventCategory> classify(List<CodedSentence> coded, English english,
            EventClassifier classifier) {
        List<@Nullable EventCategory> found = new ArrayList<>(coded.size());
        for (CodedSentence one : coded) {
            found.add(classifier.classify(english.read(one.text()), one.source(), one.target()));
        }
        return found;
    }

    /** @param part 0 for even numbers, 1 for odd ones, -1 for all */
    private void print(PrintWriter out, String name, List<CodedSentence> coded,
            List<@Nullable EventCategory> found, int part) {
        ClassScore roots = new ClassScore();
        ClassScore coarse = new ClassScore();
        for (int at = 0; at < coded.size(); at++) {
            CodedSentence one = coded.get(at);
            boolean odd = "13579".indexOf(one.id().charAt(one.id().length() - 1)) >= 0;
            if (part < 0 || odd == (part == 1)) {
                EventCategory category = found.get(at);
                roots.add(one.root().label(), category == null ? "" : category.label());
                coarse.add(one.penta(), CodedSentence.penta(category));
                if (faults && part == 0 && category != one.root()) {
                    out.println(one.root() + "\t" + category + "\t" + one.text());
                }
            }
        }
        out.println(name + ": " + roots.all() + " sentences");
        out.println("  15 categories   " + roots);
        out.println("  coarse classes  " + coarse);
        if (classes) {
            for (Map.Entry<String, Counts> each : roots.classes().entrySet()) {
                out.println(String.format(Locale.ROOT, "    %-10s %s", each.getKey(), each.getValue()));
            }
        }
    }
}

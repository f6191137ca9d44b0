package org.rapporteur.measure.score;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.rapporteur.language.lemma.Lemmatizer;
import org.rapporteur.measure.treebank.GoldSentence;
import org.rapporteur.measure.treebank.Treebank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How many lemmas are right, given the annotators' tags. Words written in several pieces ("_" as lemma) are left out. */
@Command(name = "lemmas", description = "Finds lemmas under the annotators' tags; prints the share that is right.", mixinStandardHelpOptions = true)
public final class ScoreLemmas implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CoNLL-U files, plain or gzipped.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--faults", description = "Also print the wrong lemmas and how often.")
    private boolean faults;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Lemmatizer lemmatizer = Lemmatizer.load();
        for (Path file : files) {
            Counts counts = new Counts();
            Map<String, Integer> wrong = new TreeMap<>();
            for (GoldSentence sentence : Treebank.read(file)) {
                for (int token = 0; token < sentence.size(); token++) {
                    String gold = sentence.lemmas()[token];
                    if (gold.equals("_")) {
                        continue;
                    }
                    String form = sentence.forms()[token];
                    String tag = sentence.xpos()[token];
                    String found = lemmatizer.lemma(form, sentence.upos()[token], tag);
                    boolean right = found.equals(gold);
                    counts.add(right ? 1 : 0, 1, 1);
                    if (!right) {
                        wrong.merge(form + " (" + tag + "): " + found + ", not " + gold, 1, Integer::sum);
                    }
                }
            }
            out.println(file.getFileName() + "  lemmas " + counts);
            if (faults) {
                wrong.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .forEach(entry -> out.println("  " + entry.getValue() + "  " + entry.getKey()));
            }
        }
        out.flush();
        return 0;
    }
}

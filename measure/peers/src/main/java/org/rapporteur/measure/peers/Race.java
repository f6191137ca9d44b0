package org.rapporteur.measure.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.rapporteur.language.Document;
import org.rapporteur.language.English;
import org.rapporteur.language.Sentence;

/**
 * Reads the same plain texts with our reader (text to tree and names) and twice with CoreNLP: to the tree alone, and to tree and
 * names. They take turns on one thread; tokens per second of each round are printed, and the ratios of the medians.
 *
 * <p>Only ratios within one run mean anything: machines differ, and so does one machine from hour to hour.
 */
public final class Race {

    private static final int ROUNDS = 5;

    private Race() {}

    /** One who runs: its name, how it reads a text (giving the number of tokens), and its tokens per second so far. */
    private record Runner(String name, ToIntFunction<String> reader, List<Double> rounds) {

        double median() {
            return rounds.stream().sorted().toList().get(rounds.size() / 2);
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Name one folder of plain texts.");
            System.exit(2);
        }
        List<String> texts = texts(Path.of(arguments[0]));
        English english = English.load();
        Runner ours = new Runner("Rapporteur to tree and names", text -> tokens(english.read(text)), new ArrayList<>());
        List<Runner> theirs = List.of(coreNlp("CoreNLP to the tree alone", "tokenize,pos,lemma,depparse"),
                coreNlp("CoreNLP to tree and names", "tokenize,pos,lemma,ner,depparse"));
        List<Runner> all = Stream.concat(theirs.stream(), Stream.of(ours)).toList();
        // The first round warms all up and does not count.
        for (int round = 0; round <= ROUNDS; round++) {
            for (Runner runner : all) {
                double speed = tokensPerSecond(texts, runner.reader);
                if (round > 0) {
                    runner.rounds.add(speed);
                    System.out.printf(Locale.ROOT, "round %d  %-28s  %,9.0f tokens/s%n", round, runner.name, speed);
                }
            }
        }
        for (Runner their : theirs) {
            System.out.printf(Locale.ROOT, "%s against %s: median ratio %.1f%n", ours.name, their.name,
                    ours.median() / their.median());
        }
    }

    private static Runner coreNlp(String name, String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        // Persons, places and organisations only: numbers, times and finer kinds are work that we do not do there.
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return new Runner(name, text -> {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            return document.tokens().size();
        }, new ArrayList<>());
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private static double tokensPerSecond(List<String> texts, ToIntFunction<String> reader) {
        long start = System.nanoTime();
        long tokens = 0;
        for (String text : texts) {
            tokens += reader.applyAsInt(text);
        }
        return tokens * 1e9 / (System.nanoTime() - start);
    }

    private static int tokens(Document document) {
        return document.sentences().stream().mapToInt(Sentence::size).sum();
    }
}

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
 * Reads the same plain texts with CoreNLP (tokens to dependency tree) and with our reader (tokens to tree and names),
 * turn and turn about on one thread, and prints tokens per second of each round and the ratio of the medians.
 *
 * <p>Only ratios within one run mean anything: machines differ, and so does one machine from hour to hour.
 */
public final class Race {

    private static final int ROUNDS = 5;

    private Race() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Name one folder of plain texts.");
            System.exit(2);
        }
        List<String> texts = texts(Path.of(arguments[0]));
        English english = English.load();
        StanfordCoreNLP coreNlp = new StanfordCoreNLP(coreNlpProperties());
        ToIntFunction<String> ours = text -> tokens(english.read(text));
        ToIntFunction<String> theirs = text -> {
            CoreDocument document = new CoreDocument(text);
            coreNlp.annotate(document);
            return document.tokens().size();
        };
        List<Double> ourRounds = new ArrayList<>();
        List<Double> theirRounds = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double their = tokensPerSecond(texts, theirs);
            double our = tokensPerSecond(texts, ours);
            if (round == 0) {
                // The first round warms both up and does not count.
                continue;
            }
            theirRounds.add(their);
            ourRounds.add(our);
            System.out.printf(Locale.ROOT,
                    "round %d  CoreNLP %,9.0f tokens/s  Rapporteur %,9.0f tokens/s  ratio %.1f%n",
                    round, their, our, our / their);
        }
        System.out.printf(Locale.ROOT, "median ratio %.1f%n", median(ourRounds) / median(theirRounds));
    }

    private static Properties coreNlpProperties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
        properties.setProperty("threads", "1");
        return properties;
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

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

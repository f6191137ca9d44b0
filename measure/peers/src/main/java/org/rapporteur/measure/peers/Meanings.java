package org.rapporteur.measure.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.English;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.word.WordMeanings;

/** Holds the vectors of words against the sentence model they come from: does it find the same sentences alike, and how fast. */
public final class Meanings {

    private static final int SENTENCES = 1000;
    private static final int PAIRS = 40_000;
    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;
    private static final long SEED = 1;

    private Meanings() {}

    /** @param arguments a folder of plain texts */
    public static void main(String[] arguments) throws IOException {
        List<List<String>> sentences = sentences(Path.of(arguments[0]));
        List<String> texts = sentences.stream().map(words -> String.join(" ", words)).toList();
        WordMeanings meanings = WordMeanings.load();
        meanings.of(sentences.getFirst());
        long start = System.nanoTime();
        float[][] ours = sentences.stream().map(meanings::of).toArray(float[][]::new);
        double ourTime = System.nanoTime() - start;
        float[][] theirs;
        double theirTime;
        try (SentenceModel model = new SentenceModel()) {
            start = System.nanoTime();
            theirs = model.vectors(texts);
            theirTime = System.nanoTime() - start;
        }
        Random random = new Random(SEED);
        double[] one = new double[PAIRS];
        double[] other = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            int left = random.nextInt(texts.size());
            int right = (left + 1 + random.nextInt(texts.size() - 1)) % texts.size();
            one[pair] = WordMeanings.likeness(ours[left], ours[right]);
            other[pair] = WordMeanings.likeness(theirs[left], theirs[right]);
        }
        System.out.printf(Locale.ROOT, "%d sentences, %d pairs: rank correlation %.3f, %.0f times as fast%n",
                texts.size(),
                PAIRS, correlation(ranks(one), ranks(other)), theirTime / ourTime);
    }

    /** Sentences of middling length, taken evenly from all texts, as words. */
    private static List<List<String>> sentences(Path folder) throws IOException {
        English english = English.load();
        List<List<String>> all = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.sorted().toList();
        }
        for (int file = 0; file < files.size(); file += Math.max(1, files.size() / 60)) {
            String text = Files.readString(files.get(file));
            for (Sentence sentence : english.read(text).sentences()) {
                if (sentence.size() >= SHORTEST && sentence.size() <= LONGEST && all.size() < SENTENCES) {
                    all.add(IntStream.range(0, sentence.size())
                            .mapToObj(token -> text.substring(sentence.start(token), sentence.end(token))).toList());
                }
            }
        }
        return all;
    }

    private static double[] ranks(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed()
                .sorted(Comparator.comparingDouble(place -> values[place])).toArray(Integer[]::new);
        double[] ranks = new double[values.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    /** Pearson's, of ranks without ties: Spearman's. */
    private static double correlation(double[] one, double[] other) {
        double middle = (one.length - 1) / 2.0;
        double both = 0;
        double square = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - middle) * (other[i] - middle);
            square += (one[i] - middle) * (one[i] - middle);
        }
        return both / square;
    }
}

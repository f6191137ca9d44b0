package org.rapporteur.measure.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.name.Gazetteer;
import org.rapporteur.language.name.NameFeatures;
import org.rapporteur.language.name.NameLabels;
import org.rapporteur.language.name.NameModel;
import org.rapporteur.language.text.Segmenter;
import org.rapporteur.measure.treebank.GoldNames;
import org.rapporteur.measure.treebank.GoldSentence;

/** Trains the finder of names: a structured averaged perceptron over whole sentences. */
final class NameTraining {

    private static final int LABELS = NameLabels.COUNT;
    private static final int ROUNDS = 6;
    private static final long SEED = 20_240_229L;
    /** Of a hundred words with a capital so many are given another tag. */
    private static final int MISTAKES = 20;
    /** What a weight of 1 becomes before it is averaged, and what the average is written as. */
    private static final int SCALE = 64;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Lesson(NameFeatures features, int[] gold) {}

    private final List<Lesson> lessons = new ArrayList<>();
    private final short[] weights = new short[NameModel.CELLS * LABELS];
    private final int[] steps = new int[LABELS * LABELS];
    private final long[] timedWeights = new long[weights.length];
    private final long[] timedSteps = new long[steps.length];
    private long time = 1;

    /**
     * Takes sentences; those before the first with an entity are left out. Each is learnt twice: under the annotators' tags,
     * and with some of them changed as a tagger mistakes them, so that tags are not trusted blindly.
     */
    NameTraining(List<GoldSentence> sentences) {
        Gazetteer gazetteer = Gazetteer.load(Segmenter.load());
        Random random = new Random(SEED);
        int first = 0;
        while (first < sentences.size() && !GoldNames.annotated(sentences.get(first))) {
            first++;
        }
        for (GoldSentence sentence : sentences.subList(first, sentences.size())) {
            int[] gold = labels(sentence);
            lessons.add(new Lesson(new NameFeatures(sentence.forms(), sentence.xpos(), gazetteer), gold));
            String[] mistaken = mistaken(sentence, random);
            lessons.add(new Lesson(new NameFeatures(sentence.forms(), mistaken, gazetteer), gold));
        }
    }

    private static String[] mistaken(GoldSentence sentence, Random random) {
        String[] tags = sentence.xpos().clone();
        for (int token = 0; token < tags.length; token++) {
            boolean capital = Character.isUpperCase(sentence.forms()[token].charAt(0));
            if (capital && random.nextInt(100) < MISTAKES) {
                tags[token] = switch (tags[token]) {
                    case "NNP" -> random.nextInt(3) == 0 ? "NNPS" : random.nextBoolean() ? "JJ" : "NN";
                    case "NNPS" -> "NNS";
                    case "NNS" -> "NNPS";
                    case "JJ", "NN", "VBG", "VBN", "UH", "FW" -> "NNP";
                    default -> tags[token];
                };
            }
        }
        return tags;
    }

    private static int[] labels(GoldSentence sentence) {
        int[] gold = new int[sentence.size()];
        for (GoldNames.Mention mention : GoldNames.of(sentence)) {
            gold[mention.from()] = NameLabels.begin(mention.kind());
            for (int token = mention.from() + 1; token < mention.to(); token++) {
                gold[token] = NameLabels.inside(mention.kind());
            }
        }
        return gold;
    }

    /** The model file's bytes. */
    byte[] train() throws IOException {
        NameModel current = new NameModel(weights, steps);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                learn(lesson, current.label(lesson.features));
                time++;
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        averaged().write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private void learn(Lesson lesson, int[] found) {
        int[] cells = new int[NameFeatures.MOST];
        int[] gold = lesson.gold;
        for (int token = 0; token < gold.length; token++) {
            int foundBefore = token == 0 ? 0 : found[token - 1];
            int goldBefore = token == 0 ? 0 : gold[token - 1];
            if (!lesson.features.possible(token)) {
                continue;
            }
            if (found[token] != gold[token] || foundBefore != goldBefore) {
                step(goldBefore * LABELS + gold[token], 1);
                step(foundBefore * LABELS + found[token], -1);
            }
            if (found[token] != gold[token]) {
                int count = lesson.features.fill(token, cells);
                for (int i = 0; i < count; i++) {
                    change(cells[i] * LABELS + gold[token], 1);
                    change(cells[i] * LABELS + found[token], -1);
                }
            }
        }
    }

    private void step(int at, int by) {
        steps[at] += by;
        timedSteps[at] += by * time;
    }

    private void change(int at, int by) {
        weights[at] += (short) by;
        timedWeights[at] += by * time;
    }

    private NameModel averaged() {
        short[] averagedWeights = new short[weights.length];
        for (int i = 0; i < weights.length; i++) {
            long average = Math.round((weights[i] - (double) timedWeights[i] / time) * SCALE);
            averagedWeights[i] = (short) Math.clamp(average, Short.MIN_VALUE, Short.MAX_VALUE);
        }
        int[] averagedSteps = new int[steps.length];
        for (int i = 0; i < steps.length; i++) {
            averagedSteps[i] = (int) Math.round((steps[i] - (double) timedSteps[i] / time) * SCALE);
        }
        return new NameModel(averagedWeights, averagedSteps);
    }
}

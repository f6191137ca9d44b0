package org.rapporteur.measure.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.name.DocumentEvidence;
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
    private static final int ROUNDS = 8;
    /** Models that meet the sentences in different orders; their mean is written, which depends less on chance than one. */
    private static final int MODELS = 3;
    private static final long SEED = 20_240_229L;
    /** Of a hundred words with a capital so many are given another tag. */
    private static final int MISTAKES = 20;
    /** Of a hundred words that may be part of a name and that the data files do not know so many are made unknown. */
    private static final int FORGOTTEN = 60;
    /** What a weight of 1 becomes before it is averaged, and what the average is written as. */
    private static final int SCALE = 64;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Lesson(NameFeatures features, int[] gold) {}

    private final List<Lesson> lessons = new ArrayList<>();
    private final short[] weights = new short[NameModel.CELLS * LABELS];
    private final int[] steps = new int[LABELS * LABELS];
    private final long[] timedWeights = new long[weights.length];
    private final long[] timedSteps = new long[steps.length];
    private final float[] sumWeights = new float[weights.length];
    private final double[] sumSteps = new double[steps.length];
    private long time = 1;

    /**
     * Takes documents; those without an entity are left out. Each is learnt twice: under the annotators' tags with all its words
     * known, and with some tags changed as a tagger mistakes them and some words made unknown, so that neither tags nor words
     * met in training are trusted blindly.
     */
    NameTraining(List<List<GoldSentence>> documents) {
        Gazetteer gazetteer = Gazetteer.load(Segmenter.load());
        Random random = new Random(SEED);
        for (List<GoldSentence> document : documents) {
            if (document.stream().anyMatch(GoldNames::annotated)) {
                List<String[]> tags = document.stream().map(GoldSentence::xpos).toList();
                add(document, tags, gazetteer);
                int first = lessons.size();
                add(document, document.stream().map(sentence -> mistaken(sentence, random)).toList(), gazetteer);
                for (Lesson lesson : lessons.subList(first, lessons.size())) {
                    forget(lesson.features, random);
                }
            }
        }
    }

    private void add(List<GoldSentence> document, List<String[]> tags, Gazetteer gazetteer) {
        List<String[]> forms = document.stream().map(GoldSentence::forms).toList();
        DocumentEvidence evidence = new DocumentEvidence(gazetteer, forms, tags);
        for (int sentence = 0; sentence < document.size(); sentence++) {
            lessons.add(new Lesson(new NameFeatures(forms.get(sentence), tags.get(sentence), gazetteer, evidence),
                    labels(document.get(sentence))));
        }
    }

    private static void forget(NameFeatures features, Random random) {
        for (int token = 0; token < features.size(); token++) {
            if (features.possible(token) && !features.known(token) && random.nextInt(100) < FORGOTTEN) {
                features.forget(token);
            }
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
        for (int model = 0; model < MODELS; model++) {
            Random random = new Random(SEED + model);
            List<Lesson> order = new ArrayList<>(lessons);
            for (int round = 0; round < ROUNDS; round++) {
                Collections.shuffle(order, random);
                for (Lesson lesson : order) {
                    learn(lesson, current.label(lesson.features));
                    time++;
                }
            }
            addAverage();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mean().write(new DataOutputStream(bytes));
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

    /** Adds the average of the weights over all steps to the sums, and begins anew. */
    private void addAverage() {
        for (int i = 0; i < weights.length; i++) {
            sumWeights[i] += (float) (weights[i] - (double) timedWeights[i] / time);
        }
        for (int i = 0; i < steps.length; i++) {
            sumSteps[i] += steps[i] - (double) timedSteps[i] / time;
        }
        Arrays.fill(weights, (short) 0);
        Arrays.fill(steps, 0);
        Arrays.fill(timedWeights, 0);
        Arrays.fill(timedSteps, 0);
        time = 1;
    }

    private NameModel mean() {
        short[] meanWeights = new short[weights.length];
        for (int i = 0; i < weights.length; i++) {
            long mean = Math.round(sumWeights[i] * SCALE / MODELS);
            meanWeights[i] = (short) Math.clamp(mean, Short.MIN_VALUE, Short.MAX_VALUE);
        }
        int[] meanSteps = new int[steps.length];
        for (int i = 0; i < steps.length; i++) {
            meanSteps[i] = (int) Math.round(sumSteps[i] * SCALE / MODELS);
        }
        return new NameModel(meanWeights, meanSteps);
    }
}

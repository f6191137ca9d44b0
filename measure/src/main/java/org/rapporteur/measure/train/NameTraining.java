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
import org.rapporteur.language.name.NameFeatures;
import org.rapporteur.language.name.NameKnowledge;
import org.rapporteur.language.name.NameLabels;
import org.rapporteur.language.name.NameModel;
import org.rapporteur.language.text.Segmenter;
import org.rapporteur.measure.treebank.GoldNames;
import org.rapporteur.measure.treebank.GoldSentence;

/**
 * Trains the finder of names: a conditional random field over whole stretches of capitals. Features are left out at random while it
 * learns, and the mean of its last rounds is kept.
 */
final class NameTraining {

    private static final int LABELS = NameLabels.COUNT;
    private static final int ROUNDS = 12;
    /** The last so many rounds are averaged. */
    private static final int SETTLED = 4;
    /** Smaller weights, as they are written, are left out. */
    private static final int LEAST = 8;
    /** The share of features that is left out each time: 40 of a hundred. */
    private static final double LEFT_OUT = 0.4;
    /** Models that meet the sentences in different orders; their mean is written, which depends less on chance than one. */
    private static final int MODELS = 3;
    private static final long SEED = 20_240_229L;
    /** Of a hundred words with a capital so many are given another tag. */
    private static final int MISTAKES = 20;
    /** Of a hundred words that may be part of a name and that the data files do not know so many are made unknown. */
    private static final int FORGOTTEN = 30;
    /** What an averaged weight of 1 is written as. */
    private static final int SCALE = 1024;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Lesson(NameFeatures features, int[] gold) {}

    /** Tokens that may be part of names, between tokens that cannot: the cells of their features and their labels. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stretch(int[][] cells, int[] gold) {}

    private final List<Lesson> lessons = new ArrayList<>();

    /**
     * Takes documents; those without an entity are left out. Each is learnt twice: under the annotators' tags with all its words
     * known, and with some tags changed as a tagger mistakes them and some words made unknown, so that neither tags nor words
     * met in training are trusted blindly.
     */
    NameTraining(List<List<GoldSentence>> documents) {
        NameKnowledge knowledge = NameKnowledge.load(Segmenter.load());
        Random random = new Random(SEED);
        for (List<GoldSentence> document : documents) {
            if (document.stream().anyMatch(GoldNames::annotated)) {
                List<String[]> tags = document.stream().map(GoldSentence::xpos).toList();
                add(document, tags, knowledge);
                int first = lessons.size();
                add(document, document.stream().map(sentence -> mistaken(sentence, random)).toList(), knowledge);
                for (Lesson lesson : lessons.subList(first, lessons.size())) {
                    forget(lesson.features, random);
                }
            }
        }
    }

    private void add(List<GoldSentence> document, List<String[]> tags, NameKnowledge knowledge) {
        List<String[]> forms = document.stream().map(GoldSentence::forms).toList();
        DocumentEvidence evidence = new DocumentEvidence(knowledge.gazetteer(), forms, tags);
        for (int sentence = 0; sentence < document.size(); sentence++) {
            lessons.add(new Lesson(new NameFeatures(forms.get(sentence), tags.get(sentence), knowledge, evidence),
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
        List<Stretch> stretches = new ArrayList<>();
        for (Lesson lesson : lessons) {
            addStretches(lesson, stretches);
        }
        float[] weights = new float[NameModel.CELLS * LABELS];
        double[] steps = new double[LABELS * LABELS];
        int added = 0;
        for (int model = 0; model < MODELS; model++) {
            LabelField field = new LabelField();
            Random random = new Random(SEED + model);
            List<Stretch> order = new ArrayList<>(stretches);
            for (int round = 0; round < ROUNDS; round++) {
                Collections.shuffle(order, random);
                for (Stretch stretch : order) {
                    field.learn(without(stretch.cells, random), stretch.gold);
                }
                if (round >= ROUNDS - SETTLED) {
                    field.addTo(weights, steps);
                    added++;
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mean(weights, steps, added).write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** Leaves some features out at random, so that none is leant upon alone. */
    private static int[][] without(int[][] cells, Random random) {
        int[][] left = new int[cells.length][];
        int chance = (int) (LEFT_OUT * 256);
        for (int token = 0; token < cells.length; token++) {
            int[] kept = new int[cells[token].length];
            int count = 0;
            int bits = 0;
            for (int i = 0; i < kept.length; i++) {
                bits = i % 4 == 0 ? random.nextInt() : bits >>> 8;
                if ((bits & 0xFF) >= chance) {
                    kept[count++] = cells[token][i];
                }
            }
            left[token] = Arrays.copyOf(kept, count);
        }
        return left;
    }

    private static void addStretches(Lesson lesson, List<Stretch> into) {
        int[] buffer = new int[NameFeatures.MOST];
        int from = 0;
        while (from < lesson.gold.length) {
            int to = from;
            while (to < lesson.gold.length && lesson.features.possible(to)) {
                to++;
            }
            if (to > from) {
                int[][] cells = new int[to - from][];
                int[] gold = new int[to - from];
                for (int token = from; token < to; token++) {
                    cells[token - from] = Arrays.copyOf(buffer, lesson.features.fill(token, buffer));
                    int label = lesson.gold[token];
                    int before = token == from ? NameLabels.OUTSIDE : gold[token - from - 1];
                    gold[token - from] = NameLabels.follows(before, label) ? label : label - 1;
                }
                into.add(new Stretch(cells, gold));
            }
            from = to + 1;
        }
    }

    private static NameModel mean(float[] weights, double[] steps, int added) {
        short[] meanWeights = new short[weights.length];
        for (int i = 0; i < weights.length; i++) {
            meanWeights[i] = (short) Math.clamp(Math.round((double) weights[i] * SCALE / added), Short.MIN_VALUE,
                    Short.MAX_VALUE);
            if (Math.abs(meanWeights[i]) < LEAST) {
                meanWeights[i] = 0;
            }
        }
        int[] meanSteps = new int[steps.length];
        for (int i = 0; i < steps.length; i++) {
            meanSteps[i] = (int) Math.round(steps[i] * SCALE / added);
        }
        return new NameModel(meanWeights, meanSteps);
    }
}

package org.rapporteur.measure.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.Relation;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.parse.RelationFeatures;
import org.rapporteur.language.parse.Tokens;

/** Trains the naming of relations over finished trees. */
final class RelationTraining {

    private static final int TYPES = Relation.values().length;
    private static final int ROOT = number(Relation.ROOT);

    private static final double SCALE = 100.0 / SparsePerceptron.THOUSANDTHS;
    private static final int LEAST_WEIGHT = 60;

    /** A relation that wins by less than this is learnt as if it had lost. */
    private static final int MARGIN = 30;

    private final int rounds;

    RelationTraining(int rounds) {
        this.rounds = rounds;
    }

    /**
     * A sentence ready to learn from.
     *
     * @param heads the tree to learn over
     * @param gold relation numbers; -1 where the tree's head is not the gold one, so that there is nothing to learn
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Lesson(Tokens tokens, int[] heads, int[] gold) {}

    /** The number that stands for a relation in the model. */
    static int number(Relation relation) {
        return List.of(Relation.values()).indexOf(relation);
    }

    /** The model file's bytes: the mean of models that meet the sentences in different orders. */
    byte[] train(List<Lesson> lessons, int seeds) throws IOException {
        SparsePerceptron mean = SparsePerceptron.sum(seeds, seed -> learn(new ArrayList<>(lessons), seed));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mean.write(new DataOutputStream(bytes), SCALE / seeds, LEAST_WEIGHT);
        return bytes.toByteArray();
    }

    private SparsePerceptron learn(List<Lesson> lessons, int seed) {
        SparsePerceptron perceptron = new SparsePerceptron();
        Random random = new Random(seed);
        int[] scores = new int[TYPES];
        Features buffer = new Features();
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                learn(lesson, perceptron, scores, buffer);
            }
        }
        return perceptron;
    }

    private static void learn(Lesson lesson, SparsePerceptron perceptron, int[] scores, Features buffer) {
        RelationFeatures features = new RelationFeatures(lesson.tokens, lesson.heads);
        int[] relations = new int[lesson.heads.length];
        for (int token : features.order()) {
            if (lesson.heads[token] < 0) {
                relations[token] = ROOT;
                continue;
            }
            features.gather(token, relations, buffer);
            perceptron.score(buffer, scores);
            perceptron.tick();
            relations[token] = best(scores, -1);
            int gold = lesson.gold[token];
            if (gold >= 0) {
                int rival = best(scores, gold);
                if (scores[gold] - scores[rival] < MARGIN) {
                    perceptron.update(buffer, gold, rival);
                }
            }
        }
    }

    /** The relation with the highest score other than one. */
    private static int best(int[] scores, int other) {
        int best = other == 0 ? 1 : 0;
        for (int type = best + 1; type < TYPES; type++) {
            best = type != other && scores[type] > scores[best] ? type : best;
        }
        return best;
    }
}

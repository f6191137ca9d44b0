package org.rapporteur.measure.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.parse.Beam;
import org.rapporteur.language.parse.Lattice;
import org.rapporteur.language.parse.StateFeatures;
import org.rapporteur.language.parse.Tokens;

/**
 * Trains the structure of trees: a structured perceptron over a beam, updated where the gold tree falls furthest
 * behind (max-violation). Wrong arcs are given a lead, so that right ones learn to win clearly.
 */
final class StructureTraining {

    /** Features whose weights are all smaller are left out: most of the model's size, little of its skill. */
    private static final double LEAST_WEIGHT = 1.6;

    /** Points for every wrong arc: on the development sets far better than none, and than three times as many. */
    private static final int LEAD = 40;

    private final int width;
    private final TernaryPerceptron perceptron = new TernaryPerceptron();
    private final Features buffer = new Features();

    private StructureTraining(int width) {
        this.width = width;
    }

    /** A sentence ready to learn from. */
    @SuppressWarnings("ArrayRecordComponent")
    record Lesson(Tokens tokens, int[] heads, int[] actions) {

        static Lesson of(Tokens tokens, int[] heads) {
            int[] projective = Projective.heads(heads);
            return new Lesson(tokens, projective, Oracle.actions(projective));
        }

        /** What an action is given on top of its score: something for a wrong arc, nothing for what may be right. */
        int lead(Lattice lattice, int state, int action) {
            if (action == Lattice.SHIFT) {
                return 0;
            }
            int top = lattice.top(state);
            int head = action == Lattice.LEFT ? lattice.next(state) : lattice.token(lattice.below(top));
            return heads[lattice.token(top)] == head ? 0 : LEAD;
        }
    }

    /** The model file's bytes: the mean of models that meet the sentences in different orders. */
    static byte[] train(List<Lesson> lessons, int width, int rounds, int seeds) throws IOException {
        TernaryPerceptron sum = new TernaryPerceptron();
        IntStream.rangeClosed(1, seeds).parallel()
                .mapToObj(seed -> new StructureTraining(width).learn(new ArrayList<>(lessons), rounds, seed)).toList()
                .forEach(sum::addAverages);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sum.write(new DataOutputStream(bytes), 1.0 / seeds, LEAST_WEIGHT);
        return bytes.toByteArray();
    }

    private TernaryPerceptron learn(List<Lesson> lessons, int rounds, int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                learn(lesson);
                perceptron.tick();
            }
        }
        return perceptron;
    }

    /** Parses the sentence and mends the weights when that goes wrong. */
    private void learn(Lesson lesson) {
        Beam beam = new Beam(width, Integer.MAX_VALUE, lesson.tokens, perceptron::score, lesson::lead);
        Lattice lattice = beam.lattice();
        int gold = beam.state(0);
        int goldScore = 0;
        int worst = 0;
        int worstGold = -1;
        int worstBest = -1;
        for (int action : lesson.actions) {
            int wanted = beam.score(gold, action);
            goldScore += wanted;
            beam.step();
            int reached = -1;
            for (int rank = 0; rank < beam.count() && reached < 0; rank++) {
                int state = beam.state(rank);
                reached = lattice.parent(state) == gold && lattice.action(state) == action ? state : -1;
            }
            gold = reached >= 0 ? reached : lattice.apply(gold, action);
            int violation = beam.total(0) - goldScore;
            if (beam.state(0) != gold && violation >= worst) {
                worst = violation;
                worstGold = gold;
                worstBest = beam.state(0);
            }
        }
        if (beam.state(0) != gold && worstGold >= 0) {
            mend(lesson.tokens, lattice, worstGold, worstBest);
        }
    }

    private void mend(Tokens tokens, Lattice lattice, int gold, int best) {
        int right = gold;
        int wrong = best;
        while (right != wrong) {
            credit(tokens, lattice, right, 1);
            credit(tokens, lattice, wrong, -1);
            right = lattice.parent(right);
            wrong = lattice.parent(wrong);
        }
    }

    private void credit(Tokens tokens, Lattice lattice, int state, int by) {
        StateFeatures.gather(tokens, lattice, lattice.parent(state), buffer);
        perceptron.update(buffer, lattice.action(state), by);
    }
}

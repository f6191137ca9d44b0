package org.rapporteur.measure.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.parse.Beam;
import org.rapporteur.language.parse.Lattice;
import org.rapporteur.language.parse.StateFeatures;
import org.rapporteur.language.parse.Tokens;

/**
 * Trains the structure of trees: a structured perceptron over a beam, updated where the gold tree falls furthest
 * behind (max-violation).
 */
final class StructureTraining {

    private final int width;
    private final int rounds;
    private final long seed;
    private final TernaryPerceptron perceptron = new TernaryPerceptron();
    private final Features buffer = new Features();

    StructureTraining(int width, int rounds, long seed) {
        this.width = width;
        this.rounds = rounds;
        this.seed = seed;
    }

    /** A sentence ready to learn from. */
    @SuppressWarnings("ArrayRecordComponent")
    record Lesson(Tokens tokens, int[] actions) {

        static Lesson of(Tokens tokens, int[] heads) {
            return new Lesson(tokens, Oracle.actions(Projective.heads(heads)));
        }
    }

    TernaryPerceptron train(List<Lesson> given) {
        List<Lesson> lessons = new ArrayList<>(given);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(lessons, random);
            int wrong = 0;
            for (Lesson lesson : lessons) {
                wrong += learn(lesson) ? 0 : 1;
                perceptron.tick();
            }
            System.err.println("structure round " + (round + 1) + ": " + wrong + " of " + lessons.size() + " wrong");
        }
        return perceptron;
    }

    static byte[] bytes(TernaryPerceptron perceptron) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        perceptron.write(new DataOutputStream(bytes), 100, 120);
        return bytes.toByteArray();
    }

    /** Parses the sentence and mends the weights; true when it was parsed right. */
    private boolean learn(Lesson lesson) {
        Beam beam = new Beam(width, lesson.tokens, perceptron::score);
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
        if (beam.state(0) == gold || worstGold < 0) {
            return true;
        }
        mend(lesson.tokens, lattice, worstGold, worstBest);
        return false;
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

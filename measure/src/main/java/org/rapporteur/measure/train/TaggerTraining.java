package org.rapporteur.measure.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Forms;
import org.rapporteur.language.linear.HashTable;
import org.rapporteur.language.tag.TagFeatures;
import org.rapporteur.language.tag.TagModel;
import org.rapporteur.language.tag.TagSet;
import org.rapporteur.measure.treebank.GoldSentence;

/** Trains the tagger: an averaged perceptron that learns among its own mistakes, since it sees its own tags to the left. */
final class TaggerTraining {

    private static final int LEAST_PAIR_COUNT = 2;

    private final TagSet tagSet;
    private final HashTable lexicon;
    private final int rounds;
    private final long seed;

    TaggerTraining(List<GoldSentence> sentences, int rounds, long seed) {
        this.tagSet = tagSet(sentences);
        this.lexicon = Lexicons.habits(sentences, tagSet);
        this.rounds = rounds;
        this.seed = seed;
    }

    /** A sentence ready to learn from. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Lesson(TagFeatures features, int[] gold) {}

    /** The model file's bytes. */
    byte[] train(List<GoldSentence> sentences) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (GoldSentence sentence : sentences) {
            int[] gold = new int[sentence.size()];
            for (int token = 0; token < gold.length; token++) {
                gold[token] = tagSet.number(sentence.xpos()[token], sentence.upos()[token]);
            }
            lessons.add(new Lesson(new TagFeatures(new Forms(sentence.forms()), lexicon), gold));
        }
        SparsePerceptron perceptron = new SparsePerceptron();
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                learn(lesson, perceptron);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        TagModel.writeHead(out, tagSet, lexicon);
        perceptron.write(out, 100, 3);
        return bytes.toByteArray();
    }

    private void learn(Lesson lesson, SparsePerceptron perceptron) {
        int[] tags = new int[lesson.gold.length];
        float[] scores = new float[tagSet.size()];
        Features buffer = new Features();
        for (int token = 0; token < tags.length; token++) {
            lesson.features.gather(token, tags, buffer);
            perceptron.score(buffer, scores);
            int best = 0;
            for (int tag = 1; tag < scores.length; tag++) {
                best = scores[tag] > scores[best] ? tag : best;
            }
            tags[token] = best;
            perceptron.tick();
            int gold = lesson.gold[token];
            if (gold >= 0 && best != gold) {
                perceptron.update(buffer, gold, best);
            }
        }
    }

    private static TagSet tagSet(List<GoldSentence> sentences) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (GoldSentence sentence : sentences) {
            for (int token = 0; token < sentence.size(); token++) {
                counts.merge(sentence.xpos()[token] + "|" + sentence.upos()[token], 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < LEAST_PAIR_COUNT);
        return new TagSet(List.copyOf(counts.keySet()));
    }
}

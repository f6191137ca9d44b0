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
    private static final double SCALE = 100.0 / SparsePerceptron.THOUSANDTHS;
    private static final int LEAST_WEIGHT = 30;

    private final TagSet tagSet;
    private final HashTable lexicon;
    private final int rounds;

    TaggerTraining(List<GoldSentence> sentences, int rounds) {
        this.tagSet = tagSet(sentences);
        this.lexicon = Lexicons.habits(sentences, tagSet);
        this.rounds = rounds;
    }

    /** A sentence ready to learn from. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Lesson(TagFeatures features, int[] gold) {}

    /** The model file's bytes: the mean of models that meet the sentences in different orders. */
    byte[] train(List<GoldSentence> sentences, int seeds) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (GoldSentence sentence : sentences) {
            int[] gold = new int[sentence.size()];
            for (int token = 0; token < gold.length; token++) {
                gold[token] = tagSet.number(sentence.xpos()[token], sentence.upos()[token]);
            }
            lessons.add(new Lesson(new TagFeatures(new Forms(sentence.forms()), lexicon), gold));
        }
        SparsePerceptron mean = SparsePerceptron.sum(seeds, seed -> learn(new ArrayList<>(lessons), seed));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        TagModel.writeHead(out, tagSet, lexicon);
        mean.write(out, SCALE / seeds, LEAST_WEIGHT);
        return bytes.toByteArray();
    }

    private SparsePerceptron learn(List<Lesson> lessons, int seed) {
        SparsePerceptron perceptron = new SparsePerceptron();
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                learn(lesson, perceptron);
            }
        }
        return perceptron;
    }

    private void learn(Lesson lesson, SparsePerceptron perceptron) {
        int[] tags = new int[lesson.gold.length];
        int[] scores = new int[tagSet.size()];
        Features buffer = new Features();
        for (int token = 0; token < tags.length; token++) {
            tags[token] = lesson.features.sure(token);
            if (tags[token] >= 0) {
                continue;
            }
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

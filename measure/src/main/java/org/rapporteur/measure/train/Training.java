package org.rapporteur.measure.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.language.linear.Models;
import org.rapporteur.language.parse.Tokens;
import org.rapporteur.language.tag.TagModel;
import org.rapporteur.language.tag.Tagger;
import org.rapporteur.language.tag.Tags;
import org.rapporteur.measure.treebank.GoldSentence;

/**
 * Trains all models from sentences.
 *
 * @param tag how the tagger is trained
 * @param folds the tags that the parser learns from come from taggers that never saw them, one for each fold
 * @param fold how these are trained
 * @param beam ways kept open while the structure is learnt
 */
record Training(Effort tag, int folds, Effort fold, int beam, Effort structure, Effort relation) {

    /** What the shipped models were trained with. */
    static final Training SHIPPED = new Training(new Effort(6, 3), 5, new Effort(3, 1), 8, new Effort(5, 2),
            new Effort(4, 2));

    /**
     * How long to train.
     *
     * @param rounds times that every sentence is met
     * @param seeds models that are trained, each meeting the sentences in another order, and averaged
     */
    record Effort(int rounds, int seeds) {}

    /** Model files of the parser. */
    @SuppressWarnings("ArrayRecordComponent")
    record ParserFiles(byte[] structure, byte[] relations) {}

    byte[] tagger(List<GoldSentence> sentences) throws IOException {
        return new TaggerTraining(sentences, tag.rounds).train(sentences, tag.seeds);
    }

    ParserFiles parser(List<GoldSentence> sentences) throws IOException {
        List<Tags> tags = foldTags(sentences);
        List<StructureTraining.Lesson> structures = new ArrayList<>();
        List<RelationTraining.Lesson> relations = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            GoldSentence sentence = sentences.get(index);
            Tokens tokens = new Tokens(sentence.forms(), tags.get(index));
            int[] gold = new int[sentence.size()];
            for (int token = 0; token < gold.length; token++) {
                gold[token] = RelationTraining.number(sentence.relations()[token]);
            }
            structures.add(StructureTraining.Lesson.of(tokens, sentence.heads()));
            relations.add(new RelationTraining.Lesson(tokens, sentence.heads(), gold));
        }
        return new ParserFiles(StructureTraining.train(structures, beam, structure.rounds, structure.seeds),
                new RelationTraining(relation.rounds).train(relations, relation.seeds));
    }

    private List<Tags> foldTags(List<GoldSentence> sentences) {
        return IntStream.range(0, folds).parallel().mapToObj(number -> foldTags(sentences, number)).toList().stream()
                .flatMap(List::stream).toList();
    }

    private List<Tags> foldTags(List<GoldSentence> sentences, int number) {
        int from = (int) ((long) number * sentences.size() / folds);
        int to = (int) ((long) (number + 1) * sentences.size() / folds);
        List<GoldSentence> rest = new ArrayList<>(sentences);
        rest.subList(from, to).clear();
        try {
            byte[] model = new TaggerTraining(rest, fold.rounds).train(rest, fold.seeds);
            Tagger tagger = new Tagger(Models.parse(model, TagModel::read));
            return sentences.subList(from, to).stream().map(sentence -> tagger.tag(sentence.forms())).toList();
        } catch (IOException never) {
            throw new UncheckedIOException("Writing to memory failed", never);
        }
    }
}

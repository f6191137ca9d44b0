package org.rapporteur.measure.train;

import java.io.IOException;
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
 * @param folds the tags that the parser learns from come from taggers that never saw them, one for each fold
 * @param beam ways kept open while the structure is learnt
 */
record Training(int tagRounds, int folds, int foldRounds, int beam, int structureRounds, int relationRounds,
        long seed) {

    /** What the shipped models were trained with. */
    static final Training SHIPPED = new Training(8, 5, 3, 4, 3, 3, 1);

    byte[] tagger(List<GoldSentence> sentences) throws IOException {
        return new TaggerTraining(sentences, tagRounds, seed).train(sentences);
    }

    /**
     * Model files of the parser.
     */
    @SuppressWarnings("ArrayRecordComponent")
    record ParserFiles(byte[] structure, byte[] relations) {}

    ParserFiles parser(List<GoldSentence> sentences) throws IOException {
        List<Tags> tags = foldTags(sentences);
        List<StructureTraining.Lesson> structure = new ArrayList<>();
        List<RelationTraining.Lesson> relations = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            GoldSentence sentence = sentences.get(index);
            Tokens tokens = new Tokens(sentence.forms(), tags.get(index));
            int[] gold = new int[sentence.size()];
            for (int token = 0; token < gold.length; token++) {
                gold[token] = RelationTraining.number(sentence.relations()[token]);
            }
            structure.add(StructureTraining.Lesson.of(tokens, sentence.heads()));
            relations.add(new RelationTraining.Lesson(tokens, sentence.heads(), gold));
        }
        byte[] relationBytes = new RelationTraining(relationRounds, seed).train(relations);
        return new ParserFiles(
                StructureTraining.bytes(new StructureTraining(beam, structureRounds, seed).train(structure)),
                relationBytes);
    }

    private List<Tags> foldTags(List<GoldSentence> sentences) throws IOException {
        List<Tags> tags = new ArrayList<>();
        int size = sentences.size();
        for (int fold = 0; fold < folds; fold++) {
            int from = (int) ((long) fold * size / folds);
            int to = (int) ((long) (fold + 1) * size / folds);
            List<GoldSentence> rest = IntStream.range(0, size).filter(index -> index < from || index >= to)
                    .mapToObj(sentences::get).toList();
            Tagger tagger = new Tagger(
                    Models.parse(new TaggerTraining(rest, foldRounds, seed).train(rest), TagModel::read));
            sentences.subList(from, to).forEach(sentence -> tags.add(tagger.tag(sentence.forms())));
        }
        return tags;
    }
}

package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.text.Segmenter;

/** Finds the names of a document and settles their kinds over all of it. Immutable and safe to share. */
public final class NameFinder {

    private final NameKnowledge knowledge;
    private final NameModel model;

    public NameFinder(NameKnowledge knowledge, NameModel model) {
        this.knowledge = knowledge;
        this.model = model;
    }

    /** Reads the model and the data files. */
    public static NameFinder load(Segmenter segmenter) {
        return new NameFinder(NameKnowledge.load(segmenter), NameModel.load());
    }

    /**
     * The names, in order of place, not overlapping.
     *
     * @param forms the tokens of each sentence
     * @param xpos their Penn Treebank tags
     */
    public List<Found> find(List<String[]> forms, List<String[]> xpos) {
        List<Found> found = new ArrayList<>();
        DocumentEvidence evidence = new DocumentEvidence(knowledge.gazetteer(), forms, xpos);
        for (int sentence = 0; sentence < forms.size(); sentence++) {
            NameFeatures features = new NameFeatures(forms.get(sentence), xpos.get(sentence), knowledge, evidence);
            if (features.any()) {
                collect(model.label(features), sentence, found);
            }
        }
        return new Settling(knowledge.gazetteer(), forms, xpos).settle(found);
    }

    private static void collect(int[] labels, int sentence, List<Found> found) {
        int token = 0;
        while (token < labels.length) {
            int from = token++;
            if (NameLabels.begins(labels[from])) {
                while (token < labels.length && labels[token] == labels[from] + 1) {
                    token++;
                }
                found.add(new Found(NameLabels.kind(labels[from]), sentence, from, token));
            }
        }
    }
}

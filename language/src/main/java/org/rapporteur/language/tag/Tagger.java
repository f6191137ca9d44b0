package org.rapporteur.language.tag;

import java.util.Arrays;
import org.rapporteur.language.Upos;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Forms;
import org.rapporteur.language.linear.Models;

/** Gives every token its part of speech, from left to right. Safe for use by several threads. */
public final class Tagger {

    private final TagModel model;
    private final QuotationMarks marks;

    /** A tagger that says what the model says, and no more: the parser is trained on that. */
    public Tagger(TagModel model) {
        this(model, QuotationMarks.ANY);
    }

    private Tagger(TagModel model, QuotationMarks marks) {
        this.model = model;
        this.marks = marks;
    }

    /**
     * Reads the model that ships with the program; quotation marks whose side print shows are tagged by it.
     *
     * @throws IllegalStateException when the model is missing or damaged
     */
    public static Tagger load() {
        TagModel model = Models.read(Tagger.class, "tagger.bin", TagModel::read);
        return new Tagger(model, QuotationMarks.of(model.tagSet()));
    }

    /** @param forms the tokens of one sentence as they stand in the text; may be empty */
    public Tags tag(String[] forms) {
        int[] numbers = numbers(forms);
        String[] xpos = new String[numbers.length];
        Upos[] upos = new Upos[numbers.length];
        for (int token = 0; token < numbers.length; token++) {
            xpos[token] = model.tagSet().xpos(numbers[token]);
            upos[token] = model.tagSet().upos(numbers[token]);
        }
        return new Tags(xpos, upos);
    }

    private int[] numbers(String[] forms) {
        int[] tags = new int[forms.length];
        int[] scores = new int[model.tagSet().size()];
        TagFeatures features = new TagFeatures(new Forms(forms), model.lexicon());
        Features buffer = new Features();
        for (int token = 0; token < tags.length; token++) {
            tags[token] = features.sure(token);
            if (tags[token] < 0) {
                features.gather(token, tags, buffer);
                Arrays.fill(scores, 0);
                model.weights().addTo(buffer, scores);
                tags[token] = marks.settle(forms[token], best(scores));
            }
        }
        return tags;
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }
}

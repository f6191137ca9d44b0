package org.rapporteur.language.parse;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.linear.Features;
import org.rapporteur.language.linear.Models;
import org.rapporteur.language.linear.SparseWeights;
import org.rapporteur.language.linear.TernaryWeights;
import org.rapporteur.language.tag.Tags;

/** Finds the dependency tree of a tagged sentence. Safe for use by several threads. */
public final class Parser {

    /** The model was trained with this many ways kept open; fewer are faster and worse. */
    public static final int BEAM = 8;

    /** Longer sentences are parsed in pieces: a tree so long is a list, and memory stays small. */
    private static final int LONGEST = 300;

    /** Ways that fell so far behind the best hardly ever came back on the development sets. */
    private static final int MARGIN = 400;

    private static final Relation[] RELATIONS = Relation.values();
    private static final int ROOT = List.of(RELATIONS).indexOf(Relation.ROOT);

    private final ParseModel model;
    private final int width;
    private final int margin;

    /**
     * @param width how many ways through a sentence are kept open at a time
     * @param margin ways whose score falls behind the best by more than this are given up
     */
    public Parser(ParseModel model, int width, int margin) {
        this.model = model;
        this.width = width;
        this.margin = margin;
    }

    /**
     * Reads the model that ships with the program.
     *
     * @throws IllegalStateException when the model is missing or damaged
     */
    public static Parser load() {
        return new Parser(new ParseModel(Models.read(Parser.class, "structure.bin", TernaryWeights::read),
                Models.read(Parser.class, "relations.bin", SparseWeights::read)), BEAM, MARGIN);
    }

    /**
     * @param forms the tokens of one sentence as they stand in the text; may be empty
     * @param tags one a token
     */
    public Tree parse(String[] forms, Tags tags) {
        if (forms.length <= LONGEST) {
            return parsePiece(forms, tags);
        }
        int[] heads = new int[forms.length];
        Relation[] relations = new Relation[forms.length];
        int root = -1;
        for (int from = 0; from < forms.length; from += LONGEST) {
            int to = Math.min(forms.length, from + LONGEST);
            Tree piece = parsePiece(Arrays.copyOfRange(forms, from, to),
                    new Tags(Arrays.copyOfRange(tags.xpos(), from, to), Arrays.copyOfRange(tags.upos(), from, to)));
            for (int token = from; token < to; token++) {
                int head = piece.heads()[token - from];
                relations[token] = piece.relations()[token - from];
                if (head >= 0) {
                    heads[token] = head + from;
                } else if (root < 0) {
                    root = token;
                    heads[token] = -1;
                } else {
                    heads[token] = root;
                    relations[token] = Relation.PARATAXIS;
                }
            }
        }
        return new Tree(heads, relations);
    }

    private Tree parsePiece(String[] forms, Tags tags) {
        if (forms.length == 0) {
            return new Tree(new int[0], new Relation[0]);
        }
        Tokens tokens = new Tokens(forms, tags);
        int[] heads = heads(tokens);
        return new Tree(heads, relations(tokens, heads));
    }

    private int[] heads(Tokens tokens) {
        Beam beam = new Beam(width, margin, tokens, model.structure()::sum);
        for (int step = 0; step < beam.length(); step++) {
            beam.step();
        }
        return beam.lattice().heads(beam.state(0));
    }

    private Relation[] relations(Tokens tokens, int[] heads) {
        RelationFeatures features = new RelationFeatures(tokens, heads);
        Features buffer = new Features();
        int[] numbers = new int[heads.length];
        int[] scores = new int[RELATIONS.length];
        Relation[] relations = new Relation[heads.length];
        for (int token : features.order()) {
            features.gather(token, numbers, buffer);
            Arrays.fill(scores, 0);
            model.relations().addTo(buffer, scores);
            int best = heads[token] < 0 ? ROOT : best(scores);
            numbers[token] = best;
            relations[token] = RELATIONS[best];
        }
        return relations;
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int relation = 1; relation < scores.length; relation++) {
            if (scores[relation] > scores[best] && relation != ROOT) {
                best = relation;
            }
        }
        return best;
    }
}

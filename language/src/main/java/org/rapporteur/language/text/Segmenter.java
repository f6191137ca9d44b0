package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits English text into sentences and tokens, with positions in the text exactly as given.
 *
 * <p>Tokens are those of the English Universal Dependencies treebanks. Every visible character falls into exactly one
 * token, with one exception: the mark of a list item (bullet, dash, number) is in none. Visible is whatever is no blank, control
 * or format character. Time grows with the length of the text alone, whatever it holds. Immutable and safe to share.
 */
public final class Segmenter {

    private final Lexicon lexicon;

    private Segmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads the data files. */
    public static Segmenter load() {
        return new Segmenter(Lexicon.load());
    }

    /** The sentences, in order; empty when nothing in the text is visible. */
    public List<Segment> segment(String text) {
        List<Segment> segments = new ArrayList<>();
        Tokens tokens = new Tokens();
        Tokenizer tokenizer = new Tokenizer(text, lexicon, tokens);
        Boundaries boundaries = new Boundaries(text, lexicon, tokens);
        for (Stretch stretch : Layouts.of(text)) {
            tokens.clear();
            tokenizer.tokenize(stretch.start(), stretch.end());
            int from = 0;
            while (from < tokens.size()) {
                int to = boundaries.end(from);
                segments.add(new Segment(stretch.paragraph(), stretch.layout(), tokens.starts(from, to),
                        tokens.ends(from, to)));
                from = to;
            }
        }
        return segments;
    }
}

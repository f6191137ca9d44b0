package org.rapporteur.model;

import java.util.List;

/**
 * The words that say that somebody said it.
 *
 * @param spans where the cue stands, in order; several when other words part it; never empty
 * @param lemma the dictionary form that the lexicon knows it by, such as {@code point out}
 * @param act what the source does by it
 * @param negated true when the cue itself is denied ("did not say", "never promised")
 */
public record Cue(List<Span> spans, String lemma, Act act, boolean negated) {

    public Cue {
        spans = List.copyOf(spans);
    }
}

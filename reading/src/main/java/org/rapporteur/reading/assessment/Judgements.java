package org.rapporteur.reading.assessment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Direction;
import org.rapporteur.reading.assessment.Judgement.Way;

/** The words that judge, by part of speech and dictionary form. Immutable. */
final class Judgements {

    private final Map<String, Judgement> adjectives = new HashMap<>();
    private final Map<String, Judgement> adverbs = new HashMap<>();
    private final Map<String, Judgement> nouns = new HashMap<>();
    private final Map<String, Judgement> verbs = new HashMap<>();

    /**
     * Reads the words: word, way, direction, loaded or plain.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    Judgements(DataFile file) {
        for (DataFile.Row row : file.withColumns(4).rows()) {
            Way way = row.oneOf(1, "way to judge", Way.values(), Way::label);
            Judgement judgement = new Judgement(way, row.oneOf(2, "direction", Direction.values(), Direction::label),
                    loaded(row));
            for (String word : row.cell(0).split(" ", -1)) {
                if (words(way).put(word, judgement) != null) {
                    throw row.wrong("\"" + word + "\" stands here twice as the same part of speech; keep one.");
                }
            }
        }
    }

    /** The words that ship with Rapporteur. */
    static Judgements shipped() {
        return new Judgements(DataFile.beside(Judgements.class, "judgements.tsv"));
    }

    private Map<String, Judgement> words(Way way) {
        return switch (way) {
            case ADJECTIVE -> adjectives;
            case ADVERB -> adverbs;
            case NOUN, EPITHET, VERDICT_NOUN -> nouns;
            case DEED, VERDICT -> verbs;
        };
    }

    private static boolean loaded(DataFile.Row row) {
        return switch (row.cell(3)) {
            case "loaded" -> true;
            case "plain" -> false;
            default -> throw row.wrong("\"" + row.cell(3) + "\" must be loaded or plain.");
        };
    }

    /** What the token judges by as it stands in the sentence; null when it does not. */
    @Nullable
    Judgement at(Sentence sentence, int token) {
        return switch (sentence.upos(token)) {
            case ADJ -> adjectives.get(sentence.lemma(token));
            case ADV -> adverbs.get(sentence.lemma(token));
            case NOUN -> noun(sentence, token);
            case VERB -> describing(sentence, token)
                    ? adjectives.get(sentence.form(token).toLowerCase(Locale.ROOT))
                    : verbs.get(sentence.lemma(token));
            default -> null;
        };
    }

    /** A noun that judges, or an adjective that was taken for one before another noun: "a futile visit". */
    private @Nullable Judgement noun(Sentence sentence, int token) {
        Judgement noun = nouns.get(sentence.lemma(token));
        return noun == null && sentence.relation(token) == Relation.COMPOUND
                ? adjectives.get(sentence.lemma(token))
                : noun;
    }

    /** The same, whatever part of speech the token is taken for: in a name given to something, "futile" is no noun. */
    @Nullable
    Judgement inName(Sentence sentence, int token) {
        Judgement judgement = at(sentence, token);
        if (judgement == null && sentence.upos(token) == Upos.NOUN) {
            return adjectives.get(sentence.form(token).toLowerCase(Locale.ROOT));
        }
        return judgement;
    }

    private boolean describing(Sentence sentence, int token) {
        String tag = sentence.xpos(token);
        if (!tag.equals("VBG") && !tag.equals("VBN")) {
            return false;
        }
        if (sentence.child(token, Relation.AUX_PASS) >= 0 && !verbs.containsKey(sentence.lemma(token))) {
            return true;
        }
        return sentence.relation(token) == Relation.AMOD || sentence.child(token, Relation.COP) >= 0
                || (sentence.relation(token) == Relation.CONJ
                        && sentence.relation(sentence.head(token)) == Relation.AMOD);
    }

}

package org.rapporteur.reading.event;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Document;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.Tree;

/**
 * Tells what a sentence tells between two parties: the category of the happening that leads from the one to the other.
 * Immutable and safe for use by several threads.
 */
public final class EventClassifier {

    private static final int DEEPEST = 8;

    private final Predicates predicates;

    /** The words that ship with Rapporteur. */
    public EventClassifier() {
        this(new Predicates(EventLexicon.load()));
    }

    EventClassifier(Predicates predicates) {
        this.predicates = predicates;
    }

    /**
     * The category, or null when no word tells one.
     *
     * @param source where the one who does it is named; null when not named
     * @param target where the one it is done to or with is named; null when not named
     */
    public @Nullable EventCategory classify(Document document, @Nullable Span source, @Nullable Span target) {
        EventCategory found = null;
        for (Sentence sentence : document.sentences()) {
            BitSet from = tokens(sentence, source);
            if (found == null && !from.isEmpty()) {
                found = between(sentence, from, tokens(sentence, target));
            }
        }
        for (Sentence sentence : document.sentences()) {
            found = found == null ? between(sentence, tokens(sentence, source), tokens(sentence, target)) : found;
        }
        return found;
    }

    private static BitSet tokens(Sentence sentence, @Nullable Span span) {
        BitSet tokens = new BitSet();
        for (int token = 0; token < sentence.size() && span != null; token++) {
            tokens.set(token, sentence.start(token) < span.end() && span.start() < sentence.end(token));
        }
        return tokens;
    }

    private @Nullable EventCategory between(Sentence sentence, BitSet source, BitSet target) {
        int from = head(sentence, source);
        int to = head(sentence, target);
        EventCategory found = from < 0 ? null : climbing(sentence, from, to);
        if (found == null && to >= 0) {
            found = climbing(sentence, to, -1);
        }
        for (int token = 0; token < sentence.size() && found == null; token++) {
            if (sentence.upos(token) == Upos.VERB) {
                found = of(sentence, token, 0);
            }
        }
        for (int token = 0; token < sentence.size() && found == null; token++) {
            if (sentence.upos(token).nominal()) {
                found = of(sentence, token, 0);
            }
        }
        return found;
    }

    /** The first token of the set that hangs on none of the others; -1 for the empty set. */
    private static int head(Sentence sentence, BitSet tokens) {
        for (int token = tokens.nextSetBit(0); token >= 0; token = tokens.nextSetBit(token + 1)) {
            if (sentence.head(token) < 0 || !tokens.get(sentence.head(token))) {
                return token;
            }
        }
        return -1;
    }

    /** What the nearest governor tells that tells something. */
    private @Nullable EventCategory climbing(Sentence sentence, int from, int other) {
        int token = from;
        for (int step = 0; step < DEEPEST && sentence.head(token) >= 0; step++) {
            token = sentence.head(token);
            if (other >= 0) {
                for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
                    if (sentence.relation(child) == Relation.CONJ && sentence.upos(child) == Upos.VERB
                            && within(sentence, other, child)) {
                        EventCategory found = of(sentence, child, 0);
                        if (found != null) {
                            return found;
                        }
                    }
                }
            }
            EventCategory found = of(sentence, token, 0);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean within(Sentence sentence, int token, int ancestor) {
        int at = token;
        for (int step = 0; step <= sentence.size() && at >= 0; step++) {
            if (at == ancestor) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }

    /** What a predicate and all that hangs on it tell together; null when nothing. */
    @Nullable
    EventCategory of(Sentence sentence, int token, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (sentence.upos(token).nominal()) {
            return ofNoun(sentence, token, depth);
        }
        if (sentence.upos(token) != Upos.VERB && sentence.upos(token) != Upos.ADJ) {
            return null;
        }
        VerbEntry entry = predicates.verb(sentence, token);
        Meaning meaning = entry == null ? Meaning.LIGHT : entry.meaning();
        EventCategory told = meaning.category();
        if (told == null) {
            told = Bending.bend(meaning, complement(sentence, token, depth));
        }
        return Bending.put(Modality.of(sentence, token), told);
    }

    private @Nullable EventCategory ofNoun(Sentence sentence, int token, int depth) {
        NounEntry entry = predicates.noun(sentence, token);
        Meaning meaning = entry == null ? Meaning.NOTHING : entry.meaning();
        EventCategory told = meaning.category();
        if (told != null) {
            return Bending.put(Modality.of(sentence, token), told);
        }
        for (int child = sentence.firstChild(token); child >= 0 && told == null; child = sentence.nextSibling(child)) {
            switch (sentence.relation(child)) {
                case NMOD, ACL, COMPOUND, AMOD, CCOMP, XCOMP -> told = of(sentence, child, depth + 1);
                default -> {
                }
            }
        }
        told = Bending.bend(meaning, told);
        return Bending.put(Modality.of(sentence, token), told);
    }

    private @Nullable EventCategory complement(Sentence sentence, int verb, int depth) {
        EventCategory found = of(sentence, verb, depth, Relation.XCOMP);
        found = found != null ? found : of(sentence, verb, depth, Relation.CCOMP);
        found = found != null ? found : of(sentence, verb, depth, Relation.OBJ);
        if (found == null && Tree.passive(sentence, verb)) {
            found = of(sentence, verb, depth, Relation.NSUBJ);
        }
        found = found != null ? found : of(sentence, verb, depth, Relation.OBL);
        found = found != null ? found : of(sentence, verb, depth, Relation.ADVCL);
        found = found != null ? found : of(sentence, verb, depth, Relation.PARATAXIS);
        return found;
    }

    private @Nullable EventCategory of(Sentence sentence, int verb, int depth, Relation relation) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == relation) {
                EventCategory found = of(sentence, child, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}

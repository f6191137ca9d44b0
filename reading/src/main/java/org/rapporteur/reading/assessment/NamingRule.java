package org.rapporteur.reading.assessment;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Direction;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.NounPhrase;
import org.rapporteur.reading.text.Tree;

/** "called the talks a farce", "was dismissed as unserious": one names another something. */
final class NamingRule {

    /** What one is named stands at most so many tokens behind the verb. */
    private static final int REACH = 25;

    private final Naming naming;
    private final Weighing weighing;

    NamingRule(Naming naming, Judgements judgements) {
        this.naming = naming;
        this.weighing = new Weighing(judgements);
    }

    /** Adds what it finds, and the tokens it has judged by to those taken. */
    void find(Place place, BitSet taken, List<Draft> into) {
        Sentence sentence = place.sentence();
        for (int token = 0; token < sentence.size(); token++) {
            Naming.Verb verb = sentence.upos(token) == Upos.VERB || sentence.upos(token) == Upos.NOUN
                    ? naming.of(sentence.lemma(token))
                    : null;
            if (verb != null && !Clause.negated(sentence, token)
                    && !modal(sentence, token)) {
                Draft draft = draft(place, token, verb);
                if (draft != null && !draft.words().intersects(taken)) {
                    taken.or(draft.words());
                    taken.set(token);
                    into.add(draft);
                }
            }
        }
    }

    static boolean modal(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.xpos(child).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft draft(Place place, int token, Naming.Verb verb) {
        Sentence sentence = place.sentence();
        boolean noun = sentence.upos(token) == Upos.NOUN;
        Roles roles = noun ? Roles.ofNoun(sentence, token) : Roles.of(sentence, token);
        if (noun && roles.on() < 0) {
            return null;
        }
        BitSet words = verb.as() ? behindAs(place, token) : new BitSet();
        if (words.isEmpty() && verb.predicate()) {
            words = predicate(place, token, roles.on());
        }
        if (words.isEmpty()) {
            return null;
        }
        Direction direction = verb.direction() != null ? verb.direction() : weighing.direction(sentence, words);
        if (direction == null || (roles.on() >= 0 && words.get(roles.on()))) {
            return null;
        }
        return new Draft(words, roles.by(), roles.on(), direction, weighing.loaded(sentence, words),
                "the word \"" + sentence.form(token) + "\" names what it speaks of by these words");
    }

    private static BitSet behindAs(Place place, int verb) {
        Sentence sentence = place.sentence();
        for (int token = verb + 1; token < Math.min(sentence.size(), verb + REACH); token++) {
            if (Tree.isWord(sentence, token, "as") && under(sentence, sentence.head(token), verb)) {
                return phrase(place, token + 1, sentence.head(token));
            }
        }
        return new BitSet();
    }

    /** True when a token hangs on the verb, through at most two others. */
    private static boolean under(Sentence sentence, int token, int verb) {
        int at = token;
        for (int steps = 0; steps < 3 && at >= 0; steps++) {
            if (at == verb) {
                return steps > 0;
            }
            at = sentence.head(at);
        }
        return at == verb;
    }

    private static BitSet predicate(Place place, int verb, int object) {
        Sentence sentence = place.sentence();
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (child > verb && sentence.relation(child) == Relation.XCOMP && sentence.upos(child) != Upos.VERB) {
                return phrase(place, Math.max(verb + 1, first(sentence, child, object)), child);
            }
        }
        for (int token = Math.max(verb, object) + 1; token < Math.min(sentence.size(), verb + REACH); token++) {
            if (place.quoted(token) && !place.quoted(token - 1) && !place.quoted(verb)) {
                return phrase(place, token, token);
            }
            if (sentence.upos(token) == Upos.VERB || sentence.upos(token) == Upos.SCONJ) {
                break;
            }
        }
        return new BitSet();
    }

    private static int first(Sentence sentence, int head, int object) {
        int first = sentence.upos(head).nominal() ? NounPhrase.first(sentence, head) : head;
        BitSet under = Tree.under(sentence, head);
        while (first - 1 > object && first > 0 && under.get(first - 1)) {
            first--;
        }
        return first;
    }

    /** The quotation that begins at a token, or the phrase from there with this head. */
    private static BitSet phrase(Place place, int from, int head) {
        Sentence sentence = place.sentence();
        BitSet words = new BitSet();
        int quote = from < sentence.size() && sentence.upos(from) == Upos.DET ? from + 1 : from;
        if (quote < sentence.size() && place.quoted(quote) && (quote == 0 || !place.quoted(quote - 1))) {
            while (quote < sentence.size() && place.quoted(quote)) {
                words.set(quote++);
            }
            for (int token = words.nextSetBit(0); token >= 0; token = words.nextSetBit(token + 1)) {
                if (sentence.upos(token) == Upos.PUNCT
                        && (token == words.nextSetBit(0) || token >= words.length() - 2)) {
                    words.clear(token);
                }
            }
            return words;
        }
        int end = Math.max(head + 1, NounPhrase.end(sentence, head));
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (child > head && sentence.relation(child) == Relation.CONJ
                    && sentence.upos(child) == sentence.upos(head)) {
                end = Math.max(end, NounPhrase.end(sentence, child));
            }
        }
        if (from < end) {
            words.set(from, end);
        }
        return words;
    }
}

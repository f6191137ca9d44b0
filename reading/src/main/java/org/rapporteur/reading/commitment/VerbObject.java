package org.rapporteur.reading.commitment;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** Finds what stands as the object of a commitment verb: "rejected the offer", "demanded: a full withdrawal". */
final class VerbObject {

    private final Lexicon words;

    VerbObject(Lexicon words) {
        this.words = words;
    }

    /** What a colon or a line end brings in where an object is wanted and missing; null elsewhere. */
    static @Nullable Found listed(Sentence sentence, int verb) {
        if (colon(sentence, verb + 1)) {
            return after(sentence, verb + 1);
        }
        return verb + 2 == sentence.size() && sentence.firstChar(verb + 1) == ':'
                ? new Found(-1, new BitSet(), List.of(), "the list that follows")
                : null;
    }

    /** The object, when the word takes it and it is something that one can commit oneself to; null elsewhere. */
    @Nullable
    Found find(Line line, int verb, CommitmentWord word, int object, boolean passive) {
        Sentence sentence = line.sentence();
        if (object < 0 || !noun(sentence, object) || words.is(sentence.lemma(object), Use.IDLE)
                || endangered(sentence, object, word) || !taken(sentence, object, word)) {
            return null;
        }
        if (sentence.xpos(object).equals("WP") && object > verb) {
            return free(sentence, object);
        }
        Found found = Found.under(line, object, passive ? "its subject" : "its object");
        if (sentence.head(verb) == object || found.words().get(verb)) {
            found.words().andNot(Tree.under(sentence, verb));
        }
        return found;
    }

    private boolean taken(Sentence sentence, int object, CommitmentWord word) {
        return word.takes(Way.OBJECT)
                || (word.takes(Way.MATTER) && words.is(sentence.lemma(object), Use.MATTER));
    }

    /** "Threatens peace" puts it in danger; "threatens war" is a threat. */
    private boolean endangered(Sentence sentence, int object, CommitmentWord word) {
        return word.act() == CommitmentAct.THREAT && !words.is(sentence.lemma(object), Use.MENACE);
    }

    private static boolean colon(Sentence sentence, int token) {
        return token < sentence.size() - 1 && sentence.upos(token) == Upos.PUNCT && sentence.firstChar(token) == ':';
    }

    /** "Offered what some call ..., a pause": all to the end of the sentence. */
    private static Found free(Sentence sentence, int what) {
        BitSet words = new BitSet();
        words.set(what, sentence.size());
        return new Found(what, words, List.of(), "its object");
    }

    /** "What it demanded: a full withdrawal": all that follows the colon. */
    private static Found after(Sentence sentence, int colon) {
        BitSet words = new BitSet();
        words.set(colon + 1, sentence.size());
        int head = colon + 1;
        while (sentence.head(head) > colon) {
            head = sentence.head(head);
        }
        return new Found(head, words, List.of(), "what follows the colon");
    }

    /** True for what can be named as an object. */
    static boolean noun(Sentence sentence, int token) {
        return sentence.upos(token).nominal() || sentence.xpos(token).equals("WP") || sentence.upos(token) == Upos.VERB
                || sentence.upos(token) == Upos.SYM || sentence.upos(token) == Upos.NUM;
    }

    /** The object, direct or not; -1 when there is none. */
    static int of(Sentence sentence, int verb) {
        int object = Tree.child(sentence, verb, Relation.OBJ);
        return object >= 0 ? object : Tree.child(sentence, verb, Relation.IOBJ);
    }

    /** "The offer that they rejected": the noun a relative clause without an object hangs on; -1 elsewhere. */
    static int gap(Sentence sentence, int verb) {
        return sentence.relation(verb) == Relation.ACL_RELCL && !Tree.passive(sentence, verb)
                && Tree.subject(sentence, verb) >= 0
                        ? sentence.head(verb)
                        : -1;
    }
}

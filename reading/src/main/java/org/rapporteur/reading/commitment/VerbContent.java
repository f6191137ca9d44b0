package org.rapporteur.reading.commitment;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** Finds what a commitment verb is about, at the places where its word may take it. */
final class VerbContent {

    private final Lexicon words;

    VerbContent(Lexicon words) {
        this.words = words;
    }

    /** The first place that holds something; null when none does and the word needs something. */
    @Nullable
    Found find(Line line, int verb, CommitmentWord word) {
        Sentence sentence = line.sentence();
        boolean passive = Tree.passive(sentence, verb) || participle(sentence, verb);
        int infinitive = infinitive(sentence, verb);
        int object = passive ? Tree.subject(sentence, verb) : object(sentence, verb);
        if (passive && object < 0 && participle(sentence, verb)) {
            object = sentence.head(verb);
        }
        if (infinitive >= 0 && object >= 0 && word.takes(Way.OBJECT_INFINITIVE)) {
            return Found.under(line, infinitive, "the infinitive that tells what is to be done").to(object);
        }
        if (infinitive >= 0) {
            int asked = oblique(sentence, verb, word.asked());
            if (asked >= 0) {
                return Found.under(line, infinitive, "the infinitive that tells what is to be done").to(asked);
            }
            if (word.takes(Way.INFINITIVE) && !passive) {
                return Found.under(line, infinitive, "its infinitive");
            }
        }
        if (word.takes(Way.TARGET_WITH) && object >= 0 && line.somebody(object, words.sources)) {
            int with = oblique(sentence, verb, Set.of("with"));
            return with < 0 ? null : Found.under(line, with, "what follows \"with\"").to(object);
        }
        Found clause = word.takes(Way.CLAUSE) ? clause(line, verb) : null;
        if (clause != null) {
            return clause;
        }
        int ing = word.takes(Way.ING) ? gerund(sentence, verb) : -1;
        if (ing >= 0) {
            return Found.under(line, ing, "its gerund");
        }
        if (object < 0 && (word.takes(Way.OBJECT) || word.takes(Way.MATTER))) {
            object = gap(sentence, verb);
        }
        if (object >= 0 && noun(sentence, object)
                && (word.takes(Way.OBJECT) || (word.takes(Way.MATTER) && words.matter(sentence.lemma(object))))) {
            Found found = Found.under(line, object, passive ? "its subject" : "its object");
            if (sentence.head(verb) == object || found.words().get(verb)) {
                found.words().andNot(Tree.under(sentence, verb));
            }
            return found;
        }
        int about = oblique(sentence, verb, word.about());
        if (about >= 0 && noun(sentence, about)) {
            return Found.under(line, about, "what its preposition brings in");
        }
        int misread = word.takes(Way.INFINITIVE) ? oblique(sentence, verb, Set.of("to")) : -1;
        if (misread >= 0 && sentence.xpos(misread).equals("NN") && bare(sentence, misread)) {
            return Found.under(line, misread, "its infinitive");
        }
        return word.takes(Way.ALONE) && object < 0 && infinitive < 0 && Tree.child(sentence, verb, Relation.CCOMP) < 0
                ? new Found(-1, new BitSet(), List.of(), "not told")
                : null;
    }

    /** "To bow": a noun without an article after "to" is a verb that the tagger took for a noun. */
    private static boolean bare(Sentence sentence, int noun) {
        int before = sentence.firstChild(noun);
        return before == noun - 1 && sentence.relation(before) == Relation.CASE;
    }

    private static boolean participle(Sentence sentence, int verb) {
        return sentence.relation(verb) == Relation.ACL && sentence.xpos(verb).equals("VBN");
    }

    private static boolean noun(Sentence sentence, int token) {
        return sentence.upos(token).nominal() || sentence.upos(token) == Upos.VERB
                || sentence.upos(token) == Upos.SYM || sentence.upos(token) == Upos.NUM;
    }

    static int object(Sentence sentence, int verb) {
        int object = Tree.child(sentence, verb, Relation.OBJ);
        return object >= 0 ? object : Tree.child(sentence, verb, Relation.IOBJ);
    }

    /** "The offer that they rejected": the noun a relative clause without an object hangs on; -1 elsewhere. */
    private static int gap(Sentence sentence, int verb) {
        return sentence.relation(verb) == Relation.ACL_RELCL && !Tree.passive(sentence, verb)
                && Tree.subject(sentence, verb) >= 0
                        ? sentence.head(verb)
                        : -1;
    }

    private static int infinitive(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean complement = relation == Relation.XCOMP || relation == Relation.CCOMP
                    || relation == Relation.ADVCL || relation == Relation.ACL;
            if (complement && child > verb && Tree.infinitive(sentence, child)) {
                return child;
            }
        }
        int object = object(sentence, verb);
        if (object > verb) {
            for (int child = sentence.firstChild(object); child >= 0; child = sentence.nextSibling(child)) {
                if (sentence.relation(child) == Relation.ACL && Tree.infinitive(sentence, child)
                        && (sentence.upos(object) == Upos.PROPN || sentence.upos(object) == Upos.PRON)) {
                    return child;
                }
            }
        }
        return -1;
    }

    private @Nullable Found clause(Line line, int verb) {
        Sentence sentence = line.sentence();
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.CCOMP && child > verb && !sentence.xpos(child).equals("VBG")
                    && !Tree.infinitive(sentence, child)) {
                Found found = Found.under(line, child, "the clause that hangs on it");
                int subject = Tree.subject(sentence, child);
                return subject >= 0 && line.somebody(subject, words.sources) ? found.to(subject) : found;
            }
        }
        return null;
    }

    private static int gerund(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if ((relation == Relation.XCOMP || relation == Relation.CCOMP || relation == Relation.OBJ)
                    && sentence.xpos(child).equals("VBG") && child > verb && !Tree.finite(sentence, child)) {
                return child;
            }
        }
        return -1;
    }

    /** The first phrase that one of the prepositions brings in; -1 when there is none. */
    static int oblique(Sentence sentence, int token, Set<String> prepositions) {
        if (prepositions.isEmpty()) {
            return -1;
        }
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (relation == Relation.OBL || relation == Relation.NMOD || relation == Relation.ADVCL) {
                for (int inner = sentence.firstChild(child); inner >= 0 && inner < child; inner = sentence
                        .nextSibling(inner)) {
                    Relation marking = sentence.relation(inner).base();
                    if ((marking == Relation.CASE || marking == Relation.MARK)
                            && prepositions.contains(sentence.lemma(inner))) {
                        return child;
                    }
                }
            }
        }
        return -1;
    }
}

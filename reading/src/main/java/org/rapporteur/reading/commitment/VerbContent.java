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
    private final ClauseContent clauses;
    private final VerbObject objects;
    private final Prepositional prepositional;

    VerbContent(Lexicon words) {
        this.words = words;
        clauses = new ClauseContent(words);
        objects = new VerbObject(words);
        prepositional = new Prepositional(words);
    }

    /** The first place that holds something; null when none does and the word needs something. */
    @Nullable
    Found find(Line line, int verb, CommitmentWord word) {
        Sentence sentence = line.sentence();
        boolean participle = sentence.relation(verb) == Relation.ACL && sentence.xpos(verb).equals("VBN");
        boolean passive = Tree.passive(sentence, verb) || participle;
        int infinitive = infinitive(sentence, verb);
        int object = passive ? Tree.subject(sentence, verb) : VerbObject.of(sentence, verb);
        if (object < 0 && participle) {
            object = sentence.head(verb);
        }
        Found laid = laidUpon(line, verb, word, infinitive, object);
        if (laid != null) {
            return laid;
        }
        if (infinitive >= 0 && word.takes(Way.INFINITIVE) && !passive) {
            return words.is(sentence.lemma(infinitive), Use.IDLE)
                    ? null
                    : Found.under(line, infinitive, "its infinitive");
        }
        if (word.takes(Way.TARGET_WITH) && object >= 0 && line.somebody(object, words.sources)) {
            int with = Prepositional.phrase(sentence, verb, Set.of("with"));
            return with < 0 ? null : Found.under(line, with, "what follows \"with\"").to(object);
        }
        Found clause = word.takes(Way.CLAUSE) ? clauses.find(line, verb, word) : null;
        if (clause != null) {
            return clause;
        }
        int ing = word.takes(Way.ING) ? gerund(sentence, verb) : -1;
        return ing >= 0
                ? Found.under(line, ing, "its gerund")
                : named(line, verb, word, object, passive, infinitive);
    }

    /** What another is to do, with that other: "urged them to leave", "called on them to leave"; null elsewhere. */
    private static @Nullable Found laidUpon(Line line, int verb, CommitmentWord word, int infinitive, int object) {
        Sentence sentence = line.sentence();
        String how = "the infinitive that tells what is to be done";
        if (infinitive >= 0 && object >= 0 && word.takes(Way.OBJECT_INFINITIVE)) {
            return Found.under(line, infinitive, how).to(object);
        }
        int asked = Prepositional.phrase(sentence, verb, word.asked());
        int deed = asked >= 0 && infinitive < 0 ? infinitive(sentence, asked) : infinitive;
        return asked >= 0 && deed >= 0 ? Found.under(line, deed, how).to(asked) : null;
    }

    /** What the verb is about where no other verb tells it. */
    private @Nullable Found named(Line line, int verb, CommitmentWord word, int object, boolean passive,
            int infinitive) {
        Sentence sentence = line.sentence();
        Found listed = word.takes(Way.OBJECT) && object < 0 ? VerbObject.listed(sentence, verb) : null;
        if (listed != null) {
            return listed;
        }
        boolean wanted = word.takes(Way.OBJECT) || word.takes(Way.MATTER);
        int thing = object < 0 && wanted ? VerbObject.gap(sentence, verb) : object;
        Found found = objects.find(line, verb, word, thing, passive);
        if (found != null) {
            return found;
        }
        int about = Prepositional.phrase(sentence, verb, word.about());
        if (thing >= 0 && !passive && thing < about && !wanted && !word.takes(Way.OBJECT_INFINITIVE)) {
            // "called the hope for peace a dream": what is called something is not called for.
            about = -1;
        }
        if (word.takes(Way.REPRISAL)) {
            return prepositional.reprisal(line, verb, about);
        }
        found = prepositional.about(line, about, word);
        if (found == null && word.takes(Way.INFINITIVE)) {
            found = Prepositional.misread(line, verb);
        }
        boolean alone = word.takes(Way.ALONE) && thing < 0 && infinitive < 0
                && Tree.child(sentence, verb, Relation.CCOMP) < 0;
        return found == null && alone ? new Found(-1, new BitSet(), List.of(), "not told") : found;
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
        int object = VerbObject.of(sentence, verb);
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
}

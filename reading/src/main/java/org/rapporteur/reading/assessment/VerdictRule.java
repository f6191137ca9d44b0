package org.rapporteur.reading.assessment;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.assessment.Judgement.Way;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.Tree;

/** "praised the plan", "her condemnation of the strikes": one gives a verdict on another. */
final class VerdictRule {

    /** Verbs whose subject meets with the verdict that is their object. */
    private static final Set<String> MEETING = Set.of("draw", "face", "attract", "spark", "win", "earn", "receive",
            "provoke", "meet", "prompt", "get", "trigger", "invite", "garner", "elicit");
    /** Verbs whose subject gives the verdict that is their object. */
    private static final Set<String> GIVING = Set.of("express", "voice", "offer", "issue", "heap", "lavish", "pour",
            "direct", "level", "aim", "show", "join", "renew", "repeat", "deliver");

    private final Judgements judgements;

    VerdictRule(Judgements judgements) {
        this.judgements = judgements;
    }

    void find(Place place, BitSet taken, List<Draft> into) {
        Sentence sentence = place.sentence();
        for (int token = 0; token < sentence.size(); token++) {
            Judgement judgement = taken.get(token) ? null : judgements.at(sentence, token);
            if (judgement == null) {
                continue;
            }
            Roles roles = judgement.way() == Way.VERDICT
                    ? ofVerb(sentence, token)
                    : judgement.way() == Way.VERDICT_NOUN ? ofNoun(sentence, token) : null;
            if (roles != null && roles.on() >= 0 && roles.by() != roles.on()) {
                BitSet words = new BitSet();
                words.set(token);
                taken.set(token);
                into.add(new Draft(words, roles.by(), roles.on(), judgement.direction(), judgement.loaded(),
                        "the word \"" + sentence.form(token) + "\" is a verdict of one on another"));
            }
        }
    }

    private static @Nullable Roles ofVerb(Sentence sentence, int verb) {
        if (Clause.negated(sentence, verb) || NamingRule.modal(sentence, verb)
                || Tree.infinitive(sentence, verb) || apart(sentence, verb)) {
            return null;
        }
        Roles roles = Roles.of(sentence, verb);
        if (roles.on() >= 0 || Tree.passive(sentence, verb)) {
            return roles;
        }
        return new Roles(roles.by(), introduced(sentence, verb, Relation.OBL, Set.of("at", "against")));
    }

    /** True for "instead of faulting": what is not done. */
    private static boolean apart(Sentence sentence, int verb) {
        return sentence.xpos(verb).equals("VBG")
                && (Tree.introducedBy(sentence, verb, "instead") || Tree.introducedBy(sentence, verb, "without"));
    }

    private static @Nullable Roles ofNoun(Sentence sentence, int noun) {
        int head = sentence.head(noun);
        int by = sentence.child(noun, Relation.NMOD_POSS);
        int on = introduced(sentence, noun, Relation.NMOD, Set.of("of", "for", "against", "toward", "towards", "with",
                "at"));
        by = by >= 0 ? by : introduced(sentence, noun, Relation.NMOD, Set.of("by", "from", "among"));
        if (head >= 0 && sentence.relation(noun) == Relation.OBJ && !Clause.negated(sentence, head)) {
            if (MEETING.contains(sentence.lemma(head))) {
                by = by >= 0 ? by : introduced(sentence, head, Relation.OBL, Set.of("from", "by", "among"));
                return new Roles(by, Clause.subject(sentence, head));
            }
            if (GIVING.contains(sentence.lemma(head))) {
                on = on >= 0 ? on : introduced(sentence, head, Relation.OBL, Set.of("with", "at", "for", "on"));
                return new Roles(by >= 0 ? by : Clause.subject(sentence, head), on);
            }
        }
        return by < 0 || Clause.negated(sentence, noun) ? null : new Roles(by, on);
    }

    private static int introduced(Sentence sentence, int head, Relation relation, Set<String> prepositions) {
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (child > head && sentence.relation(child).base() == relation) {
                int preposition = sentence.child(child, Relation.CASE);
                if (preposition >= 0 && prepositions.contains(sentence.lemma(preposition))) {
                    return child;
                }
            }
        }
        return -1;
    }
}

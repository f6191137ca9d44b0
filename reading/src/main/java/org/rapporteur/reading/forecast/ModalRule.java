package org.rapporteur.reading.forecast;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Act;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.forecast.ForecastWords.Role;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.Tree;

/**
 * "the delay will worsen the shortage", "the visit may mark the end": a modal verb and somebody other than the speaker. Plans
 * of those who can act, appointments, permissions, abilities, terms of a deal and questions are left out.
 */
final class ModalRule {

    private static final Set<String> CERTAIN = Set.of("will", "shall", "wo", "'ll");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could");
    private static final Set<Act> COMMITTING = Set.of(Act.PROMISE, Act.THREATEN, Act.INTEND, Act.OFFER, Act.DEMAND,
            Act.ASK, Act.WANT, Act.REFUSE, Act.ACCEPT);
    private static final Set<Act> GUESSING = Set.of(Act.PREDICT, Act.WARN, Act.THINK);
    private static final Set<String> PRICE = Set.of("price", "toll", "cost", "penalty");
    private static final Set<String> WEIGHING = Set.of("probably", "likely", "possibly", "perhaps", "inevitably",
            "presumably", "conceivably", "undoubtedly", "almost");
    private static final Set<String> OPEN = Set.of("if", "unless", "whether", "until", "before", "once", "so", "in",
            "after");

    private final ForecastWords words;

    ModalRule(ForecastWords words) {
        this.words = words;
    }

    void find(Place place, List<Draft> into) {
        Sentence sentence = place.sentence();
        for (int token = 0; token < sentence.size(); token++) {
            int verb = sentence.xpos(token).equals("MD") ? sentence.head(token) : goingTo(sentence, token);
            if (verb >= 0) {
                Draft draft = draft(place, token, verb);
                if (draft != null) {
                    into.add(draft);
                }
            }
        }
    }

    /** The verb behind "is going to"; -1 when the token is no such "going". */
    private static int goingTo(Sentence sentence, int token) {
        if (!sentence.xpos(token).equals("VBG") || !sentence.lemma(token).equals("go")) {
            return -1;
        }
        int be = sentence.child(token, Relation.AUX);
        int verb = sentence.child(token, Relation.XCOMP);
        boolean now = be >= 0 && (sentence.xpos(be).equals("VBZ") || sentence.xpos(be).equals("VBP"));
        return now && verb > token && Tree.infinitive(sentence, verb) ? verb : -1;
    }

    private @Nullable Draft draft(Place place, int modal, int verb) {
        Sentence sentence = place.sentence();
        String lemma = sentence.lemma(modal).equals("go") ? "will" : sentence.lemma(modal);
        int top = sentence.xpos(modal).equals("VBG") ? modal : verb;
        int subject = Clause.subject(sentence, top);
        subject = subject >= 0 ? subject : sentence.child(top, Relation.CSUBJ);
        Statement statement = place.statement(verb);
        if (subject < 0 || asked(sentence, top) || restricts(sentence, top) || committed(sentence, top)
                || place.speaker(subject, statement)
                || (statement != null && COMMITTING.contains(statement.act()))) {
            return null;
        }
        boolean foretold = CERTAIN.contains(lemma)
                ? will(place, verb, subject, statement)
                : lemma.equals("would")
                        ? would(place, verb, subject, statement)
                        : POSSIBLE.contains(lemma) && possible(place, modal, verb, statement);
        if (!foretold) {
            return null;
        }
        BitSet likelihood = new BitSet();
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if ((child == modal && POSSIBLE.contains(lemma))
                    || (sentence.relation(child) == Relation.ADVMOD && words.is(sentence.lemma(child), Role.ADVERB))) {
                likelihood.set(child);
            }
        }
        boolean denied = guessed(sentence, top) && Clause.deniedAbove(sentence, top);
        if (statement != null && Told.denied(statement) && !denied) {
            if (!GUESSING.contains(statement.act())) {
                return null;
            }
            denied = true;
        }
        return new Draft(verb, place.clause(top), subject, likelihood,
                denied != (Clause.negated(sentence, top) || Clause.negated(sentence, subject)), -1,
                "\"" + sentence.form(modal) + "\" and another than the speaker tell what is to come");
    }

    /** True when the clause is a condition, a purpose or a question of its own. */
    private static boolean asked(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            String tag = sentence.xpos(child);
            if ((sentence.relation(child) == Relation.MARK && OPEN.contains(sentence.lemma(child)))
                    || ((tag.equals("WRB") || tag.equals("WP")) && sentence.relation(verb) != Relation.ACL_RELCL)) {
                return true;
            }
        }
        return false;
    }

    /** True for "actions that will lead to war": which ones, not what is to come. */
    private static boolean restricts(Sentence sentence, int verb) {
        if (sentence.relation(verb) != Relation.ACL_RELCL) {
            return false;
        }
        int before = Tree.under(sentence, verb).nextSetBit(0) - 1;
        return before < 0 || sentence.upos(before) != Upos.PUNCT;
    }

    /** True for "promised that he would": what one binds oneself or another to. */
    private boolean committed(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        return head >= 0 && sentence.relation(verb) == Relation.CCOMP
                && words.is(sentence.lemma(head), Role.COMMITTING);
    }

    /** True for "we assess that they will": a guess about others. */
    private boolean guessed(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = sentence.size(); at >= 0 && sentence.relation(at) == Relation.CONJ && steps > 0; steps--) {
            at = sentence.head(at);
        }
        int head = at < 0 ? -1 : sentence.head(at);
        return head >= 0 && sentence.relation(at) == Relation.CCOMP && words.is(sentence.lemma(head), Role.GUESSES);
    }

    private boolean will(Place place, int verb, int subject, @Nullable Statement statement) {
        Sentence sentence = place.sentence();
        String lemma = sentence.lemma(verb);
        boolean outcome = words.is(lemma, Role.OUTCOME) || pays(sentence, verb);
        if (weighed(sentence, verb)) {
            return true;
        }
        boolean there = sentence.child(verb, Relation.EXPL) >= 0;
        if ((words.is(lemma, Role.SCHEDULED) && !outcome && (sentence.upos(verb) == Upos.VERB || there))
                || (words.is(sentence.lemma(subject), Role.TERMS) && !outcome)) {
            return false;
        }
        if (!place.agent(subject) || outcome) {
            return !Tree.passive(sentence, verb) || outcome
                    || (statement != null && GUESSING.contains(statement.act()));
        }
        return guessed(sentence, verb)
                || (statement != null && (place.quoted(verb) || GUESSING.contains(statement.act())
                        || statement.speaker().kind() == SourceKind.GROUP));
    }

    /** True for "will pay a high price". */
    private static boolean pays(Sentence sentence, int verb) {
        int object = Tree.child(sentence, verb, Relation.OBJ);
        return object >= 0 && sentence.lemma(verb).equals("pay") && PRICE.contains(sentence.lemma(object));
    }

    /** True for "will probably": an adverb says how likely it is. */
    private boolean weighed(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.ADVMOD && WEIGHING.contains(sentence.lemma(child))
                    && words.is(sentence.lemma(child), Role.ADVERB)) {
                return true;
            }
        }
        return false;
    }

    private boolean would(Place place, int verb, int subject, @Nullable Statement statement) {
        Sentence sentence = place.sentence();
        if ((sentence.child(verb, Relation.AUX) >= 0 && perfect(sentence, verb)) || ofNoun(sentence, verb)
                || words.is(sentence.lemma(verb), Role.STATE) || words.is(sentence.lemma(verb), Role.ABILITY)) {
            return false;
        }
        if (statement != null) {
            return will(place, verb, subject, statement);
        }
        return will(place, verb, subject, null) && (conditional(sentence, verb) || !past(sentence));
    }

    private boolean possible(Place place, int modal, int verb, @Nullable Statement statement) {
        Sentence sentence = place.sentence();
        String lemma = sentence.lemma(verb);
        if (perfect(sentence, verb)) {
            return false;
        }
        if (sentence.lemma(modal).equals("could")) {
            boolean main = sentence.relation(verb) == Relation.ROOT || sentence.relation(verb) == Relation.CONJ
                    || conditional(sentence, verb);
            return !words.is(lemma, Role.ABILITY) && !sentence.xpos(verb).equals("VBG")
                    && (sentence.child(verb, Relation.COP) < 0 || sentence.upos(verb) == Upos.ADJ)
                    && (statement != null || (main && !Clause.negated(sentence, verb) && !past(sentence)));
        }
        boolean copula = sentence.child(verb, Relation.COP) >= 0;
        boolean progressive = sentence.xpos(verb).equals("VBG");
        return !words.is(lemma, Role.STATE) && !copula && !progressive;
    }

    /** True for "the idea that they would": what a noun holds, told by nobody. */
    private static boolean ofNoun(Sentence sentence, int verb) {
        Relation relation = sentence.relation(verb);
        int head = sentence.head(verb);
        return relation == Relation.ACL
                || (relation == Relation.CCOMP && head >= 0 && sentence.upos(head) == Upos.NOUN);
    }

    private static boolean perfect(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.AUX && sentence.lemma(child).equals("have")) {
                return true;
            }
        }
        return false;
    }

    private static boolean conditional(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if ((sentence.relation(child).base() == Relation.ADVCL && (Tree.introducedBy(sentence, child, "if")
                    || Tree.introducedBy(sentence, child, "unless")))
                    || (sentence.relation(child).base() == Relation.OBL
                            && Tree.introducedBy(sentence, child, "without"))) {
                return true;
            }
        }
        return false;
    }

    /** True when the sentence tells of the past. */
    private static boolean past(Sentence sentence) {
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.xpos(token).equals("VBD") && sentence.upos(token) != Upos.PUNCT) {
                return true;
            }
        }
        return false;
    }
}

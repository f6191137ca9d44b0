package org.rapporteur.reading.pressure;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Pressure.Kind;
import org.rapporteur.reading.pressure.PressureWord.Role;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.NounPhrase;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** "Dosmar faces shortages", "buoyed by gains", "the delay undermines Dosmar", "depends on gas": a verb tells on whom it bears. */
final class ClauseRule {

    private static final Set<String> ON = Set.of("on", "upon", "with", "from", "by", "under");

    private final PressureWords words;

    ClauseRule(PressureWords words) {
        this.words = words;
    }

    void find(ReportText text, int index, BitSet taken, List<Draft> into) {
        Sentence sentence = text.document().sentences().get(index);
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.upos(token) != Upos.VERB && sentence.upos(token) != Upos.ADJ) {
                continue;
            }
            if (words.at(sentence, token, Role.BEARS) != null) {
                bears(text, index, token, taken, into);
            }
            PressureWord affects = words.at(sentence, token, Role.AFFECTS);
            if (affects != null) {
                affects(text, index, token, affects, taken, into);
            }
            PressureWord fares = words.at(sentence, token, Role.FARES);
            if (fares != null && fares.direction() != null) {
                fares(text, index, token, fares, fares.direction(), taken, into);
            }
            PressureWord leans = words.at(sentence, token, Role.LEANS);
            if (leans != null) {
                leans(text, index, token, leans, taken, into);
            }
            PressureWord state = sentence.upos(token) == Upos.ADJ
                    ? words.at(sentence, token, Role.STATE)
                    : sentence.xpos(token).equals("VBN")
                            ? words.at(sentence.form(token).toLowerCase(Locale.ROOT), Role.STATE)
                            : null;
            if (state != null) {
                state(text, index, token, state, taken, into);
            }
        }
    }

    private void bears(ReportText text, int index, int verb, BitSet taken, List<Draft> into) {
        Sentence sentence = text.document().sentences().get(index);
        int subject = Clause.subject(sentence, verb);
        int object = Tree.child(sentence, verb, Relation.OBJ);
        object = object >= 0 ? object : introduced(sentence, verb);
        if (subject < 0 || object < 0 || Tree.passive(sentence, verb) || !owned(text, index, subject)
                || Clause.supposed(sentence, verb)) {
            return;
        }
        for (int thing = object; thing >= 0; thing = nextJoined(sentence, object, thing)) {
            PressureWord word = thing(sentence, thing);
            if (word != null && word.direction() == Direction.ADVERSE) {
                add(index, thing, phrase(sentence, thing), bearer(text, index, subject), word, Direction.ADVERSE, taken,
                        into,
                        "the verb \"" + sentence.form(verb) + "\" says who bears it");
            }
        }
    }

    private void affects(ReportText text, int index, int verb, PressureWord affects, BitSet taken, List<Draft> into) {
        Sentence sentence = text.document().sentences().get(index);
        Direction direction = affects.direction();
        if (direction == null || Clause.supposed(sentence, verb)) {
            return;
        }
        String reason = "the verb \"" + sentence.form(verb) + "\" says whom it " + (direction == Direction.ADVERSE
                ? "weakens"
                : "strengthens");
        boolean described = sentence.xpos(verb).equals("VBN") && sentence.relation(verb) != Relation.ROOT
                && Tree.subject(sentence, verb) < 0 && sentence.child(verb, Relation.AUX) < 0;
        if (affects.kind() != null && (described || Tree.passive(sentence, verb))) {
            int on = Tree.subject(sentence, verb);
            if (on >= 0 && sentence.upos(on) != Upos.PRON && owned(text, index, on)) {
                BitSet what = phrase(sentence, on);
                what.set(verb);
                add(index, verb, what, bearer(text, index, on), affects, direction, taken, into, reason);
            }
            return;
        }
        if (described || Tree.passive(sentence, verb)) {
            int on = sufferer(text, index, verb);
            int agent = agent(sentence, verb);
            for (int thing = agent; on >= 0 && thing >= 0; thing = nextJoined(sentence, agent, thing)) {
                add(index, thing, phrase(sentence, thing), bearer(text, index, on), thing(sentence, thing), direction,
                        taken, into, reason);
            }
            return;
        }
        int object = Tree.child(sentence, verb, Relation.OBJ);
        int subject = Clause.subject(sentence, verb);
        if (object < 0 || subject < 0 || sentence.upos(subject) == Upos.PRON) {
            return;
        }
        int on = text.parties().partyAt(index, object) != null ? object : Owner.holder(text, index, object);
        if (on >= 0) {
            BitSet what = phrase(sentence, subject);
            what.set(verb);
            what.or(phrase(sentence, object));
            for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
                if (sentence.relation(child) == Relation.AUX || sentence.relation(child) == Relation.COMPOUND_PRT) {
                    what.set(child);
                }
            }
            add(index, verb, what, on, affects.kind() != null ? affects : thing(sentence, subject), direction, taken,
                    into, reason);
        }
    }

    /** "Dosmar recaptured the pass", "lost three ships": the verb says how its subject fares. */
    private static void fares(ReportText text, int index, int verb, PressureWord fares, Direction direction,
            BitSet taken, List<Draft> into) {
        Sentence sentence = text.document().sentences().get(index);
        int subject = Clause.subject(sentence, verb);
        int object = Tree.child(sentence, verb, Relation.OBJ);
        if (subject >= 0 && object > verb && sentence.upos(subject) != Upos.PRON && owned(text, index, subject)
                && sentence.upos(object).nominal() && !Tree.passive(sentence, verb)
                && !Clause.supposed(sentence, verb)) {
            BitSet what = phrase(sentence, object);
            what.set(verb);
            add(index, verb, what, bearer(text, index, subject), fares, direction, taken, into,
                    "\"" + sentence.form(verb) + "\" says how its subject fares");
        }
    }

    private void leans(ReportText text, int index, int verb, PressureWord leans, BitSet taken, List<Draft> into) {
        Sentence sentence = text.document().sentences().get(index);
        int subject = Clause.subject(sentence, verb);
        int on = introduced(sentence, verb);
        if (subject >= 0 && on > verb && owned(text, index, subject) && !Clause.supposed(sentence, verb)) {
            BitSet what = phrase(sentence, on);
            what.set(verb, on + 1);
            add(index, verb, what, bearer(text, index, subject), leans, Direction.ADVERSE, taken, into,
                    "\"" + sentence.form(verb) + "\" says who depends on it");
        }
    }

    private void state(ReportText text, int index, int word, PressureWord state, BitSet taken, List<Draft> into) {
        Sentence sentence = text.document().sentences().get(index);
        boolean said = sentence.child(word, Relation.COP) >= 0 || sentence.relation(word) == Relation.XCOMP
                || Tree.passive(sentence, word);
        int subject = said ? Clause.subject(sentence, word) : -1;
        Direction direction = state.direction();
        if (subject >= 0 && direction != null && owned(text, index, subject) && !Clause.supposed(sentence, word)) {
            BitSet what = new BitSet();
            what.set(word);
            int of = introduced(sentence, word);
            if (of > word) {
                what.set(word, of);
                what.or(phrase(sentence, of));
            }
            add(index, word, what, bearer(text, index, subject), state, direction, taken, into,
                    "\"" + sentence.form(word) + "\" says what state it is in");
        }
    }

    /** The one a phrase speaks of, or else whose thing it names: "Cuba" for "Cuba's bargaining power". */
    private static int bearer(ReportText text, int index, int noun) {
        int holder = text.parties().partyAt(index, noun) != null || text.parties().kindAt(index, noun) != null
                ? -1
                : Owner.holder(text, index, noun);
        return holder >= 0 ? holder : noun;
    }

    private static void add(int index, int key, BitSet what, int on, @Nullable PressureWord word, Direction direction,
            BitSet taken, List<Draft> into, String reason) {
        if (!taken.get(key)) {
            taken.set(key);
            boolean told = word != null && word.kind() != null
                    && (word.direction() == null || word.direction() == direction);
            Kind kind = told && word != null && word.kind() != null ? word.kind() : Kind.OTHER;
            into.add(new Draft(index, what, index, on, kind, direction, reason));
        }
    }

    /** The thing named by a noun, or else by the noun before it: "shortage", "casualty figures". */
    private @Nullable PressureWord thing(Sentence sentence, int noun) {
        PressureWord word = words.at(sentence, noun, Role.THING);
        for (int child = sentence.firstChild(noun); word == null && child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.COMPOUND) {
                word = words.at(sentence, child, Role.THING);
            }
        }
        return word;
    }

    private static BitSet phrase(Sentence sentence, int noun) {
        return NounPhrase.whole(sentence, noun);
    }

    private static boolean owned(ReportText text, int index, int noun) {
        return text.parties().partyAt(index, noun) != null || Owner.power(text, index, noun)
                || Owner.holder(text, index, noun) >= 0;
    }

    private static int sufferer(ReportText text, int index, int verb) {
        Sentence sentence = text.document().sentences().get(index);
        int at = verb;
        for (int steps = sentence.size(); at >= 0 && steps > 0; steps--) {
            int subject = Tree.subject(sentence, at);
            if (subject >= 0 && owned(text, index, subject)) {
                return subject;
            }
            at = sentence.head(at);
            if (at >= 0 && sentence.upos(at).nominal() && owned(text, index, at)) {
                return at;
            }
        }
        return -1;
    }

    private static int agent(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (child > verb && sentence.relation(child).base() == Relation.OBL
                    && Tree.introducedBy(sentence, child, "by")) {
                return child;
            }
        }
        return -1;
    }

    private static int introduced(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (child > verb && sentence.relation(child).base() == Relation.OBL) {
                int preposition = sentence.child(child, Relation.CASE);
                if (preposition >= 0 && ON.contains(sentence.lemma(preposition))) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** The nouns joined to the first, one after the other. */
    private static int nextJoined(Sentence sentence, int first, int after) {
        for (int child = sentence.firstChild(first); child >= 0; child = sentence.nextSibling(child)) {
            if (child > after && sentence.relation(child) == Relation.CONJ && sentence.upos(child).nominal()) {
                return child;
            }
        }
        return -1;
    }
}

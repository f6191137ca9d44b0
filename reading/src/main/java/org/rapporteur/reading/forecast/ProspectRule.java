package org.rapporteur.reading.forecast;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.forecast.ForecastWords.Role;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.Tree;

/** "is unlikely to change", "seems poised to use", "is expected to fall", "Expect a ban": a word says that something is to come. */
final class ProspectRule {

    private final ForecastWords words;

    ProspectRule(ForecastWords words) {
        this.words = words;
    }

    void find(Place place, List<Draft> into) {
        Sentence sentence = place.sentence();
        for (int token = 0; token < sentence.size(); token++) {
            String lemma = sentence.lemma(token);
            Draft draft = switch (sentence.upos(token)) {
                case ADJ -> adjective(place, token, lemma);
                case VERB -> verb(place, token, lemma);
                default -> null;
            };
            if (draft != null) {
                into.add(draft);
            }
        }
    }

    private @Nullable Draft adjective(Place place, int token, String lemma) {
        Sentence sentence = place.sentence();
        Draft bound = words.is(lemma, Role.BOUND) ? bound(place, token) : null;
        if (bound != null) {
            return bound;
        }
        if (!words.is(lemma, Role.PROSPECT)) {
            return null;
        }
        int predicate = token;
        if (sentence.relation(token) == Relation.AMOD) {
            predicate = sentence.head(token);
            if (!sentence.xpos(token).equals("JJS") || sentence.child(predicate, Relation.COP) < 0) {
                return null;
            }
        }
        int doing = sentence.child(predicate, Relation.XCOMP);
        if (doing >= 0 && !Tree.infinitive(sentence, doing)) {
            return null;
        }
        int top = sentence.relation(predicate) == Relation.XCOMP ? sentence.head(predicate) : predicate;
        int subject = Clause.subject(sentence, predicate);
        boolean clausal = sentence.child(predicate, Relation.CSUBJ) >= 0
                || sentence.child(predicate, Relation.CCOMP) >= 0;
        boolean said = sentence.child(predicate, Relation.COP) >= 0 || top != predicate
                || sentence.child(predicate, Relation.XCOMP) >= 0;
        return said && (subject >= 0 || clausal) ? draft(place, token, top, subject) : null;
    }

    private @Nullable Draft bound(Place place, int token) {
        Sentence sentence = place.sentence();
        int what = infinitive(sentence, token);
        int top = sentence.relation(token) == Relation.XCOMP ? sentence.head(token) : token;
        int subject = Clause.subject(sentence, token);
        if (what < 0 || subject < 0 || words.is(sentence.lemma(what), Role.SCHEDULED)) {
            return null;
        }
        return draft(place, token, top, subject);
    }

    private @Nullable Draft verb(Place place, int token, String lemma) {
        Sentence sentence = place.sentence();
        if (sentence.xpos(token).equals("VBN")
                && words.is(sentence.form(token).toLowerCase(Locale.ROOT), Role.BOUND)) {
            return Tree.passive(sentence, token) || sentence.relation(token) == Relation.XCOMP
                    ? bound(place, token)
                    : null;
        }
        if (!words.is(lemma, Role.FORETELLS)) {
            return null;
        }
        if (Tree.passive(sentence, token)) {
            return bound(place, token);
        }
        boolean told = sentence.xpos(token).equals("VB") && Tree.subject(sentence, token) < 0
                && sentence.relation(token) == Relation.ROOT && opens(sentence, token) && !endsInColon(sentence);
        if (!told) {
            return null;
        }
        BitSet content = place.clause(token);
        content.clear(0, token + 1);
        int about = Tree.child(sentence, token, Relation.OBJ);
        return content.isEmpty()
                ? null
                : new Draft(token, content, about, new BitSet(), Clause.negated(sentence, token), -1,
                        "the reader is told to \"" + lemma + "\" it");
    }

    /** True when nothing but marks stands before a token. */
    private static boolean opens(Sentence sentence, int token) {
        for (int before = 0; before < token; before++) {
            if (sentence.upos(before) != Upos.PUNCT && sentence.upos(before) != Upos.SYM) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsInColon(Sentence sentence) {
        return sentence.firstChar(sentence.size() - 1) == ':';
    }

    private static int infinitive(Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (child > token
                    && (relation == Relation.XCOMP || relation == Relation.ADVCL || relation == Relation.CCOMP)
                    && Tree.infinitive(sentence, child)) {
                return child;
            }
        }
        return -1;
    }

    private @Nullable Draft draft(Place place, int token, int top, int subject) {
        Sentence sentence = place.sentence();
        int infinitive = infinitive(sentence, token);
        boolean over = infinitive >= 0 && perfect(sentence, infinitive);
        if (over || place.speaker(subject, place.statement(token)) || past(sentence, token)
                || sentence.xpos(top).equals("VBD")
                || Clause.conditional(sentence, top)) {
            return null;
        }
        BitSet likelihood = new BitSet();
        likelihood.set(token);
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (child == token - 1 && sentence.relation(child) == Relation.ADVMOD
                    && !Clause.denies(sentence.lemma(child))) {
                likelihood.set(child);
            }
        }
        return new Draft(infinitive >= 0 ? infinitive : token, place.clause(top), subject, likelihood,
                Clause.negated(sentence, top) || Clause.deniedAbove(sentence, top)
                        || (infinitive >= 0 && Clause.negated(sentence, infinitive)),
                -1,
                "\"" + sentence.form(token) + "\" says that it is to come, or not");
    }

    private static boolean past(Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if ((relation == Relation.COP || relation == Relation.AUX_PASS || relation == Relation.AUX)
                    && sentence.xpos(child).equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean perfect(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.AUX && sentence.lemma(child).equals("have")) {
                return true;
            }
        }
        return false;
    }
}

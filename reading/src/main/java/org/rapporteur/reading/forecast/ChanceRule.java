package org.rapporteur.reading.forecast;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.forecast.ForecastWords.Role;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.NounPhrase;
import org.rapporteur.reading.text.Tree;

/** "sees little chance of a treaty", "there is a growing risk that the truce fails": a noun says how likely, and of what. */
final class ChanceRule {

    private static final Set<String> HAVING = Set.of("see", "have", "give", "hold", "be", "remain", "exist", "face",
            "carry", "leave", "offer");

    /** Nouns that say by themselves that something may well come. */
    private static final Set<String> OPEN = Set.of("risk", "likelihood");

    private final ForecastWords words;

    ChanceRule(ForecastWords words) {
        this.words = words;
    }

    void find(Place place, List<Draft> into) {
        Sentence sentence = place.sentence();
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.upos(token) == Upos.NOUN && words.is(sentence.lemma(token), Role.CHANCE)) {
                Draft draft = draft(place, token);
                if (draft != null) {
                    into.add(draft);
                }
            }
        }
    }

    private static @Nullable Draft draft(Place place, int noun) {
        Sentence sentence = place.sentence();
        int head = sentence.head(noun);
        boolean there = sentence.child(noun, Relation.EXPL) >= 0 || (head >= 0
                && HAVING.contains(sentence.lemma(head))
                && (sentence.relation(noun) == Relation.OBJ || sentence.relation(noun) == Relation.NSUBJ));
        int measured = measure(sentence, noun);
        int measure = measured < 0 && OPEN.contains(sentence.lemma(noun)) ? noun : measured;
        int what = what(sentence, noun);
        if (!there || measure < 0 || what < 0 || Clause.hypothetical(sentence, noun)) {
            return null;
        }
        BitSet likelihood = new BitSet();
        likelihood.set(measure, noun + 1);
        BitSet content = sentence.upos(what).nominal() && sentence.relation(what).base() == Relation.NMOD
                ? NounPhrase.whole(sentence, what)
                : place.clause(what);
        int about = sentence.upos(what).nominal() ? what : Tree.subject(sentence, what);
        return new Draft(what, content, about, likelihood, false, -1,
                "\"" + sentence.form(noun) + "\" says how likely it is");
    }

    /** The first word that measures the chance: "little", "no", "a growing"; -1 when none does. */
    private static int measure(Sentence sentence, int noun) {
        for (int child = sentence.firstChild(noun); child >= 0 && child < noun; child = sentence.nextSibling(child)) {
            boolean no = sentence.relation(child) == Relation.DET && Clause.denies(sentence.lemma(child));
            if (no || sentence.relation(child) == Relation.AMOD) {
                return child;
            }
        }
        return -1;
    }

    /** What there is a chance of. */
    private static int what(Sentence sentence, int noun) {
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (child > noun && ((relation == Relation.NMOD && (Tree.introducedBy(sentence, child, "of")
                    || Tree.introducedBy(sentence, child, "for"))) || relation == Relation.CCOMP
                    || (relation == Relation.ACL && sentence.relation(child) == Relation.ACL))) {
                return child;
            }
        }
        return -1;
    }
}

package org.rapporteur.reading.event;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.text.Tree;

/** Leads the words of a sentence to their use in the lexicon. Immutable. */
final class Predicates {

    private static final int NONE = -1;

    /** The class of all names; a verb that takes them takes no predicate beside: "called him a friend". */
    private static final String NAME = "name";
    /** The class of whatever is a verb's grammatical object: "demonstrate restraint". */
    private static final String THING = "thing";

    /** The class of nouns that only measure what the words before them name: "food prices". */
    private static final String MEASURE = "measure";
    private static final Set<String> ACTORS = Set.of("troops", "captive", "person", "refugee", "police",
            "peacekeeper", "diplomat", "expert", "pilot");
    private static final Set<String> WEAPONS = Set.of("assault", "weapon", "missile", "rocket");

    private final EventLexicon lexicon;

    Predicates(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The use of a verb, or of an adjective that takes complements, as its companions and object tell; null when unknown. */
    @Nullable
    VerbEntry verb(Sentence sentence, int token) {
        Upos upos = sentence.upos(token);
        if (upos != Upos.VERB && upos != Upos.ADJ) {
            return null;
        }
        for (VerbEntry entry : lexicon.verbs(sentence, token)) {
            int companion = companion(sentence, token, entry.companion());
            if (companion != NONE || entry.companion().isEmpty()) {
                int object = object(sentence, token, companion);
                boolean predicative = entry.objects().contains(NAME)
                        && Tree.child(sentence, token, Relation.XCOMP) >= 0;
                if (predicative) {
                    continue;
                }
                boolean taken = Tree.child(sentence, token, Relation.OBJ) >= 0;
                if (entry.objects().contains(NAME) && !taken && object == Tree.subject(sentence, token)
                        && !Tree.passive(sentence, token)) {
                    continue;
                }
                if (entry.objects().isEmpty() || (taken && entry.objects().contains(THING))
                        || (object >= 0 && belongs(sentence, object, entry.objects(), 0))) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** True when a noun is of the class. */
    boolean of(Sentence sentence, int token, String kind) {
        NounEntry entry = noun(sentence, token);
        return entry != null && entry.classes().contains(kind);
    }

    /** What a verb means whatever its object: "call for" demands; nothing when it means nothing by itself. */
    Meaning plain(Sentence sentence, int verb) {
        for (VerbEntry entry : lexicon.verbs(sentence, verb)) {
            if (entry.objects().isEmpty() && (entry.companion().isEmpty()
                    || companion(sentence, verb, entry.companion()) != NONE)) {
                return entry.meaning();
            }
        }
        return Meaning.NOTHING;
    }

    /** The noun's use; null when it is unknown or no noun. */
    @Nullable
    NounEntry noun(Sentence sentence, int token) {
        return sentence.upos(token).nominal() ? lexicon.noun(sentence, token) : null;
    }

    /** True for a noun that says what sort of people act: "troops", "protesters". */
    boolean actor(Sentence sentence, int token) {
        NounEntry entry = noun(sentence, token);
        return entry != null && meets(entry.classes(), ACTORS);
    }

    boolean money(Sentence sentence, int token) {
        NounEntry entry = noun(sentence, token);
        return entry != null && entry.classes().contains("money");
    }

    /** True for a noun for what strikes by itself: "missile", "airstrike", "bomb". */
    boolean weapon(Sentence sentence, int token) {
        NounEntry entry = noun(sentence, token);
        return entry != null && meets(entry.classes(), WEAPONS);
    }

    /** True for a noun that says what sort of place it is: "airport", "capital". */
    boolean place(Sentence sentence, int token) {
        NounEntry entry = noun(sentence, token);
        return entry != null && entry.classes().contains("place");
    }

    /** What the verb is about: its object, its subject in the passive, what its preposition brings in; -1 when nothing. */
    int object(Sentence sentence, int verb) {
        VerbEntry entry = verb(sentence, verb);
        return object(sentence, verb, entry == null ? NONE : companion(sentence, verb, entry.companion()));
    }

    private static int object(Sentence sentence, int verb, int companion) {
        if (companion >= 0 && sentence.head(companion) != verb) {
            return sentence.head(companion);
        }
        int object = Tree.child(sentence, verb, Relation.OBJ);
        if (object == companion) {
            object = NONE;
        }
        if (object < 0) {
            object = sentence.child(verb, Relation.NSUBJ_PASS);
        }
        if (object < 0 && sentence.relation(verb) == Relation.ACL && sentence.xpos(verb).equals("VBN")) {
            object = sentence.head(verb);
        }
        if (object < 0) {
            object = Tree.subject(sentence, verb);
        }
        return object;
    }

    /** The token of the companion, on the verb itself or on a phrase of the verb; -1 when it has none such. */
    private static int companion(Sentence sentence, int verb, String word) {
        if (word.isEmpty()) {
            return NONE;
        }
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.PUNCT || relation.base() == Relation.NSUBJ) {
                continue;
            }
            if (child > verb && sentence.lemma(child).equals(word)) {
                return child;
            }
            if (relation == Relation.OBL || relation == Relation.ADVCL || relation == Relation.XCOMP) {
                int preposition = preposition(sentence, child, word);
                if (preposition >= 0) {
                    return preposition;
                }
            }
            if (relation == Relation.OBJ && Tree.child(sentence, child, Relation.NUMMOD) >= 0) {
                int preposition = behindMeasure(sentence, child, word);
                if (preposition >= 0) {
                    return preposition;
                }
            }
        }
        return NONE;
    }

    /** "spent two hours with Berg": the tree may hang the phrase on what is counted. */
    private static int behindMeasure(Sentence sentence, int object, String word) {
        for (int child = sentence.firstChild(object); child >= 0; child = sentence.nextSibling(child)) {
            if (child > object && sentence.relation(child) == Relation.NMOD) {
                int preposition = preposition(sentence, child, word);
                if (preposition >= 0) {
                    return preposition;
                }
            }
        }
        return NONE;
    }

    private static int preposition(Sentence sentence, int phrase, String word) {
        for (int child = sentence.firstChild(phrase); child >= 0
                && child < phrase; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if ((relation == Relation.CASE || relation == Relation.MARK) && sentence.lemma(child).equals(word)) {
                return child;
            }
        }
        return NONE;
    }

    /** True when a noun is of one of the classes, or what it is a part, sort or number of is. */
    private boolean belongs(Sentence sentence, int token, Set<String> classes, int depth) {
        NounEntry entry = noun(sentence, token);
        if (entry != null && meets(entry.classes(), classes)) {
            return true;
        }
        if (depth > 2 || (entry != null && entry.classes().contains(MEASURE))) {
            return false;
        }
        if (classes.contains(NAME) && sentence.upos(token) == Upos.PROPN) {
            return true;
        }
        if (classes.contains("person") && (sentence.xpos(token).startsWith("NNP")
                || sentence.upos(token) == Upos.PRON || everybody(sentence, token))) {
            return true;
        }
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            boolean of = relation == Relation.NMOD && child > token
                    && (Tree.introducedBy(sentence, child, "of") || Tree.introducedBy(sentence, child, "in"));
            if (of || relation == Relation.COMPOUND || relation == Relation.CONJ || relation == Relation.AMOD) {
                if (belongs(sentence, child, relation == Relation.CONJ ? classes : things(classes), depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True for "all 23", which people are said of. */
    private static boolean everybody(Sentence sentence, int token) {
        int determiner = sentence.upos(token) == Upos.NUM ? Tree.child(sentence, token, Relation.DET) : NONE;
        return determiner >= 0 && sentence.lemma(determiner).equals("all");
    }

    /** The classes that what is under a noun may give it: "a Lund plan" is no person. */
    private static Set<String> things(Set<String> classes) {
        if (!classes.contains(NAME) && !classes.contains("person")) {
            return classes;
        }
        Set<String> things = new HashSet<>(classes);
        things.remove(NAME);
        things.remove("person");
        return things;
    }

    private static boolean meets(Set<String> a, Set<String> b) {
        for (String one : b) {
            if (a.contains(one)) {
                return true;
            }
        }
        return false;
    }
}

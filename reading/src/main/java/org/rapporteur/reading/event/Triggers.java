package org.rapporteur.reading.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.text.Tree;

/** Finds the words of a sentence that tell of a happening. Immutable. */
final class Triggers {

    /** The kind of verbs that bring about what their object names: "impose". */
    private static final String OF_OBJECT = "=";

    private final Predicates predicates;
    private final Kinds kinds;

    Triggers(Predicates predicates, Kinds kinds) {
        this.predicates = predicates;
        this.kinds = kinds;
    }

    /** In order of place; those nouns left out that a verb has taken with it. */
    List<Trigger> in(Sentence sentence) {
        List<Trigger> triggers = new ArrayList<>();
        BitSet consumed = new BitSet();
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.upos(token) == Upos.VERB && sentence.relation(token) != Relation.AMOD
                    && sentence.relation(token) != Relation.COMPOUND) {
                VerbEntry entry = predicates.verb(sentence, token);
                int object = entry == null ? -1 : predicates.object(sentence, token);
                Kinds.Kind kind = entry == null || alleged(sentence, token) ? null : kind(sentence, entry, object);
                if (entry != null && kind != null) {
                    boolean taken = object >= 0 && !entry.objects().isEmpty() && happening(sentence, object);
                    if (taken) {
                        consumed.set(object);
                    }
                    triggers.add(new Trigger(token, kind, false, object, taken));
                }
            } else if (sentence.upos(token) == Upos.NOUN && sentence.relation(token) != Relation.COMPOUND) {
                NounEntry entry = predicates.noun(sentence, token);
                Kinds.Kind kind = entry == null
                        ? null
                        : kinds.of(inForce(sentence, token) ? plain(entry) : entry.kind());
                if (kind != null && !figurative(sentence, token, kind)) {
                    triggers.add(new Trigger(token, kind, true, carrier(sentence, token), false));
                }
            }
        }
        triggers.removeIf(trigger -> trigger.noun() && consumed.get(trigger.token()));
        return triggers;
    }

    /** True for "attacks over the budget", "a barrage of sanctions", "the exercise of rights". */
    private boolean figurative(Sentence sentence, int noun, Kinds.Kind kind) {
        boolean attack = kind.group().equals("attack");
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            if (child < noun || sentence.relation(child).base() != Relation.NMOD) {
                continue;
            }
            boolean of = Tree.introducedBy(sentence, child, "of");
            if ((of && kind.name().equals("exercise") && !sentence.xpos(noun).equals("NNS"))
                    || (attack && of && predicates.of(sentence, child, "restriction"))
                    || (attack && Tree.introducedBy(sentence, child, "over")
                            && sentence.upos(child) == Upos.NOUN && !predicates.place(sentence, child))) {
                return true;
            }
        }
        return false;
    }

    /** The verb's own kind, or that of its object where the verb brings it about. */
    private Kinds.@Nullable Kind kind(Sentence sentence, VerbEntry entry, int object) {
        if (!entry.kind().equals(OF_OBJECT)) {
            return kinds.of(entry.kind());
        }
        NounEntry noun = object < 0 ? null : predicates.noun(sentence, object);
        return noun == null ? null : kinds.of(plain(noun));
    }

    /** True for "charged that the plan was weak": what is said in so many words is no charge. */
    private static boolean alleged(Sentence sentence, int verb) {
        return sentence.lemma(verb).equals("charge") && Tree.child(sentence, verb, Relation.CCOMP) >= 0;
    }

    /** The kind without the brackets that say that a verb must bring it about. */
    private static String plain(NounEntry noun) {
        String name = noun.kind();
        return name.startsWith("(") ? name.substring(1, name.length() - 1) : name;
    }

    /** True for the subject of "took effect" and "came into force". */
    private static boolean inForce(Sentence sentence, int noun) {
        int verb = sentence.head(noun);
        if (verb < 0 || sentence.relation(noun) != Relation.NSUBJ) {
            return false;
        }
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            boolean force = switch (sentence.lemma(child)) {
                case "effect", "force" -> true;
                default -> false;
            };
            if (force && (sentence.relation(child) == Relation.OBJ
                    ? sentence.lemma(verb).equals("take")
                    : Tree.introducedBy(sentence, child, "into"))) {
                return true;
            }
        }
        return false;
    }

    /** True when the object itself is what happens, not somebody it happens to. */
    private boolean happening(Sentence sentence, int object) {
        NounEntry entry = predicates.noun(sentence, object);
        return entry != null && (entry.meaning().category() != null || entry.meaning() == Meaning.DEMAND);
    }

    /** The verb that a noun hangs on as object, subject or phrase; -1 when it hangs on something else. */
    private static int carrier(Sentence sentence, int noun) {
        int head = sentence.head(noun);
        if (head < 0 || sentence.upos(head) != Upos.VERB) {
            return -1;
        }
        return switch (sentence.relation(noun).base()) {
            case OBJ, NSUBJ, OBL -> head;
            default -> -1;
        };
    }
}

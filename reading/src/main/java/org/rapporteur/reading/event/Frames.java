package org.rapporteur.reading.event;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.EventStatus;
import org.rapporteur.reading.text.Tree;

/** The words around a happening that make it a thought or a thing refused, whatever the verb above. */
final class Frames {

    private Frames() {}

    /** What adjectives beside a noun tell: "planned", "no", "possible". */
    static @Nullable EventStatus described(Sentence sentence, int token) {
        if (!sentence.upos(token).nominal()) {
            return null;
        }
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            switch (sentence.lemma(child)) {
                case "planned", "plan", "upcoming", "scheduled", "schedule", "next", "forthcoming", "coming", "future",
                        "impending", "imminent" -> {
                    return EventStatus.PLANNED;
                }
                case "possible", "potential", "proposed", "propose", "hypothetical", "any", "threatened", "likely",
                        "eventual" -> {
                    return EventStatus.POSSIBLE;
                }
                case "no", "cancelled", "canceled", "aborted" -> {
                    return EventStatus.DENIED;
                }
                default -> {
                }
            }
        }
        return null;
    }

    /** True for "in the event of an attack", "an attack would ruin them", "it could lead to a clash": told as a thought. */
    static boolean supposed(Sentence sentence, int noun) {
        int token = noun;
        for (int step = 0; step < 4 && sentence.relation(token) == Relation.NMOD && sentence.head(token) >= 0; step++) {
            token = sentence.head(token);
            switch (sentence.lemma(token)) {
                case "event", "case" -> {
                    return Tree.introducedBy(sentence, token, "in");
                }
                case "evidence", "proof", "sign" -> {
                    return described(sentence, token) == EventStatus.DENIED;
                }
                case "start", "beginning", "outbreak", "launch", "resumption" -> {
                }
                default -> {
                    return false;
                }
            }
        }
        int verb = sentence.head(noun);
        if (verb < 0 || sentence.upos(verb) != Upos.VERB || known(sentence, noun)) {
            return false;
        }
        if (sentence.relation(noun) == Relation.OBJ && sentence.lemma(verb).equals("include")) {
            int whole = Tree.subject(sentence, verb);
            int part = whole < 0 ? -1 : Tree.child(sentence, whole, Relation.NMOD);
            return possible(sentence, whole) || possible(sentence, part);
        }
        return switch (sentence.relation(noun).base()) {
            case OBJ, OBL, NSUBJ ->
                Modality.of(sentence, verb).possible() || Modality.would(sentence, verb) || conditional(sentence, verb);
            default -> false;
        };
    }

    /** True for "the announcement of the visit", "approaches the meeting": what is still awaited. */
    static boolean awaited(Sentence sentence, int noun) {
        int head = sentence.head(noun);
        if (head < 0) {
            return false;
        }
        return switch (sentence.relation(noun).base()) {
            case NMOD -> switch (sentence.lemma(head)) {
                case "announcement", "run-up", "lead-up", "prospect", "prelude", "preparation", "invitation" -> true;
                default -> false;
            };
            case OBJ -> switch (sentence.lemma(head)) {
                case "approach", "await" -> true;
                default -> false;
            };
            case OBL -> switch (sentence.lemma(head)) {
                case "agree", "prepare", "head" -> Tree.introducedBy(sentence, noun, "to")
                        || Tree.introducedBy(sentence, noun, "for") || Tree.introducedBy(sentence, noun, "into");
                default -> false;
            };
            default -> false;
        };
    }

    private static boolean possible(Sentence sentence, int noun) {
        return noun >= 0 && described(sentence, noun) == EventStatus.POSSIBLE;
    }

    /** True for what is spoken of as known: "the invasion", "their invasion". */
    static boolean known(Sentence sentence, int noun) {
        int determiner = Tree.child(sentence, noun, Relation.DET);
        boolean owned = false;
        for (int child = sentence.firstChild(noun); child >= 0 && child < noun; child = sentence.nextSibling(child)) {
            owned = owned || sentence.relation(child) == Relation.NMOD_POSS;
        }
        return owned || (determiner >= 0 && sentence.lemma(determiner).equals("the"));
    }

    static boolean conditional(Sentence sentence, int token) {
        int mark = Tree.child(sentence, token, Relation.MARK);
        return mark >= 0 && switch (sentence.lemma(mark)) {
            case "if", "unless", "whether", "lest" -> true;
            default -> false;
        };
    }

    /** True for the noun in "has no need to", "does not plan to": what hangs on it does not come about. */
    static boolean refused(Sentence sentence, int noun) {
        if (described(sentence, noun) == EventStatus.DENIED) {
            return true;
        }
        int verb = sentence.head(noun);
        return verb >= 0 && sentence.relation(noun) == Relation.OBJ && Modality.of(sentence, verb).negated();
    }
}

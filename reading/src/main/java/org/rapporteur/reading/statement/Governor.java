package org.rapporteur.reading.statement;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.text.Tree;

/**
 * The predicate that a verb leans on for its source.
 *
 * @param predicate the verb itself, or the one whose subject it shares
 * @param source the head of the phrase that names the source; -1 when the tree leaves it open
 */
record Governor(int predicate, int source) {

    /** How far a verb may lean on others for its subject; a guard against odd trees. */
    private static final int FARTHEST = 8;

    /** Climbs from a verb to the predicate that has its source. */
    static Governor of(Sentence sentence, int verb) {
        int at = verb;
        for (int step = 0; step < FARTHEST; step++) {
            if (Tree.passive(sentence, at)) {
                return new Governor(at, step == 0 ? Sources.agent(sentence, at) : Tree.subject(sentence, at));
            }
            int subject = Tree.subject(sentence, at);
            if (subject >= 0) {
                return new Governor(at, subject);
            }
            int head = sentence.head(at);
            if (head < 0 || Tree.child(sentence, at, Relation.EXPL) >= 0) {
                return new Governor(at, -1);
            }
            switch (sentence.relation(at).base()) {
                case ACL -> {
                    if (step == 0 && endeavour(sentence, at, head)) {
                        int possessor = sentence.child(head, Relation.NMOD_POSS);
                        if (possessor >= 0) {
                            return new Governor(verb, possessor);
                        }
                        at = clause(sentence, head);
                    } else if (!Tree.afterComma(sentence, at) && !byDoing(sentence, at)
                            && !document(sentence, at, head)) {
                        return new Governor(at, participle(sentence, at, head, step));
                    } else {
                        at = clause(sentence, head);
                    }
                }
                case CONJ, PARATAXIS -> at = head;
                case CCOMP -> {
                    if (!sentence.xpos(at).equals("VBG") || !Tree.afterComma(sentence, at)) {
                        return new Governor(at, -1);
                    }
                    at = head;
                }
                case ADVCL -> {
                    if (sentence.xpos(at).equals("VBN")) {
                        return new Governor(at, Sources.agent(sentence, at));
                    }
                    int quoted = quoted(sentence, at, head);
                    if (quoted >= 0) {
                        return new Governor(verb, quoted);
                    }
                    boolean loose = Tree.afterComma(sentence, at);
                    at = loose ? finiteClause(sentence, head) : head;
                    if (at < 0) {
                        return new Governor(verb, -1);
                    }
                    while (loose && sentence.relation(at) == Relation.CCOMP && sentence.head(at) < at) {
                        at = sentence.head(at);
                    }
                }
                case XCOMP -> {
                    int object = Tree.child(sentence, head, Relation.OBJ);
                    if (object < 0) {
                        object = Tree.child(sentence, head, Relation.IOBJ);
                    }
                    if (object >= 0 && object < at) {
                        return new Governor(verb, object);
                    }
                    at = head;
                }
                case AMOD -> {
                    return new Governor(verb, head < verb && step == 0 ? head : -1);
                }
                default -> {
                    return new Governor(at, -1);
                }
            }
            if (at < 0 || !predicate(sentence, at)) {
                return new Governor(verb, -1);
            }
        }
        return new Governor(verb, -1);
    }

    /** Who speaks in "quoted her as saying ...", "she was cited as saying ..."; -1 elsewhere. */
    static int quoted(Sentence sentence, int verb, int head) {
        boolean quoting = sentence.lemma(head).equals("quote") || sentence.lemma(head).equals("cite");
        if (!quoting || !sentence.xpos(verb).equals("VBG") || !Tree.introducedBy(sentence, verb, "as")) {
            return -1;
        }
        return Tree.passive(sentence, head) ? Tree.subject(sentence, head) : Tree.child(sentence, head, Relation.OBJ);
    }

    /** True for "by saying ...", "in backing ...": the clause's subject does so, whatever noun the tree hangs it on. */
    private static boolean byDoing(Sentence sentence, int verb) {
        return sentence.xpos(verb).equals("VBG")
                && (Tree.introducedBy(sentence, verb, "by") || Tree.introducedBy(sentence, verb, "in"));
    }

    /** True for "makes an attempt to urge ...", "his readiness to accept ...": who attempts it urges. */
    private static boolean endeavour(Sentence sentence, int verb, int noun) {
        return Tree.infinitive(sentence, verb) && switch (sentence.lemma(noun)) {
            case "attempt", "effort", "bid", "push", "move", "plan", "drive", "campaign", "chance", "opportunity",
                    "decision", "proposal", "pledge", "promise", "threat", "offer", "desire", "wish", "readiness",
                    "willingness", "refusal", "right", "ability", "intention", "time", "step", "mission" ->
                true;
            default -> false;
        };
    }

    /** True for "issued a statement saying ...": who issued it speaks. */
    private static boolean document(Sentence sentence, int verb, int noun) {
        return sentence.xpos(verb).equals("VBG") && sentence.relation(noun) == Relation.OBJ
                && switch (sentence.lemma(noun)) {
                    case "statement", "letter", "tweet", "message", "email", "note", "memo" -> true;
                    default -> false;
                };
    }

    /** The nearest predicate with a finite verb above a token, the token included; -1 when there is none. */
    private static int finiteClause(Sentence sentence, int token) {
        int at = token;
        while (at >= 0 && !(predicate(sentence, at) && Tree.finite(sentence, at))) {
            at = sentence.head(at);
        }
        return at;
    }

    /** The nearest predicate above a token, the token included; -1 when there is none. */
    private static int clause(Sentence sentence, int token) {
        int at = token;
        while (at >= 0 && !predicate(sentence, at)) {
            at = sentence.head(at);
        }
        return at;
    }

    private static int participle(Sentence sentence, int verb, int noun, int step) {
        if (sentence.relation(verb) == Relation.ACL_RELCL) {
            return step == 0 && sentence.upos(noun) != Upos.VERB ? noun : -1;
        }
        return sentence.xpos(verb).equals("VBN") ? Sources.agent(sentence, verb) : noun;
    }

    private static boolean predicate(Sentence sentence, int token) {
        return sentence.upos(token) == Upos.VERB || sentence.upos(token) == Upos.AUX
                || Tree.child(sentence, token, Relation.COP) >= 0 || Tree.subject(sentence, token) >= 0;
    }
}

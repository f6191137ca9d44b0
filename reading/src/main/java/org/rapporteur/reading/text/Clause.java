package org.rapporteur.reading.text;

import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Questions put to the clause that a predicate heads. Tokens are indices; -1 stands for none. */
public final class Clause {

    private static final Set<String> NOT = Set.of("not", "n't", "never", "hardly", "neither", "nor", "no", "scarcely",
            "barely", "cannot", "nothing", "nobody");

    private static final Set<String> CARRIED_OUT = Set.of("continue", "begin", "start", "manage", "proceed", "dare",
            "choose",
            "rush", "come", "go", "keep", "use", "help");

    private Clause() {}

    /**
     * Who or what a predicate is about: its own subject, or the one it shares with the predicate it is joined to or
     * hangs on, or the noun it describes. A relative pronoun gives way to the noun it stands for.
     */
    public static int subject(Sentence sentence, int predicate) {
        int at = predicate;
        for (int steps = sentence.size(); at >= 0 && steps > 0; steps--) {
            int subject = Tree.subject(sentence, at);
            if (subject >= 0) {
                return antecedent(sentence, at, subject);
            }
            int head = sentence.head(at);
            switch (sentence.relation(at)) {
                case CONJ -> at = head;
                case XCOMP -> {
                    int object = Tree.child(sentence, head, Relation.OBJ);
                    if (object >= 0 && object < at) {
                        return object;
                    }
                    at = head;
                }
                case ACL -> {
                    return Tree.infinitive(sentence, at) ? -1 : head;
                }
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    private static int antecedent(Sentence sentence, int predicate, int subject) {
        if (!Tree.relativePronoun(sentence, subject)) {
            return subject;
        }
        Relation relation = sentence.relation(predicate);
        return relation == Relation.ACL_RELCL ? sentence.head(predicate) : subject;
    }

    /** True when "not", "never", "no" or the like hangs on a token. */
    public static boolean negated(Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if ((relation == Relation.ADVMOD || relation == Relation.DET || relation == Relation.AUX
                    || relation == Relation.CC) && NOT.contains(sentence.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    /** True for "continues to", "managed to": an infinitive that is told as so. */
    private static boolean carriedOut(Sentence sentence, int infinitive) {
        int head = sentence.head(infinitive);
        return head >= 0 && sentence.relation(infinitive) == Relation.XCOMP
                && CARRIED_OUT.contains(sentence.lemma(head));
    }

    /** True for "neither believes that it will": the clause is what somebody is said not to think or say. */
    public static boolean deniedAbove(Sentence sentence, int predicate) {
        int at = predicate;
        for (int steps = sentence.size(); at >= 0 && sentence.relation(at) == Relation.CONJ && steps > 0; steps--) {
            at = sentence.head(at);
        }
        int head = at >= 0 && sentence.relation(at) == Relation.CCOMP ? sentence.head(at) : -1;
        if (head < 0) {
            return false;
        }
        int subject = Tree.subject(sentence, head);
        return negated(sentence, head)
                || (subject >= 0 && (NOT.contains(sentence.lemma(subject)) || negated(sentence, subject)));
    }

    /** True when a token is, in the dictionary, a word that denies: "not", "never", "no", "hardly". */
    public static boolean denies(String lemma) {
        return NOT.contains(lemma);
    }

    /** The predicate of the clause that a token stands in, the token itself when it is one. */
    public static int predicate(Sentence sentence, int token) {
        int at = token;
        for (int steps = sentence.size(); at >= 0 && steps > 0; steps--) {
            if (sentence.upos(at) == Upos.VERB || Tree.subject(sentence, at) >= 0) {
                return at;
            }
            at = sentence.head(at);
        }
        return -1;
    }

    /** True when what a token tells is not told as so: it is {@link #hypothetical}, or denied. */
    public static boolean supposed(Sentence sentence, int token) {
        return open(sentence, token, true);
    }

    /**
     * True when what a token tells is left open: the clause, or one it hangs on, is an infinitive, a condition or a question,
     * or stands under a modal verb.
     */
    public static boolean hypothetical(Sentence sentence, int token) {
        return open(sentence, token, false);
    }

    private static boolean open(Sentence sentence, int token, boolean denials) {
        int at = token;
        for (int steps = sentence.size(); at >= 0 && steps > 0; steps--) {
            for (int child = sentence.firstChild(at); child >= 0; child = sentence.nextSibling(child)) {
                Relation relation = sentence.relation(child);
                String lemma = sentence.lemma(child);
                if (sentence.xpos(child).equals("MD") || (relation == Relation.MARK && ((lemma.equals("to")
                        && !carriedOut(sentence, at))
                        || lemma.equals("if") || lemma.equals("unless") || lemma.equals("whether")))
                        || (denials && relation == Relation.ADVMOD && NOT.contains(lemma))) {
                    return true;
                }
            }
            at = sentence.head(at);
        }
        return sentence.xpos(sentence.size() - 1).equals(".") && sentence.firstChar(sentence.size() - 1) == '?';
    }

    /** True when a predicate's own clause is a condition: "if it is likely". */
    public static boolean conditional(Sentence sentence, int predicate) {
        return Tree.introducedBy(sentence, predicate, "if") || Tree.introducedBy(sentence, predicate, "whether")
                || Tree.introducedBy(sentence, predicate, "unless");
    }
}

package org.rapporteur.reading.party;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Tells the town from the power that sits in it, by what the sentence does with the name. */
final class Acting {

    private static final String[] PARTNERS = {"with", "between", "against", "by", "towards", "toward", "according",
            "among"};
    private static final String[] INSIDE = {"in", "at", "inside", "outside", "near", "around", "across", "into",
            "through", "beyond"};

    private final PartyLexicons lexicons;

    Acting(PartyLexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** True when a capital stands for its power here: it does something, has something, or is dealt with. */
    boolean capital(Sentence sentence, int token) {
        int at = token;
        for (int steps = sentence.size(); steps > 0 && sentence.relation(at) == Relation.CONJ; steps--) {
            if (hasAny(sentence, at, INSIDE)) {
                return false;
            }
            at = sentence.head(at);
        }
        int head = sentence.head(at);
        if (head == Sentence.NO_HEAD) {
            return false;
        }
        return switch (sentence.relation(at)) {
            case NSUBJ, NSUBJ_OUTER -> !sentence.lemma(head).equals("lie");
            case NSUBJ_PASS, OBJ, IOBJ -> !lexicons.isTownVerb(sentence.lemma(head));
            case OBL_AGENT -> true;
            case NMOD_POSS -> !lexicons.isTownNoun(sentence.lemma(head));
            case OBL, NMOD -> hasAny(sentence, at, PARTNERS);
            case COMPOUND -> attributive(sentence, head);
            default -> false;
        };
    }

    private boolean attributive(Sentence sentence, int head) {
        Role role = lexicons.role(sentence.lemma(head));
        return role != null && (role.kind().telling() || role.kind() == Role.Kind.UNNAMED
                || role.kind() == Role.Kind.GOVERNMENT) && !lexicons.isTownNoun(sentence.lemma(head));
    }

    /** True unless something happens in the building: "inside the Kremlin". */
    boolean seat(Sentence sentence, int token) {
        return !hasAny(sentence, token, INSIDE);
    }

    /** True when a place nobody knows as a state does what only parties do. */
    boolean unknownPlace(Sentence sentence, int token) {
        int head = sentence.head(token);
        return head != Sentence.NO_HEAD && sentence.relation(token) == Relation.NSUBJ
                && sentence.upos(head) == Upos.VERB
                && !sentence.lemma(head).equals("lie")
                && (Trees.has(sentence, head, Relation.CCOMP) || Trees.has(sentence, head, Relation.XCOMP)
                        || Trees.has(sentence, head, Relation.OBJ));
    }

    private static boolean hasAny(Sentence sentence, int token, String[] prepositions) {
        for (String preposition : prepositions) {
            if (Trees.hasCase(sentence, token, preposition)) {
                return true;
            }
        }
        return false;
    }
}

package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Reads what a noun phrase says somebody is, and to whom: "the former special envoy of the council". */
final class RoleReader {

    private final Scene scene;

    RoleReader(Scene scene) {
        this.scene = scene;
    }

    /** The role that a noun tells, taken with the word before it where both make one ("prime minister"); or null. */
    @Nullable
    Role role(Sentence sentence, int head) {
        if (inLaw(sentence, head)) {
            return scene.lexicons.role(singular(sentence, head) + "-in-law");
        }
        if (head > 0 && sentence.head(head - 1) == head) {
            Role both = scene.lexicons.role(sentence.form(head - 1) + " " + singular(sentence, head));
            if (both != null) {
                return both;
            }
        }
        Role hyphened = hyphened(sentence, head);
        if (hyphened != null) {
            return hyphened;
        }
        Role role = scene.lexicons.role(singular(sentence, head));
        return role != null ? role : agent(sentence, head);
    }

    /** "Secretary-general" comes as three tokens, with either noun as head. */
    private @Nullable Role hyphened(Sentence sentence, int head) {
        if (head >= 2 && sentence.form(head - 1).equals("-")) {
            return scene.lexicons.role(sentence.form(head - 2) + "-" + sentence.form(head));
        }
        return head + 2 < sentence.size() && sentence.form(head + 1).equals("-")
                ? scene.lexicons.role(sentence.form(head) + "-" + sentence.form(head + 2))
                : null;
    }

    /** "Son-in-law" comes as five tokens. */
    static boolean inLaw(Sentence sentence, int head) {
        return head + 4 < sentence.size() && sentence.form(head + 4).equals("law")
                && sentence.form(head + 2).equals("in") && sentence.end(head) == sentence.start(head + 1);
    }

    private static String singular(Sentence sentence, int head) {
        return sentence.lemma(head).toLowerCase(Locale.ROOT);
    }

    /** Nouns such as "sculptor", "guitarist" tell by their ending that they name people. */
    private static @Nullable Role agent(Sentence sentence, int head) {
        String lemma = singular(sentence, head);
        boolean person = lemma.length() > 6 && sentence.upos(head) == Upos.NOUN
                && (lemma.endsWith("ist") || lemma.endsWith("ician") || lemma.endsWith("woman")
                        || lemma.endsWith("ologist"));
        return person ? new Role(lemma, Role.Kind.ROLE, Gender.UNKNOWN, lemma) : null;
    }

    /** What the phrase around a role noun claims; null when the noun tells no role. */
    @Nullable
    Claim claim(int index, int head) {
        Sentence sentence = scene.sentence(index);
        Role role = role(sentence, head);
        return role == null ? null : claim(index, head, role);
    }

    Claim claim(int index, int head, Role role) {
        Sentence sentence = scene.sentence(index);
        TreeSet<Integer> kept = new TreeSet<>();
        kept.add(head);
        for (int tail = head + 1; inLaw(sentence, head) && tail <= head + 4; tail++) {
            kept.add(tail);
        }
        List<Mention> to = new ArrayList<>();
        Entity state = null;
        int first = head;
        int last = head;
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (child < head) {
                Mention owner = relation == Relation.NMOD_POSS ? possessor(index, child) : scene.at(index, child);
                Entity adjective = scene.adjective(index, child);
                if (relation == Relation.NMOD_POSS) {
                    first = Math.min(first, leftmost(sentence, child));
                    if (owner != null) {
                        to.addFirst(owner);
                    }
                } else if (relation == Relation.COMPOUND || relation == Relation.AMOD || relation == Relation.NMOD
                        || relation == Relation.NMOD_DESC) {
                    first = Math.min(first, leftmost(sentence, child));
                    if (adjective != null) {
                        state = adjective;
                    } else if (owner != null && owner.form == Mention.Form.NAME) {
                        to.add(owner);
                    } else {
                        keep(sentence, child, kept, index);
                        Entity inner = inner(index, sentence, child);
                        state = inner == null ? state : inner;
                    }
                }
            } else if (relation == Relation.NMOD && (Trees.hasCase(sentence, child, "of")
                    || Trees.hasCase(sentence, child, "to") || Trees.hasCase(sentence, child, "for"))) {
                last = Math.max(last, rightmost(sentence, child));
                Mention owner = possessor(index, child);
                if (owner != null) {
                    to.add(owner);
                } else {
                    Entity inner = inner(index, sentence, child);
                    state = inner == null ? state : inner;
                    keep(sentence, child, kept, index);
                }
            }
        }
        return new Claim(role, text(sentence, kept), index, sentence.start(first), sentence.end(last),
                to.isEmpty() ? null : to.getFirst(), state);
    }

    /** Whoever a role is to, though reading may not have come there yet: "his" in "his aide", "the mayor" in the aide's. */
    private @Nullable Mention possessor(int index, int token) {
        Sentence sentence = scene.sentence(index);
        Mention known = scene.at(index, token);
        if (known != null) {
            return known;
        }
        if (Pronouns.possessive(sentence.form(token).toLowerCase(Locale.ROOT))) {
            return scene.expected(index, token, Mention.Form.PRONOUN);
        }
        Role role = sentence.upos(token).nominal() ? role(sentence, token) : null;
        return role != null && role.kind().human() ? scene.expected(index, token, Mention.Form.NOMINAL) : null;
    }

    /** A state inside a modifier: "Russian" in "Russian foreign ministry spokesman", however the tree puts it. */
    private @Nullable Entity inner(int index, Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Entity adjective = scene.adjective(index, child);
            if (adjective != null && sentence.relation(child) != Relation.CONJ) {
                return adjective;
            }
        }
        return null;
    }

    private void keep(Sentence sentence, int token, Set<Integer> kept, int index) {
        int left = leftmost(sentence, token);
        int right = rightmost(sentence, token);
        for (int at = left; at <= right && kept.size() < 12; at++) {
            if (scene.adjective(index, at) == null) {
                kept.add(at);
            }
        }
    }

    private static String text(Sentence sentence, SortedSet<Integer> kept) {
        StringBuilder text = new StringBuilder();
        int before = -2;
        for (int token : kept) {
            boolean joined = before == token - 1 && sentence.end(before) == sentence.start(token);
            if (!text.isEmpty() && !joined) {
                text.append(' ');
            }
            text.append(sentence.form(token));
            before = token;
        }
        return text.toString();
    }

    static int leftmost(Sentence sentence, int token) {
        int left = token;
        int steps = sentence.size();
        for (int child = sentence.firstChild(left); child >= 0 && child < left && steps-- > 0;) {
            left = child;
            child = sentence.firstChild(left);
        }
        return left;
    }

    static int rightmost(Sentence sentence, int token) {
        int right = token;
        int steps = sentence.size();
        while (steps-- > 0) {
            int furthest = right;
            for (int child = sentence.firstChild(right); child >= 0; child = sentence.nextSibling(child)) {
                if (child > furthest && sentence.upos(child) != Upos.PUNCT) {
                    furthest = child;
                }
            }
            if (furthest == right) {
                break;
            }
            right = furthest;
        }
        return right;
    }
}

package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/**
 * Reads "Doe, the council's foreign policy aide and a lawyer, ..." by its words and commas: trees often lose their way
 * in long appositions.
 */
final class Apposition {

    private static final int LONGEST = 14;
    private static final Set<String> OPENERS = Set.of("a", "an", "the", "his", "her", "its", "their", "one");

    private final Scene scene;
    private final Sentence sentence;
    private final int index;

    Apposition(Scene scene, int index) {
        this.scene = scene;
        this.index = index;
        this.sentence = scene.sentence(index);
    }

    /** What the words after a name's comma tell; empty when they tell nothing or may be the next of a list. */
    List<Claim> after(int nameEnd) {
        List<Claim> claims = new ArrayList<>();
        if (nameEnd + 1 >= sentence.size() || !sentence.form(nameEnd).equals(",") || !opens(nameEnd + 1)) {
            return claims;
        }
        int end = end(nameEnd + 1);
        if (end < sentence.size() && sentence.form(end).equals(",") && word(nameEnd + 1).equals("the")
                && end + 1 < sentence.size() && (word(end + 1).equals("and") || word(end + 1).equals("or"))) {
            return claims;
        }
        int from = nameEnd + 1;
        for (int token = from; token < end; token++) {
            Role role = roleAt(token, end);
            if (role != null && role.kind().telling()) {
                claims.add(claim(role, from, token, end));
                if (token + 1 >= end || !word(token + 1).equals("and")) {
                    break;
                }
                from = token + 2;
            }
        }
        return claims;
    }

    private boolean opens(int token) {
        return OPENERS.contains(word(token)) || (token + 1 < sentence.size()
                && sentence.upos(token) == Upos.PROPN && sentence.xpos(token + 1).equals("POS"))
                || scene.adjective(index, token) != null;
    }

    /** The next comma, dash, finite verb or relative pronoun. */
    private int end(int from) {
        int end = from;
        while (end < sentence.size() && end - from < LONGEST) {
            String xpos = sentence.xpos(end);
            String form = sentence.form(end);
            if (form.equals(",") || form.equals("—") || form.equals("(") || form.equals(".") || xpos.equals("VBD")
                    || xpos.equals("VBZ") || xpos.equals("VBP") || xpos.equals("MD") || xpos.startsWith("W")) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The role of a noun that ends a run of nouns. */
    private @Nullable Role roleAt(int token, int end) {
        if (token + 1 < end && sentence.upos(token + 1).nominal()) {
            return null;
        }
        if (RoleReader.inLaw(sentence, token)) {
            return scene.lexicons.role(word(token) + "-in-law");
        }
        Role two = token > 0 ? scene.lexicons.role(word(token - 1) + " " + word(token)) : null;
        return two != null ? two : scene.lexicons.role(word(token));
    }

    private Claim claim(Role role, int from, int head, int end) {
        Mention to = null;
        Entity state = null;
        int start = OPENERS.contains(word(from)) && !Pronouns.possessive(word(from)) ? from + 1 : from;
        int first = start;
        for (int token = start; token < head; token++) {
            Entity adjective = scene.adjective(index, token);
            Mention owner = scene.at(index, token);
            if (adjective != null) {
                state = adjective;
                first = token + 1;
            } else if (sentence.xpos(token).equals("POS")) {
                first = token + 1;
                if (to == null && token > start && sentence.upos(token - 1) == Upos.NOUN) {
                    to = scene.expected(index, token - 1, Mention.Form.NOMINAL);
                }
            } else if (Pronouns.possessive(word(token))) {
                to = scene.expected(index, token, Mention.Form.PRONOUN);
                first = token + 1;
            } else if (owner != null && owner.form == Mention.Form.NAME) {
                to = owner;
                first = token + 1;
            }
        }
        int tail = RoleReader.inLaw(sentence, head) ? head + 5 : head + 1;
        int last = tail;
        if (tail < end && (word(tail).equals("of") || word(tail).equals("to") || word(tail).equals("for"))) {
            for (int token = tail + 1; token < end && token <= tail + 4 && to == null; token++) {
                Mention owner = scene.at(index, token);
                if (owner != null && owner.form == Mention.Form.NAME) {
                    to = owner;
                    last = owner.end;
                }
            }
            if (to == null) {
                last = Math.min(end, tail + 5);
                tail = last;
            }
        }
        return new Claim(role, scene.words(index, Math.min(first, head), tail).replaceAll("\\s+", " "), index,
                sentence.start(Math.min(start, head)), sentence.end(Math.max(last - 1, head)), to, state);
    }

    private String word(int token) {
        return sentence.form(token).toLowerCase(Locale.ROOT);
    }
}

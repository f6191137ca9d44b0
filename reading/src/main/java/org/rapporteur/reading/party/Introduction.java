package org.rapporteur.reading.party;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Tells people whose names nobody knows by how the text brings them in: "the aide Orla Tarn", "says Orla Tarn". */
final class Introduction {

    private static final int MOST_NAMES = 4;
    private static final int LONGEST_APPOSITION = 10;

    private final PartyLexicons lexicons;

    Introduction(PartyLexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** True for two to four names in a row without anything else between. */
    boolean full(Sentence sentence, int first, int end) {
        if (end - first < 2 || end - first > MOST_NAMES) {
            return false;
        }
        for (int token = first; token < end; token++) {
            boolean particle = token > first && PersonName.isParticle(sentence.form(token));
            if (!particle && !nameWord(sentence.form(token))) {
                return false;
            }
        }
        return sentence.form(end - 1).length() > 2;
    }

    /** A capital and small letters behind it, or an initial; no acronym and no noun for what somebody is. */
    private boolean nameWord(String form) {
        boolean small = form.length() < 3 || !form.equals(form.toUpperCase(Locale.ROOT));
        return small && Character.isUpperCase(form.charAt(0)) && lexicons.role(form) == null;
    }

    /** True when the noun before the name, or set against it, is one for people: "the aide Orla Tarn", "our editor, Orla Tarn". */
    boolean told(Sentence sentence, int first, int end) {
        int before = first - 1;
        if (before >= 0 && sentence.form(before).equals(",")) {
            before--;
        }
        if (before >= 0 && bearer(sentence, before)) {
            return before == first - 1 || (!Ties.plural(sentence, before) && !apposed(sentence, before));
        }
        int head = Trees.headOf(sentence, first, end);
        if (sentence.relation(head) == Relation.APPOS && bearer(sentence, sentence.head(head))) {
            return true;
        }
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.APPOS && bearer(sentence, child)) {
                return true;
            }
        }
        return false;
    }

    /** True when the noun is told of a name before it: "Tarn, chief analyst, Vell Research" names no second person. */
    private static boolean apposed(Sentence sentence, int noun) {
        int comma = noun - 1;
        while (comma > 0 && noun - comma < LONGEST_APPOSITION && !sentence.form(comma).equals(",")) {
            comma--;
        }
        return comma > 0 && sentence.form(comma).equals(",") && sentence.upos(comma - 1) == Upos.PROPN;
    }

    /** True when the name is the subject of a verb that has a clause of what is said, thought or wanted. */
    boolean speaks(Sentence sentence, int first, int end) {
        int head = Trees.headOf(sentence, first, end);
        int verb = sentence.head(head);
        return verb != Sentence.NO_HEAD && sentence.relation(head) == Relation.NSUBJ
                && sentence.upos(verb) == Upos.VERB
                && (Trees.has(sentence, verb, Relation.CCOMP) || Trees.has(sentence, verb, Relation.PARATAXIS));
    }

    private boolean bearer(Sentence sentence, int token) {
        if (token < 0 || !sentence.upos(token).nominal()) {
            return false;
        }
        @Nullable
        Role role = lexicons.role(sentence.lemma(token));
        return role != null && role.kind().telling();
    }
}

package org.rapporteur.reading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Participant;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.lexicon.WordKinds;

/**
 * One sentence of a report with what is known of it.
 *
 * @param text the report
 * @param index of the sentence in the document
 * @param sentence its tree
 * @param cues statements by the place where their speaker's cue begins
 */
public record Line(ReportText text, int index, Sentence sentence, Map<Integer, Statement> cues) {

    public Span span(int token) {
        return new Span(sentence.start(token), sentence.end(token));
    }

    /** The statement whose cue begins at a token; null when there is none. */
    public @Nullable Statement cuedBy(int token) {
        return cues.get(sentence.start(token));
    }

    /** On whose word a token stands: the innermost statement that holds it; null for the report's own voice. */
    public @Nullable Statement toldBy(int token) {
        return text.statementAt(span(token));
    }

    /** True when a token can stand for somebody who acts: a party, a name, a role, "they"; no thing. */
    public boolean somebody(int token, WordKinds sources) {
        if (text.parties().partyAt(index, token) != null) {
            return true;
        }
        SourceKind kind = text.parties().kindAt(index, token);
        if (kind != null) {
            return kind != SourceKind.DOCUMENT && kind != SourceKind.UNKNOWN;
        }
        return switch (sentence.xpos(token)) {
            case "PRP" -> !sentence.lemma(token).equals("it");
            case "NNP", "NNPS" -> true;
            case "WP" -> sentence.lemma(token).equals("who");
            default -> {
                SourceKind named = sources.of(sentence.lemma(token));
                yield named != null && named != SourceKind.DOCUMENT && named != SourceKind.UNKNOWN;
            }
        };
    }

    /** True for "I", "we" and their forms. */
    public static boolean firstPerson(Sentence sentence, int token) {
        return switch (sentence.lemma(token)) {
            case "I", "i", "we", "my", "our", "us", "me" -> sentence.xpos(token).startsWith("PRP");
            default -> false;
        };
    }

    /** Whom an adjective speaks of: Norway for "Norwegian"; null when it is tied to nobody known. */
    public @Nullable Participant adjective(int token) {
        String tied = sentence.upos(token) == Upos.ADJ || sentence.upos(token) == Upos.PROPN
                ? text.parties().affiliationAt(index, token)
                : null;
        return tied == null ? null : new Participant(sentence.form(token), span(token), tied);
    }

    /** Everybody a phrase names: its head and those joined to it by "and"; the speaker for "I" and "we". */
    public List<Participant> participants(int head) {
        List<Participant> named = new ArrayList<>();
        if (firstPerson(sentence, head)) {
            Participant speaker = speaker(head);
            return speaker == null ? named : List.of(speaker);
        }
        named.add(participant(head));
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.CONJ && sentence.upos(child).nominal()) {
                named.add(participant(child));
            }
        }
        return named;
    }

    /** Who speaks where a token stands, as the statement names him; null in the report's own voice. */
    public @Nullable Participant speaker(int token) {
        Statement statement = toldBy(token);
        return statement == null ? null : speaker(statement);
    }

    /** The speaker of a statement; null when the text names none. */
    public static @Nullable Participant speaker(Statement statement) {
        Hop hop = statement.speaker();
        return hop.spans().isEmpty()
                ? null
                : new Participant(hop.text(), hop.spans().getFirst().cover(hop.spans().getLast()), hop.party());
    }

    private Participant participant(int head) {
        BitSet words = Tree.under(sentence, head);
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (outside(child, head)) {
                words.andNot(Tree.under(sentence, child));
            }
        }
        for (int token = words.nextSetBit(0); token >= 0; token = words.nextSetBit(token + 1)) {
            if (token != head && sentence.relation(token) == Relation.ACL_RELCL) {
                words.andNot(Tree.under(sentence, token));
            }
        }
        int from = head;
        while (from > 0 && words.get(from - 1)) {
            from--;
        }
        int to = head + 1;
        while (to < sentence.size() && words.get(to)) {
            to++;
        }
        return text.participant(index, head, from, to);
    }

    private boolean outside(int child, int head) {
        return switch (sentence.relation(child)) {
            case CONJ, CC, CC_PRECONJ, PUNCT, ACL_RELCL, ACL, PARATAXIS, CASE, MARK, COP, ADVCL, NSUBJ, AUX -> true;
            case APPOS -> child > head + 1 || sentence.upos(child) != Upos.PROPN;
            case NMOD -> child > head && sentence.upos(child) == Upos.NUM;
            case ADVMOD -> sentence.upos(child) == Upos.ADV;
            default -> false;
        };
    }
}

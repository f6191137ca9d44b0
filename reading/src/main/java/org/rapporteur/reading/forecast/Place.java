package org.rapporteur.reading.forecast;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Form;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.NounPhrase;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** A sentence where it stands in its report, and what forecasts ask of it. */
record Place(ReportText text, int index, Sentence sentence) {

    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> ASIDE = Set.of("you");

    @Nullable
    Statement statement(int token) {
        return text.statementAt(new Span(sentence.start(token), sentence.end(token)));
    }

    boolean quoted(int token) {
        return text.quoted(sentence.start(token));
    }

    boolean question() {
        for (int token = sentence.size() - 1; token >= 0 && sentence.upos(token) == Upos.PUNCT; token--) {
            if (sentence.firstChar(token) == '?') {
                return true;
            }
        }
        return false;
    }

    /** True for one who can act: a party, a person or body, or a pronoun for one. */
    boolean agent(int token) {
        if (token < 0) {
            return false;
        }
        SourceKind kind = text.parties().kindAt(index, token);
        return text.parties().partyAt(index, token) != null || sentence.upos(token) == Upos.PROPN
                || (sentence.upos(token) == Upos.PRON && !demonstrative(token))
                || (kind != null && kind != SourceKind.DOCUMENT && kind != SourceKind.UNKNOWN);
    }

    private boolean demonstrative(int token) {
        String lemma = sentence.lemma(token);
        return lemma.equals("this") || lemma.equals("that") || lemma.equals("these") || lemma.equals("nothing")
                || lemma.equals("which") || sentence.xpos(token).equals("EX")
                || (lemma.equals("it") && sentence.relation(token) == Relation.EXPL);
    }

    /** True when the subject is the speaker himself, as far as the text tells, or the reader. */
    boolean speaker(int subject, @Nullable Statement statement) {
        if (subject < 0) {
            return false;
        }
        String lemma = sentence.lemma(subject).toLowerCase(java.util.Locale.ROOT);
        if (FIRST.contains(lemma) || ASIDE.contains(lemma)) {
            return true;
        }
        if (statement == null) {
            return false;
        }
        String party = text.parties().partyAt(index, subject);
        if (party != null) {
            return party.equals(statement.speaker().party());
        }
        return sentence.upos(subject) == Upos.PRON && statement.form() != Form.DIRECT && !quoted(subject)
                && sentence.child(subject, Relation.ACL_RELCL) < 0 && !lemma.equals("that") && !lemma.equals("this");
    }

    /** The words of a clause: all that hangs on its head but clauses with a subject of their own joined to it. */
    BitSet clause(int head) {
        BitSet words = Tree.under(sentence, head);
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            boolean apart = relation == Relation.PARATAXIS
                    || (relation == Relation.CONJ
                            && (Tree.subject(sentence, child) >= 0 || Tree.finite(sentence, child)));
            if (apart) {
                words.andNot(Tree.under(sentence, child));
            }
            if (child < head && (relation == Relation.CC || opensClause(sentence, child))) {
                words.clear(child);
            }
        }
        for (int token = words.nextSetBit(0); token >= 0; token = words.nextSetBit(token + 1)) {
            if (sentence.firstChar(token) == '*' || sentence.firstChar(token) == '#') {
                words.clear(token);
            }
        }
        int subject = Tree.subject(sentence, head);
        if (subject < 0) {
            addShared(head, words);
        }
        keepTold(head, words);
        return words;
    }

    private static boolean opensClause(Sentence sentence, int token) {
        String lemma = sentence.lemma(token);
        return sentence.relation(token) == Relation.MARK
                && (lemma.equals("that") || lemma.equals("because") || lemma.equals("as") || lemma.equals("since"));
    }

    private void addShared(int head, BitSet words) {
        int subject = org.rapporteur.reading.text.Clause.subject(sentence, head);
        if (subject >= 0 && subject < head && sentence.relation(head) != Relation.ACL_RELCL) {
            words.set(NounPhrase.first(sentence, subject), NounPhrase.end(sentence, subject));
        }
    }

    /** Leaves out of a clause in somebody's mouth what he did not say. */
    private void keepTold(int head, BitSet words) {
        Statement statement = statement(head);
        if (statement == null) {
            return;
        }
        for (int token = words.nextSetBit(0); token >= 0; token = words.nextSetBit(token + 1)) {
            boolean told = false;
            for (Span span : statement.content()) {
                told = told || (span.start() <= sentence.start(token) && sentence.end(token) <= span.end());
            }
            if (!told) {
                words.clear(token);
            }
        }
    }
}

package org.rapporteur.reading.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.FindingId;
import org.rapporteur.reading.text.Stretches;
import org.rapporteur.reading.text.Tree;

/** Makes commitments of drafts, one for each party that commits itself. */
final class CommitmentBuilder {

    private final Lexicon words;

    CommitmentBuilder(Lexicon words) {
        this.words = words;
    }

    /** Completes a draft by what its sentence tells besides: condition, deadline, hedges. */
    void complete(Draft draft) {
        Sentence sentence = draft.line.sentence();
        int condition = Conditions.find(sentence, draft.head, draft.content, words);
        if (condition >= 0) {
            draft.condition = Tree.under(sentence, condition);
            draft.content.andNot(draft.condition);
            if (draft.to.isEmpty() && draft.act == CommitmentAct.THREAT) {
                draft.to = target(draft, condition);
            }
        }
        clip(draft);
        draft.deadline = Terms.of(draft);
        if (draft.to.isEmpty() && draft.act == CommitmentAct.THREAT) {
            draft.to = struck(draft);
        }
        cutTails(draft);
        trim(draft);
        hedges(draft);
    }

    /** Of a threat without an object: who is to act so that it is not carried out. */
    private List<Participant> target(Draft draft, int condition) {
        int subject = Tree.subject(draft.line.sentence(), condition);
        if (subject < 0 || Tree.passive(draft.line.sentence(), condition)
                || Line.firstPerson(draft.line.sentence(), subject)
                || !draft.line.somebody(subject, words.sources)) {
            return List.of();
        }
        List<Participant> named = draft.line.participants(subject);
        for (Participant from : draft.from) {
            for (Participant one : named) {
                if (one.party() == null || one.party().equals(from.party())) {
                    return List.of();
                }
            }
        }
        return named;
    }

    /** Keeps what is said inside a statement to that statement: its speaker's name is no part of a condition. */
    private static void clip(Draft draft) {
        Statement statement = draft.line.toldBy(draft.head);
        if (statement == null) {
            return;
        }
        for (BitSet words : List.of(draft.content, draft.condition)) {
            for (int token = words.nextSetBit(0); token >= 0; token = words.nextSetBit(token + 1)) {
                Span span = draft.line.span(token);
                boolean held = false;
                for (Span content : statement.content()) {
                    held = held || content.contains(span);
                }
                if (!held) {
                    words.clear(token);
                }
            }
        }
    }

    /** Whom a threat would strike: the only other party that its words name, be it by an adjective. */
    private static List<Participant> struck(Draft draft) {
        Line line = draft.line;
        Participant only = null;
        for (int token = draft.content.nextSetBit(0); token >= 0; token = draft.content.nextSetBit(token + 1)) {
            String party = line.text().parties().partyAt(line.index(), token);
            Participant named = party == null
                    ? line.adjective(token)
                    : line.text().participant(line.index(), token, token, token + 1);
            if (named == null || named.party() == null || own(draft, named.party())) {
                continue;
            }
            if (only != null && !named.party().equals(only.party())) {
                return List.of();
            }
            only = only == null ? named : only;
        }
        return only == null ? List.of() : List.of(only);
    }

    private static boolean own(Draft draft, String party) {
        for (Participant from : draft.from) {
            if (party.equals(from.party())) {
                return true;
            }
        }
        return draft.from.isEmpty();
    }

    /** Leaves out what a comma adds after a content: ", sending them home". */
    private static void cutTails(Draft draft) {
        Sentence sentence = draft.line.sentence();
        BitSet content = (BitSet) draft.content.clone();
        if (draft.contentHead >= 0 && sentence.xpos(draft.contentHead).equals("WP")) {
            return;
        }
        for (int token = content.nextSetBit(0); token >= 0; token = content.nextSetBit(token + 1)) {
            Relation relation = sentence.relation(token).base();
            boolean clause = relation == Relation.ADVCL || relation == Relation.ACL || relation == Relation.XCOMP;
            boolean tail = token > draft.contentHead && clause && Tree.afterComma(sentence, token);
            boolean as = sentence.head(token) == draft.contentHead && Tree.introducedBy(sentence, token, "as")
                    && (draft.act == CommitmentAct.REFUSAL || draft.act == CommitmentAct.ACCEPTANCE);
            if (tail || as || (relation == Relation.PARATAXIS && token != draft.contentHead)) {
                draft.content.andNot(Tree.under(sentence, token));
            }
        }
    }

    /** Takes the words that only join it from the front of a content: "to", "that", "for". */
    private static void trim(Draft draft) {
        Sentence sentence = draft.line.sentence();
        if (!draft.clause && !draft.wholePhrase) {
            draft.content.clear(draft.head);
        }
        int head = draft.contentHead;
        if (head < 0) {
            return;
        }
        if (draft.clause && !Tree.passive(sentence, head)) {
            draft.content.clear(0, head);
        }
        for (int child = sentence.firstChild(head); child >= 0 && child < head; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (draft.content.nextSetBit(0) < child && relation == Relation.MARK) {
                continue;
            }
            boolean own = draft.clause && (relation == Relation.AUX || (relation == Relation.NSUBJ
                    && !Tree.passive(sentence, head)));
            if (own || relation == Relation.CASE || relation == Relation.MARK || relation == Relation.CC) {
                draft.content.andNot(Tree.under(sentence, child));
            }
        }
    }

    private void hedges(Draft draft) {
        Sentence sentence = draft.line.sentence();
        for (int child = sentence.firstChild(draft.head); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if ((relation == Relation.ADVMOD || relation == Relation.AUX)
                    && words.hedges.contains(sentence.lemma(child))) {
                draft.hedges.add(draft.line.span(child));
            }
        }
    }

    /** The commitments of a draft: one a party, one with an open party when none is told. */
    List<Commitment> build(Draft draft) {
        List<Commitment> built = new ArrayList<>();
        for (Participant from : draft.from) {
            built.add(build(draft, from));
        }
        return built.isEmpty() ? List.of(build(draft, null)) : built;
    }

    private Commitment build(Draft draft, @Nullable Participant from) {
        Line line = draft.line;
        Sentence sentence = line.sentence();
        List<Span> trigger = new ArrayList<>(Stretches.of(sentence, draft.trigger));
        trigger.addAll(draft.alsoTold);
        trigger = Stretches.joined(trigger);
        List<Span> what = new ArrayList<>(Stretches.of(sentence, draft.content));
        what.replaceAll(span -> withoutStrayQuote(span, line.text().report().text()));
        what.addAll(draft.beyond);
        what = Stretches.joined(what);
        Span condition = cover(Stretches.of(sentence, draft.condition));
        List<Span> all = new ArrayList<>(trigger);
        all.addAll(what);
        if (condition != null) {
            all.add(condition);
        }
        List<Span> parties = new ArrayList<>();
        if (from != null) {
            parties.add(from.span());
        }
        for (Participant to : draft.to) {
            parties.add(to.span());
        }
        all.addAll(parties);
        Statement statement = line.toldBy(draft.head);
        String report = line.text().report().id();
        return new Commitment(FindingId.of("c", report, trigger, what, parties), report, Stretches.joined(all),
                draft.reason, statement == null ? null : statement.id(), draft.act, trigger, from, draft.to, what,
                condition, draft.deadline, draft.ownWord, draft.status, draft.hedges);
    }

    /** Without a quotation mark at its edge that has no counterpart inside. */
    private static Span withoutStrayQuote(Span span, String text) {
        if (span.length() < 2) {
            return span;
        }
        char last = text.charAt(span.end() - 1);
        char opening = last == '\u201d' ? '\u201c' : last == '"' ? '"' : 0;
        if (opening != 0 && text.lastIndexOf(opening, span.end() - 2) < span.start()) {
            int end = span.end() - 1;
            return new Span(span.start(), ".,".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end);
        }
        char first = text.charAt(span.start());
        char closing = first == '\u201c' ? '\u201d' : first == '"' ? '"' : 0;
        int closed = closing == 0 ? 0 : text.indexOf(closing, span.start() + 1);
        return closed < 0 || closed >= span.end() ? new Span(span.start() + 1, span.end()) : span;
    }

    private static @Nullable Span cover(List<Span> spans) {
        return spans.isEmpty() ? null : spans.getFirst().cover(spans.getLast());
    }

}

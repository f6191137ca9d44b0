package org.rapporteur.reading.commitment;

import java.util.ArrayList;
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
        draft.deadline = Terms.of(draft);
        trim(draft);
        hedges(draft);
    }

    /** Of a threat without an object: who is to act so that it is not carried out. */
    private List<Participant> target(Draft draft, int condition) {
        int subject = Tree.subject(draft.line.sentence(), condition);
        if (subject < 0 || Line.firstPerson(draft.line.sentence(), subject)
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

    /** Takes the words that only join it from the front of a content: "to", "that", "for". */
    private static void trim(Draft draft) {
        Sentence sentence = draft.line.sentence();
        draft.content.clear(draft.head);
        int head = draft.contentHead;
        if (head < 0) {
            return;
        }
        for (int child = sentence.firstChild(head); child >= 0 && child < head; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (relation == Relation.CASE || relation == Relation.MARK || relation == Relation.CC) {
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
        List<Span> trigger = Stretches.of(sentence, draft.trigger);
        List<Span> what = new ArrayList<>(Stretches.of(sentence, draft.content));
        what.addAll(draft.beyond);
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

    private static @Nullable Span cover(List<Span> spans) {
        return spans.isEmpty() ? null : spans.getFirst().cover(spans.getLast());
    }

}

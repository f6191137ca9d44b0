package org.rapporteur.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Participant;
import org.rapporteur.reading.text.Doer;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** Finds who put a proposal forward, and to whom. */
final class Sponsors {

    /** How far a plan may stand from the verb that brings it: "handed over what aides call a plan". */
    private static final int FARTHEST = 4;

    private final ProposalWords words;

    Sponsors(ProposalWords words) {
        this.words = words;
    }

    /** Whose it is where it is named; empty when that place does not tell. */
    List<Participant> of(Line line, int plan) {
        Sentence sentence = line.sentence();
        for (int child = sentence.firstChild(plan); child >= 0; child = sentence.nextSibling(child)) {
            boolean owner = switch (sentence.relation(child)) {
                case NMOD_POSS -> true;
                case COMPOUND -> line.text().parties().partyAt(line.index(), child) != null;
                default -> false;
            };
            Participant adjective = line.adjective(child);
            if (adjective != null) {
                return List.of(adjective);
            }
            if (owner && (line.somebody(child, words.sources) || Line.firstPerson(sentence, child))) {
                return line.participants(child);
            }
            if (sentence.relation(child).base() == Relation.ACL) {
                int doer = words.bringing(sentence, child) ? maker(sentence, child) : -1;
                if (doer >= 0 && line.somebody(doer, words.sources)) {
                    return line.participants(doer);
                }
            }
        }
        int by = Doer.agent(sentence, plan);
        if (by >= 0 && line.somebody(by, words.sources)) {
            return line.participants(by);
        }
        int verb = brought(sentence, plan);
        int doer = verb < 0 ? -1 : Doer.of(sentence, verb);
        return doer >= 0 && doer != plan && line.somebody(doer, words.sources) ? line.participants(doer) : List.of();
    }

    private static int maker(Sentence sentence, int verb) {
        int subject = sentence.relation(verb) == Relation.ACL_RELCL ? Tree.subject(sentence, verb) : -1;
        return subject >= 0 && !Tree.relativePronoun(sentence, subject) && !Tree.passive(sentence, verb)
                ? subject
                : Doer.agent(sentence, verb);
    }

    /** To whom it is brought, by the verb that brings it; empty when the text does not tell. */
    List<Participant> addressees(Line line, int plan) {
        Sentence sentence = line.sentence();
        int verb = brought(sentence, plan);
        List<Participant> to = new ArrayList<>();
        for (int child = verb < 0 ? -1 : sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean recipient = relation == Relation.IOBJ
                    || (relation == Relation.OBL && Tree.introducedBy(sentence, child, "to"));
            if (recipient && line.somebody(child, words.sources)) {
                to.addAll(line.participants(child));
            }
        }
        return to;
    }

    /** True when a verb tells that somebody brings the plan. */
    boolean brings(Sentence sentence, int plan) {
        return brought(sentence, plan) >= 0;
    }

    /** The verb by which somebody brings the plan; -1 when there is none. */
    private int brought(Sentence sentence, int plan) {
        int at = plan;
        for (int step = 0; step < FARTHEST; step++) {
            int head = sentence.head(at);
            if (head < 0) {
                return -1;
            }
            Relation relation = sentence.relation(at).base();
            boolean object = relation == Relation.OBJ || relation == Relation.OBL
                    || (relation == Relation.NSUBJ && Tree.passive(sentence, head));
            if (object && words.bringing(sentence, head)) {
                return head;
            }
            boolean through = relation == Relation.APPOS || relation == Relation.CONJ || relation == Relation.ACL
                    || (relation == Relation.OBL && Tree.introducedBy(sentence, at, "as"));
            if (!through) {
                return -1;
            }
            at = head;
        }
        return -1;
    }

    /** Who stands before the verb of "the 20 points (that) they had agreed"; empty when nobody does. */
    List<Participant> whoBroughtItems(Line line, int items) {
        Sentence sentence = line.sentence();
        int from = items + 1;
        if (from < sentence.size() && Tree.relativePronoun(sentence, from)) {
            from++;
        }
        int to = from;
        while (to < sentence.size() && to - from < 6 && sentence.upos(to) != Upos.VERB
                && sentence.upos(to) != Upos.AUX && (sentence.upos(to) != Upos.PUNCT)) {
            to++;
        }
        boolean verb = to < sentence.size() && (sentence.upos(to) == Upos.VERB || sentence.upos(to) == Upos.AUX);
        int head = to - 1;
        return verb && head >= from && line.somebody(head, words.sources)
                ? List.of(line.text().participant(line.index(), head, from, to))
                : List.of();
    }
}

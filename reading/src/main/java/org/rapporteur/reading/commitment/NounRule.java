package org.rapporteur.reading.commitment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Participant;
import org.rapporteur.reading.text.Doer;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** "Its ultimatum", "a call for ...", "made an offer": a noun that names a commitment. */
final class NounRule {

    private static final Set<String> FROM = Set.of("by", "from");

    private final Lexicon words;
    private final Standing standing;

    NounRule(Lexicon words) {
        this.words = words;
        this.standing = new Standing(words);
    }

    /** What the noun at a token tells; null when it tells of no commitment. */
    @Nullable
    Draft at(Line line, int noun) {
        Sentence sentence = line.sentence();
        CommitmentWord word = sentence.upos(noun) == Upos.NOUN ? words.nouns.at(sentence, noun) : null;
        if (word == null || sentence.relation(noun) == Relation.COMPOUND) {
            return null;
        }
        if (standing.question(line)) {
            return null;
        }
        Draft draft = loose(line, noun, word);
        boolean told = !draft.content.isEmpty() || word.takes(Way.ALONE);
        if (draft.from.isEmpty() && draft.act == CommitmentAct.THREAT && conditioned(sentence, draft)) {
            draft.from = around(line, noun);
            return draft;
        }
        return draft.status != CommitmentStatus.UNKNOWN && (draft.definite || (!draft.from.isEmpty() && told))
                ? draft
                : null;
    }

    /** True for "the threat of strikes if ...": somebody's threat, whoever that is. */
    private boolean conditioned(Sentence sentence, Draft draft) {
        return draft.contentHead >= 0 && words.is(sentence.lemma(draft.contentHead), Use.MENACE)
                && Conditions.find(sentence, draft.head, draft.content, words) >= 0;
    }

    /** Of "her speech came with the threat of strikes" the speech's owner; empty when the sentence tells of none. */
    private List<Participant> around(Line line, int noun) {
        Sentence sentence = line.sentence();
        int subject = sentence.head(noun) < 0 ? -1 : Tree.subject(sentence, sentence.head(noun));
        int owner = subject < 0 ? -1 : sentence.child(subject, Relation.NMOD_POSS);
        return owner >= 0 && line.somebody(owner, words.sources) ? line.participants(owner) : List.of();
    }

    /** What a noun tells, however little that is. */
    Draft loose(Line line, int noun, CommitmentWord word) {
        Sentence sentence = line.sentence();
        Found found = content(line, noun, word);
        Draft draft = new Draft(line, noun, act(sentence, noun, word), word.name());
        draft.from = from(line, noun);
        if (found != null) {
            draft.content = found.words();
            draft.contentHead = found.head();
        }
        draft.definite = found == null && definite(sentence, noun);
        draft.to = to(line, noun, word, draft.content);
        draft.status = status(line, noun, word.status());
        draft.reason = "The noun \"" + word.name() + "\" names " + Words.a(draft.act.label())
                + (found == null ? "." : "; what it is about is " + found.how() + ".");
        return draft;
    }

    /** "A promised deadline" is a promise. */
    private CommitmentAct act(Sentence sentence, int noun, CommitmentWord word) {
        for (int child = sentence.firstChild(noun); child >= 0 && child < noun; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.AMOD && Tree.isWord(sentence, child, "promised")) {
                return CommitmentAct.PROMISE;
            }
        }
        if (promised(sentence, noun) >= 0) {
            return CommitmentAct.PROMISE;
        }
        int head = sentence.head(noun);
        CommitmentWord over = owned(sentence, noun) < 0 ? null : words.verbs.at(sentence, head);
        if (over != null) {
            return over.act();
        }
        return word.act();
    }

    /** Of "their promised deadline", read as a verb with its object, whose it is; -1 elsewhere. */
    private static int owned(Sentence sentence, int noun) {
        int head = sentence.head(noun);
        boolean misread = head >= 0 && sentence.relation(noun) == Relation.OBJ && sentence.xpos(head).equals("VBN")
                && Tree.child(sentence, head, Relation.AUX) < 0;
        return misread ? sentence.child(head, Relation.NMOD_POSS) : -1;
    }

    /** Of "their promised “spring deadline”", whatever the tree makes of the quotation marks, whose it is; else -1. */
    private static int promised(Sentence sentence, int noun) {
        int before = Tree.under(sentence, noun).nextSetBit(0) - 1;
        while (before > 0 && sentence.upos(before) == Upos.PUNCT) {
            before--;
        }
        boolean owned = before > 0 && Tree.isWord(sentence, before, "promised")
                && (sentence.xpos(before - 1).equals("POS") || sentence.xpos(before - 1).equals("PRP$"));
        return owned ? sentence.child(before, Relation.NMOD_POSS) : -1;
    }

    private static boolean definite(Sentence sentence, int noun) {
        for (int child = sentence.firstChild(noun); child >= 0 && child < noun; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            boolean pointing = relation == Relation.DET && switch (sentence.lemma(child)) {
                case "the", "this", "that", "these", "those" -> true;
                default -> false;
            };
            if (pointing || relation == Relation.NMOD_POSS) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found content(Line line, int noun, CommitmentWord word) {
        Sentence sentence = line.sentence();
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (child > noun && relation == Relation.ACL && word.takes(Way.INFINITIVE)
                    && Tree.infinitive(sentence, child)) {
                return Found.under(line, child, "its infinitive");
            }
            if (child > noun && (relation == Relation.CCOMP || relation == Relation.ACL) && word.takes(Way.CLAUSE)
                    && Tree.introducedBy(sentence, child, "that") && Tree.finite(sentence, child)) {
                return Found.under(line, child, "the clause that hangs on it");
            }
        }
        int about = Prepositional.phrase(sentence, noun, word.about());
        if (about < 0 && sentence.relation(noun) == Relation.OBJ) {
            int beside = Prepositional.phrase(sentence, sentence.head(noun), word.about());
            about = beside >= 0 && sentence.firstChild(beside) == noun + 1 ? beside : -1;
        }
        if (about >= 0 && sentence.upos(about) != Upos.PRON && !sentence.lemma(about).equals("own")) {
            return Found.under(line, about, "what its preposition brings in");
        }
        int head = sentence.head(noun);
        if (head >= 0 && words.is(sentence.lemma(head), Use.LIGHT) && word.takes(Way.INFINITIVE)) {
            for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
                if (child > noun && Tree.infinitive(sentence, child)) {
                    return Found.under(line, child, "its infinitive");
                }
            }
        }
        return null;
    }

    private List<Participant> from(Line line, int noun) {
        Sentence sentence = line.sentence();
        int owner = sentence.child(noun, Relation.NMOD_POSS);
        if (owner < 0) {
            owner = Prepositional.phrase(sentence, noun, FROM);
        }
        int head = sentence.head(noun);
        if (owner >= 0 && head >= 0 && sentence.xpos(owner).equals("PRP$")
                && words.is(sentence.lemma(head), Use.LIGHT)) {
            int doer = Doer.of(sentence, head);
            owner = doer >= 0 && line.somebody(doer, words.sources) ? doer : owner;
        }
        if (owner < 0) {
            owner = Math.max(owned(sentence, noun), promised(sentence, noun));
        }
        if (owner < 0 && head >= 0 && sentence.relation(noun).base() == Relation.OBJ
                && words.is(sentence.lemma(head), Use.LIGHT)) {
            owner = Doer.of(sentence, head);
        }
        for (int child = sentence.firstChild(noun); owner < 0 && child >= 0; child = sentence.nextSibling(child)) {
            Participant of = line.adjective(child);
            if (of != null) {
                return List.of(of);
            }
            if (sentence.relation(child) == Relation.COMPOUND
                    && line.text().parties().partyAt(line.index(), child) != null) {
                owner = child;
            }
        }
        return owner >= 0 && (line.somebody(owner, words.sources) || Line.firstPerson(sentence, owner))
                ? line.participants(owner)
                : List.of();
    }

    private List<Participant> to(Line line, int noun, CommitmentWord word, BitSet content) {
        int head = Prepositional.phrase(line.sentence(), noun, word.to());
        return head >= 0 && line.somebody(head, words.sources) && !content.get(head)
                ? new ArrayList<>(line.participants(head))
                : List.of();
    }

    private CommitmentStatus status(Line line, int noun, CommitmentStatus usual) {
        Sentence sentence = line.sentence();
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            switch (sentence.lemma(child)) {
                case "no" -> {
                    return CommitmentStatus.DENIED;
                }
                case "possible", "potential" -> {
                    return CommitmentStatus.POSSIBLE;
                }
                default -> {
                }
            }
        }
        int head = sentence.head(noun);
        if (head >= 0 && words.is(sentence.lemma(head), Use.LIGHT)) {
            CommitmentStatus told = standing.of(line, head, usual);
            return told == null
                    ? CommitmentStatus.UNKNOWN
                    : Standing.negated(sentence, head) ? CommitmentStatus.DENIED : told;
        }
        return usual;
    }

}

package org.rapporteur.reading.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.Stretches;

/** Joins what several sentences of a report tell of one commitment, and leads answers to what they answer. */
final class Joiner {

    /** How many sentences back "the offer" may reach. */
    private static final int FARTHEST = 12;
    /** How many sentences back a bare "refused" may reach. */
    private static final int NEAR = 3;

    /** How many commitments back the same one is looked for; a guard against endless reports. */
    private static final int MOST = 500;

    private final Lexicon words;

    Joiner(Lexicon words) {
        this.words = words;
    }

    /** The commitments, in order of the places that first tell of them. */
    List<Draft> joined(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft before = draft.definite ? antecedent(draft, draft.name, kept) : alike(draft, kept);
            if (before != null) {
                merge(draft, before);
            } else if (!draft.definite || (draft.fate >= 0 && !draft.from.isEmpty())) {
                answer(draft, kept);
                takeIn(draft, kept);
                kept.add(draft);
            }
        }
        return kept;
    }

    /** "An ultimatum ran out. They had threatened to ...": the second says what the first was. */
    private static void takeIn(Draft draft, List<Draft> kept) {
        for (int at = kept.size() - 1; at >= 0 && draft.line.index() - kept.get(at).line.index() <= NEAR; at--) {
            Draft bare = kept.get(at);
            boolean told = bare.act == draft.act && bare.line.sentence().xpos(bare.head).equals("NN")
                    && bare.content.isEmpty() && !draft.content.isEmpty();
            if (told && !bare.from.isEmpty() && !draft.from.isEmpty() && fits(bare.from, draft.from)
                    && bare.from.getFirst().party() != null) {
                merge(bare, draft);
                kept.remove(at);
                return;
            }
        }
    }

    private static void merge(Draft draft, Draft into) {
        into.alsoTold.addAll(Stretches.of(draft.line.sentence(), draft.trigger));
        if (into.condition.isEmpty() && draft.line.index() == into.line.index()) {
            into.condition = draft.condition;
        }
        if (draft.deadline != null && (into.deadline == null || draft.status == CommitmentStatus.EXTENDED)) {
            into.deadline = draft.deadline;
        }
        if (into.to.isEmpty()) {
            into.to = draft.to;
        }
        if (draft.fate >= 0 && draft.status != CommitmentStatus.STANDING) {
            into.status = draft.status;
        }
        into.ownWord = into.ownWord || draft.ownWord;
        if (!into.reason.endsWith("one and the same.")) {
            into.reason += " Another sentence tells of one and the same.";
        }
    }

    /** The last commitment that a phrase such as "the offer" can mean; null when there is none. */
    private static @Nullable Draft antecedent(Draft draft, String noun, List<Draft> kept) {
        for (int at = kept.size() - 1; at >= 0; at--) {
            Draft before = kept.get(at);
            if (draft.line.index() - before.line.index() > FARTHEST) {
                return null;
            }
            if (means(noun, before) && fits(draft.from, before.from)) {
                return before;
            }
        }
        return null;
    }

    private static boolean means(String noun, Draft before) {
        CommitmentAct act = before.act;
        return switch (noun) {
            case "threat", "ultimatum" -> act == CommitmentAct.THREAT;
            case "deadline" ->
                before.deadline != null || before.name.equals("deadline") || before.name.equals("ultimatum");
            case "request", "appeal", "plea" -> act == CommitmentAct.REQUEST;
            case "demand", "call" -> act == CommitmentAct.DEMAND || act == CommitmentAct.REQUEST;
            case "offer", "invitation" -> act == CommitmentAct.OFFER;
            case "promise", "pledge", "vow", "commitment", "assurance" -> act == CommitmentAct.PROMISE;
            default -> false;
        };
    }

    /** True when what is told of two places can be of the same party. */
    private static boolean fits(List<Participant> some, List<Participant> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return true;
        }
        for (Participant one : some) {
            for (Participant other : others) {
                if (one.party() == null ? one.text().equals(other.text()) : one.party().equals(other.party())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An earlier one of the same act by the same party that is about the same; null when there is none. */
    private static @Nullable Draft alike(Draft draft, List<Draft> kept) {
        if (draft.from.size() != 1 || draft.from.getFirst().party() == null) {
            return null;
        }
        Set<String> about = about(draft);
        for (int at = kept.size() - 1; at >= Math.max(0, kept.size() - MOST); at--) {
            Draft before = kept.get(at);
            boolean same = before.act == draft.act && before.from.size() == 1 && before.status == draft.status
                    && Objects.equals(before.from.getFirst().party(), draft.from.getFirst().party());
            if (same && fits(draft.to, before.to) && overlap(about, about(before))) {
                return before;
            }
        }
        return null;
    }

    private static Set<String> about(Draft draft) {
        Sentence sentence = draft.line.sentence();
        Set<String> lemmas = new HashSet<>();
        for (int token = draft.content.nextSetBit(0); token >= 0; token = draft.content.nextSetBit(token + 1)) {
            switch (sentence.upos(token)) {
                case NOUN, PROPN, VERB, NUM, ADJ -> lemmas.add(sentence.lemma(token));
                default -> {
                }
            }
        }
        return lemmas;
    }

    /** True when most of the words of the shorter one stand in the other too, at least two of them. */
    private static boolean overlap(Set<String> some, Set<String> others) {
        int shared = 0;
        for (String one : some) {
            if (others.contains(one)) {
                shared++;
            }
        }
        int least = Math.min(some.size(), others.size());
        return shared >= 2 && shared * 3 >= least * 2;
    }

    /** Leads "that request was dismissed", or a bare "refused", to what was asked. */
    private void answer(Draft draft, List<Draft> kept) {
        if (draft.act != CommitmentAct.REFUSAL && draft.act != CommitmentAct.ACCEPTANCE) {
            return;
        }
        Draft asked = draft.contentHead < 0 ? lastAsked(draft, kept) : named(draft, kept);
        if (asked == null) {
            return;
        }
        List<Span> what = new ArrayList<>(Stretches.of(asked.line.sentence(), asked.content));
        what.addAll(asked.beyond);
        draft.beyond = what;
        if (draft.to.isEmpty()) {
            draft.to = asked.from;
        }
        if (draft.from.isEmpty() && asked.to.size() == 1) {
            draft.from = asked.to;
            draft.reason += " It answers what stands before; who answers is taken to be the one asked.";
        } else {
            draft.reason += " It answers what stands before.";
        }
    }

    private @Nullable Draft named(Draft draft, List<Draft> kept) {
        Sentence sentence = draft.line.sentence();
        String lemma = sentence.lemma(draft.contentHead);
        boolean pointing = false;
        for (int child = sentence.firstChild(draft.contentHead); child >= 0; child = sentence.nextSibling(child)) {
            pointing = pointing || sentence.relation(child) == Relation.DET
                    || sentence.relation(child) == Relation.NMOD_POSS;
        }
        long length = draft.content.stream().filter(token -> sentence.upos(token) != Upos.PUNCT).count();
        if (!pointing || length > 4 || !words.nouns.knows(lemma)) {
            return null;
        }
        Draft asked = antecedent(new Draft(draft.line, draft.head, draft.act, lemma), lemma, kept);
        return asked == null || (!draft.from.isEmpty() && !asked.from.isEmpty() && fits(draft.from, asked.from))
                ? null
                : asked;
    }

    private static @Nullable Draft lastAsked(Draft draft, List<Draft> kept) {
        for (int at = kept.size() - 1; at >= 0; at--) {
            Draft before = kept.get(at);
            if (draft.line.index() - before.line.index() > NEAR) {
                return null;
            }
            boolean open = switch (before.act) {
                case OFFER, REQUEST, DEMAND -> true;
                default -> false;
            };
            if (open && (before.from.isEmpty() || !fits(draft.from, before.from))) {
                return before;
            }
        }
        return null;
    }
}

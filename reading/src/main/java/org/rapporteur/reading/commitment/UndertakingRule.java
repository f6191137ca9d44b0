package org.rapporteur.reading.commitment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Act;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Form;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.Doer;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** "We will close our ports unless ...", "they must leave": what a speaker says of his own deeds, or lays on another. */
final class UndertakingRule {

    private final Lexicon words;
    private final Standing standing;

    UndertakingRule(Lexicon words) {
        this.words = words;
        this.standing = new Standing(words);
    }

    /** What the verb at a token tells; null when it tells of no commitment. */
    @Nullable
    Draft at(Line line, int verb) {
        Sentence sentence = line.sentence();
        boolean deed = words.deed(sentence.lemma(verb));
        String modal = sentence.upos(verb) == Upos.VERB ? modal(sentence, verb) : "";
        boolean known = deed || words.verbs.knows(sentence.lemma(verb));
        if (!known && (modal.isEmpty() || words.is(sentence.lemma(verb), Use.STATE))) {
            return null;
        }
        Statement statement = modal.isEmpty() ? null : line.toldBy(verb);
        Participant speaker = statement == null ? null : Line.speaker(statement);
        if (statement == null || speaker == null || !telling(statement.act()) || standing.question(line)
                || standing.supposed(sentence, verb)) {
            return null;
        }
        int doer = Doer.of(sentence, modal.equals("have") ? sentence.head(verb) : verb);
        return switch (modal) {
            case "will", "shall", "'ll", "\u2019ll",
                    "would" ->
                deed || (!modal.equals("would") && conditioned(line, verb))
                        ? own(line, verb, doer, statement, speaker)
                        : null;
            case "must",
                    "have" ->
                known || named(line, Tree.passive(sentence, verb) ? Tree.subject(sentence, verb) : doer)
                        ? demand(line, verb, doer, speaker)
                        : null;
            case "should" -> statement.form() == Form.DIRECT && named(line, doer)
                    ? demand(line, verb, doer, speaker)
                    : null;
            default -> null;
        };
    }

    /** True when the one who is to act is a party known by name. */
    private static boolean named(Line line, int doer) {
        return doer >= 0 && line.text().parties().partyAt(line.index(), doer) != null;
    }

    private static boolean telling(Act act) {
        return switch (act) {
            case SAY, WRITE, CONFIRM, WARN, PROMISE, THREATEN, OFFER -> true;
            default -> false;
        };
    }

    private static String modal(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.AUX && sentence.xpos(child).equals("MD")) {
                return sentence.lemma(child);
            }
        }
        int head = sentence.head(verb);
        return head >= 0 && sentence.relation(verb) == Relation.XCOMP && sentence.lemma(head).equals("have")
                && Tree.child(sentence, head, Relation.OBJ) < 0
                        ? "have"
                        : "";
    }

    private @Nullable Draft own(Line line, int verb, int doer, Statement statement, Participant speaker) {
        Sentence sentence = line.sentence();
        boolean passive = Tree.passive(sentence, verb);
        int subject = passive ? Tree.subject(sentence, verb) : doer;
        if (subject < 0) {
            return null;
        }
        List<Participant> from = passive ? List.of() : from(line, subject, speaker, conditioned(line, verb));
        if (from == null || (passive && !conditioned(line, verb))) {
            return null;
        }
        if (passive) {
            from = List.of(speaker);
        }
        boolean harm = harm(sentence, verb);
        boolean negated = Standing.negated(sentence, verb);
        CommitmentAct act = harm == negated
                ? CommitmentAct.PROMISE
                : harm ? CommitmentAct.THREAT : CommitmentAct.REFUSAL;
        Draft draft = new Draft(line, verb, act, sentence.lemma(verb));
        draft.from = from;
        draft.ownWord = true;
        fill(draft, line, verb);
        draft.reason = "Whoever speaks tells what will be done by the speaker's own side, which makes it "
                + Words.a(act.label()) + ".";
        if (statement.speaker().cue() != null && statement.speaker().cue().negated()) {
            draft.status = CommitmentStatus.DENIED;
        }
        return draft;
    }

    private @Nullable List<Participant> from(Line line, int subject, Participant speaker, boolean conditioned) {
        if (Line.firstPerson(line.sentence(), subject)) {
            return List.of(speaker);
        }
        String party = line.text().parties().partyAt(line.index(), subject);
        if (party == null) {
            return null;
        }
        if (party.equals(speaker.party())) {
            return List.of(speaker);
        }
        Set<String> tied = speaker.party() == null ? Set.of() : line.text().parties().tiedTo(speaker.party());
        boolean speaksFor = tied.contains(party) || (tied.isEmpty() && conditioned);
        return speaksFor ? line.participants(subject) : null;
    }

    private boolean conditioned(Line line, int verb) {
        return Conditions.find(line.sentence(), verb, Tree.under(line.sentence(), verb), words) >= 0;
    }

    private boolean harm(Sentence sentence, int verb) {
        if (words.stop(sentence.lemma(verb))) {
            int object = Tree.passive(sentence, verb)
                    ? Tree.subject(sentence, verb)
                    : Tree.child(sentence, verb, Relation.OBJ);
            return object >= 0 && !words.is(sentence.lemma(object), Use.STRIFE);
        }
        return words.harm(sentence.lemma(verb));
    }

    private @Nullable Draft demand(Line line, int verb, int doer, Participant speaker) {
        Sentence sentence = line.sentence();
        boolean passive = Tree.passive(sentence, verb);
        if (speaker.party() == null || (doer >= 0 && Line.firstPerson(sentence, doer))
                || Standing.negated(sentence, verb)) {
            return null;
        }
        String party = doer < 0 ? null : line.text().parties().partyAt(line.index(), doer);
        if (!passive && (doer < 0 || !line.somebody(doer, words.sources) || speaker.party().equals(party))) {
            return null;
        }
        Draft draft = new Draft(line, verb, CommitmentAct.DEMAND, sentence.lemma(verb));
        draft.from = List.of(speaker);
        draft.ownWord = true;
        if (!passive) {
            draft.to = line.participants(doer);
        }
        fill(draft, line, verb);
        draft.reason = "The speaker says what another must do.";
        return draft;
    }

    /** Its content is the clause; its trigger the verb with what goes with it. */
    private static void fill(Draft draft, Line line, int verb) {
        Sentence sentence = line.sentence();
        draft.content = Tree.under(sentence, verb);
        draft.contentHead = verb;
        draft.clause = true;
        for (int child = sentence.firstChild(verb); child >= 0 && child < verb; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.AUX) {
                draft.trigger.set(child, verb);
            }
        }
    }
}

package org.rapporteur.reading.commitment;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.Doer;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** "The deadline evaporated", "withdrew its offer", "put off the closing": what became of a commitment. */
final class FateRule {

    private final Lexicon words;
    private final Standing standing;
    private final NounRule nouns;

    FateRule(Lexicon words, NounRule nouns) {
        this.words = words;
        this.standing = new Standing(words);
        this.nouns = nouns;
    }

    /** What the verb at a token tells; null when it tells of no commitment. */
    @Nullable
    Draft at(Line line, int verb) {
        Sentence sentence = line.sentence();
        Fates.Fate fate = words.fates.at(sentence, verb);
        if (fate == null) {
            return null;
        }
        boolean passive = Tree.passive(sentence, verb);
        int noun = fate.object() && !passive ? Tree.child(sentence, verb, Relation.OBJ) : Tree.subject(sentence, verb);
        if (noun >= 0 && Tree.relativePronoun(sentence, noun)) {
            noun = Doer.antecedent(sentence, noun);
        }
        if (noun < 0 && !fate.object() && sentence.relation(verb) == Relation.ACL_RELCL) {
            noun = sentence.head(verb);
        }
        if (!fate.object() && verb > 0 && words.nouns.at(sentence, verb - 1) != null
                && (noun < 0 || words.nouns.at(sentence, noun) == null)) {
            noun = verb - 1;
        }
        if (noun < 0 || standing.of(line, verb, CommitmentStatus.STANDING) != CommitmentStatus.STANDING) {
            return null;
        }
        CommitmentWord word = words.nouns.at(sentence, noun);
        Draft draft = word != null
                ? nouns.loose(line, noun, word)
                : fate.status() == CommitmentStatus.EXTENDED ? deed(line, verb, noun) : null;
        if (draft == null || (draft.from.isEmpty() && !draft.definite)) {
            return null;
        }
        if (fate.status() == CommitmentStatus.EXTENDED) {
            draft.deadline = newTerm(line, verb);
        }
        draft.trigger.set(verb);
        draft.fate = verb;
        if (draft.content.isEmpty() && !draft.from.isEmpty()) {
            phrase(draft, noun);
        }
        boolean done = sentence.xpos(verb).equals("VBD") || sentence.xpos(verb).equals("VBN");
        boolean negated = Standing.negated(sentence, verb);
        draft.status = done && !negated ? fate.status() : CommitmentStatus.STANDING;
        if (draft.status == CommitmentStatus.MET
                && (draft.act == CommitmentAct.PROMISE || draft.act == CommitmentAct.THREAT)) {
            draft.status = CommitmentStatus.CARRIED_OUT;
        }
        draft.reason = "The verb \"" + String.join(" ", fate.words()) + "\" tells what became of it: "
                + draft.status.label() + ".";
        return draft;
    }

    /** "Put off from March 20 to March 31": the later; null when the text does not tell. */
    private static @Nullable Moment newTerm(Line line, int verb) {
        Sentence sentence = line.sentence();
        String text = line.text().report().text();
        Moment last = null;
        for (Moment moment : line.text().momentsIn(new Span(sentence.start(verb), sentence.end()))) {
            int start = moment.span().start();
            boolean bound = text.startsWith("to ", Math.max(0, start - 3))
                    || text.startsWith("until ", Math.max(0, start - 6));
            if (bound) {
                last = moment;
            }
        }
        return last;
    }

    /** Of "their promised spring deadline", the phrase without its owner. */
    private static void phrase(Draft draft, int noun) {
        Sentence sentence = draft.line.sentence();
        int described = 0;
        draft.content = Tree.under(sentence, noun);
        draft.content.andNot(draft.fate == sentence.head(noun) ? new BitSet() : Tree.under(sentence, draft.fate));
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.NMOD_POSS || relation == Relation.DET) {
                draft.content.andNot(Tree.under(sentence, child));
            } else {
                described++;
            }
        }
        draft.contentHead = noun;
        draft.wholePhrase = true;
        draft.definite = described == 0;
    }

    /** "Put off the closing of the ports": a deed announced before. */
    private @Nullable Draft deed(Line line, int verb, int noun) {
        Sentence sentence = line.sentence();
        String lemma = sentence.lemma(noun);
        if (!lemma.endsWith("ing")) {
            return null;
        }
        String stem = lemma.substring(0, lemma.length() - 3);
        String deed = words.deed(stem) ? stem : stem + "e";
        int doer = Doer.of(sentence, verb);
        if (!words.deed(deed) || doer < 0 || !line.somebody(doer, words.sources)) {
            return null;
        }
        Draft draft = new Draft(line, noun, words.harm(deed) ? CommitmentAct.THREAT : CommitmentAct.PROMISE, lemma);
        draft.from = line.participants(doer);
        draft.content = Tree.under(sentence, noun);
        draft.contentHead = noun;
        draft.wholePhrase = true;
        return draft;
    }
}

package org.rapporteur.reading.commitment;

import java.util.List;
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

/** "Ready to impose sanctions if ...", "has no intention of leaving": what a party is, or is not, about to do. */
final class ReadinessRule {

    private final Lexicon words;
    private final Standing standing;

    ReadinessRule(Lexicon words) {
        this.words = words;
        this.standing = new Standing(words);
    }

    /** What the adjective, noun or verb at a token tells; null when it tells of no readiness and no refusal. */
    @Nullable
    Draft at(Line line, int token) {
        Sentence sentence = line.sentence();
        String lemma = sentence.lemma(token);
        boolean ready = words.is(lemma, Use.READY) && sentence.upos(token) != Upos.NOUN;
        boolean intent = words.is(lemma, Use.INTENT);
        if ((!ready && !intent) || standing.question(line) || standing.supposed(sentence, token)) {
            return null;
        }
        int deed = deed(sentence, token);
        int holder = intent && sentence.upos(token) == Upos.NOUN ? sentence.head(token) : token;
        if (deed < 0 || holder < 0 || modal(sentence, token)
                || words.is(sentence.lemma(deed), Use.IDLE) || words.is(sentence.lemma(deed), Use.STATE)) {
            return null;
        }
        boolean negated = Standing.negated(sentence, holder) || none(sentence, token);
        if (intent && !negated) {
            return null;
        }
        return draft(line, token, deed, negated, Doer.of(sentence, holder));
    }

    private @Nullable Draft draft(Line line, int token, int deed, boolean negated, int doer) {
        if (doer < 0 || !line.somebody(doer, words.sources)) {
            return null;
        }
        List<Participant> from = line.participants(doer);
        if (from.isEmpty() || from.getFirst().party() == null) {
            return null;
        }
        boolean harm = words.harm(line.sentence().lemma(deed));
        CommitmentAct act = harm ? CommitmentAct.THREAT : negated ? CommitmentAct.REFUSAL : CommitmentAct.OFFER;
        Draft draft = new Draft(line, token, act, line.sentence().lemma(token));
        draft.status = harm && negated ? CommitmentStatus.DENIED : CommitmentStatus.STANDING;
        draft.from = from;
        Found found = Found.under(line, deed, "what follows");
        draft.content = found.words();
        draft.contentHead = deed;
        draft.reason = "The word \"" + line.sentence().lemma(token) + "\" tells what the party is "
                + (negated ? "not " : "") + "about to do, which makes it " + Words.a(act.label()) + ".";
        return draft;
    }

    /** The infinitive, or the gerund after "of", that hangs on a word; -1 when there is none. */
    private static int deed(Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            boolean gerund = sentence.xpos(child).equals("VBG") && Tree.introducedBy(sentence, child, "of");
            if (child > token && sentence.upos(child) == Upos.VERB && (gerund || Tree.infinitive(sentence, child))
                    && sentence.relation(child).base() != Relation.CONJ) {
                return child;
            }
        }
        return -1;
    }

    private static boolean modal(Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.xpos(child).equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean none(Sentence sentence, int token) {
        int article = Tree.child(sentence, token, Relation.DET);
        return article >= 0 && sentence.lemma(article).equals("no");
    }
}

package org.rapporteur.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Act;
import org.rapporteur.model.Answer;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.commitment.Standing;
import org.rapporteur.reading.text.Doer;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** Finds how a party took a proposal: "Kelm rejected the plan", "the plan was dismissed by ...". */
final class AnswerRule {

    private final ProposalWords words;
    private final Standing standing = Standing.shipped();

    AnswerRule(ProposalWords words) {
        this.words = words;
    }

    /** The answers that the verb over a named proposal tells; one for each party. */
    List<Answer> to(Line line, int plan) {
        Sentence sentence = line.sentence();
        int verb = sentence.head(plan);
        Answer.Way way = verb < 0 || !taken(sentence, plan, verb) ? null : words.answers.of(sentence.lemma(verb));
        boolean given = way != null
                && standing.of(line, verb, CommitmentStatus.STANDING) == CommitmentStatus.STANDING;
        if (way == null || (!given && !(way == Answer.Way.ACCEPTS && declined(line, verb)))) {
            return List.of();
        }
        if (Standing.negated(sentence, verb)) {
            if (way != Answer.Way.ACCEPTS) {
                return List.of();
            }
            way = Answer.Way.REJECTS;
        }
        int doer = Doer.of(sentence, verb);
        List<Answer> answers = new ArrayList<>();
        if (doer >= 0 && line.somebody(doer, words.sources)) {
            int from = Math.min(verb, plan);
            int to = Math.max(verb, plan);
            Span span = new Span(sentence.start(from), sentence.end(to));
            for (Participant by : line.participants(doer)) {
                answers.add(new Answer(by, way, span.cover(by.span())));
            }
        }
        return answers;
    }

    /** "They will not accept the plan", told as settled and not foretold. */
    private static boolean declined(Line line, int verb) {
        Sentence sentence = line.sentence();
        int will = Tree.child(sentence, verb, Relation.AUX);
        Statement told = line.toldBy(verb);
        boolean foretold = told == null
                ? sentence.relation(verb).base() == Relation.CCOMP
                : told.act() == Act.PREDICT || told.act() == Act.THINK;
        return will >= 0 && sentence.lemma(will).equals("will") && Standing.negated(sentence, verb) && !foretold;
    }

    private static boolean taken(Sentence sentence, int plan, int verb) {
        return switch (sentence.relation(plan).base()) {
            case OBJ -> true;
            case NSUBJ -> Tree.passive(sentence, verb);
            case OBL -> Tree.introducedBy(sentence, plan, "to") || Tree.introducedBy(sentence, plan, "with");
            default -> sentence.relation(verb) == Relation.ACL_RELCL && sentence.head(verb) == plan;
        };
    }
}

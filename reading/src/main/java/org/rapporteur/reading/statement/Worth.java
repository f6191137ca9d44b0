package org.rapporteur.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Act;
import org.rapporteur.model.Form;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.Tree;

/** Tells which statements are worth a reader's time. */
final class Worth {

    /** A statement that the next hop gives in at least this share of its length, in tenths, is not given again. */
    private static final int MOST = 4;

    private Worth() {}

    /** Those worth telling, in the same order; the finds stand behind the statements of the same index. */
    static List<Statement> ofAll(List<Statement> statements, List<Find> finds) {
        Map<Hop, Integer> within = new HashMap<>();
        for (int number = 0; number < statements.size(); number++) {
            List<Hop> chain = statements.get(number).chain();
            if (chain.size() > 1 && reported(finds.get(number))) {
                within.merge(chain.get(chain.size() - 2), length(statements.get(number).spans()), Math::max);
            }
        }
        List<Statement> worth = new ArrayList<>();
        for (int number = 0; number < statements.size(); number++) {
            Statement statement = statements.get(number);
            boolean told = statement.chain().size() == 1 || reported(finds.get(number));
            if (told && !repeated(statement, within.getOrDefault(statement.speaker(), 0))) {
                worth.add(statement);
            }
        }
        return worth;
    }

    /** "Bell reportedly said ...": nobody named says that Bell said so; the chain of what Bell said tells it already. */
    private static boolean repeated(Statement statement, int inner) {
        return statement.speaker().text().isEmpty() && inner * 10 >= length(statement.content()) * MOST;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** "steady enough to claim progress": nobody is said to speak, and no clause or quotation says what. */
    static boolean idle(Find find) {
        Sentence sentence = find.passage().sentence();
        return find.source().isEmpty() && !find.clause() && sentence.upos(find.head()) == Upos.VERB
                && !Tree.passive(sentence, find.head()) && Forms.of(find) == Form.INDIRECT;
    }

    /** What stands inside another's words is worth telling apart only when somebody in them speaks a clause. */
    private static boolean reported(Find find) {
        Sentence sentence = find.passage().sentence();
        boolean passive = Tree.passive(sentence, find.head());
        return (!find.source().isEmpty() || passive) && sentence.upos(find.head()) == Upos.VERB
                && (find.clause() || plain(find.act())) && (!passive || plain(find.act()))
                && (Tree.finite(sentence, find.head()) || quoted(sentence, find.head()));
    }

    private static boolean quoted(Sentence sentence, int verb) {
        return sentence.head(verb) >= 0 && Governor.quoted(sentence, verb, sentence.head(verb)) >= 0;
    }

    /** True for what is done by speaking alone, whatever its object: to deny, to threaten, to accuse. */
    private static boolean plain(Act act) {
        return switch (act) {
            case DENY, ACCUSE, CRITICISE, THREATEN, REFUSE, PROMISE, DEMAND, WARN, OFFER -> true;
            default -> false;
        };
    }
}

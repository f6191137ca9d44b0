package org.rapporteur.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Sets statements into one another: what stands, source and cue and all, inside the content of another is known through
 * that other's source too.
 */
final class Chains {

    /** A chain is followed no deeper than this. */
    private static final int DEEPEST = 6;

    private Chains() {}

    /** The same statements in the same order, each with its whole chain. */
    static List<Statement> link(List<Statement> statements) {
        List<Integer> order = new ArrayList<>();
        for (int number = 0; number < statements.size(); number++) {
            order.add(number);
        }
        order.sort(Comparator.comparingInt((Integer number) -> statements.get(number).content().getFirst().start())
                .thenComparing(Comparator.comparingInt((Integer number) -> length(statements.get(number))).reversed())
                .thenComparing(Comparator.comparingInt((Integer number) -> covered(statements.get(number))).reversed())
                .thenComparingInt(number -> number));
        List<Statement> linked = new ArrayList<>(statements);
        List<Integer> open = new ArrayList<>();
        for (int number : order) {
            Statement inner = statements.get(number);
            int place = inner.spans().getFirst().start();
            open.removeIf(outer -> statements.get(outer).content().getLast().end() <= place);
            int best = -1;
            for (int outer : open) {
                if (holds(statements.get(outer), inner) && (best < 0
                        || length(statements.get(outer)) < length(statements.get(best)))) {
                    best = outer;
                }
            }
            if (best >= 0 && linked.get(best).chain().size() < DEEPEST) {
                linked.set(number, through(linked.get(best).chain(), inner));
            }
            open.add(number);
        }
        return linked;
    }

    private static int length(Statement statement) {
        return statement.content().getLast().end() - statement.content().getFirst().start();
    }

    private static int covered(Statement statement) {
        int covered = 0;
        for (Span span : statement.content()) {
            covered += span.end() - span.start();
        }
        return covered;
    }

    /** True when the cue and the source of the inner statement stand in the content of the outer one. */
    private static boolean holds(Statement outer, Statement inner) {
        Hop hop = inner.speaker();
        return hop.cue() != null && within(hop.cue().spans(), outer.content()) && within(hop.spans(), outer.content())
                && within(inner.content(), outer.content());
    }

    private static boolean within(List<Span> inner, List<Span> outer) {
        for (Span span : inner) {
            boolean inside = false;
            for (Span whole : outer) {
                inside = inside || whole.contains(span);
            }
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    private static Statement through(List<Hop> outer, Statement inner) {
        List<Hop> chain = new ArrayList<>(outer);
        chain.addAll(inner.chain());
        return new Statement(inner.id(), inner.report(), inner.spans(), inner.reason(), chain, inner.content(),
                inner.form(), inner.addressee(), inner.hedges());
    }
}

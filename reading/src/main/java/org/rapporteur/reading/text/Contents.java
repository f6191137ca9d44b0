package org.rapporteur.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * Finds the statements in whose content a place lies, in time that grows with their number and only with the logarithm of
 * the number of all. A tree over the stretches of content, in order of start, whose nodes know the furthest end below them.
 */
public final class Contents {

    /** A stretch of a statement's content, with the length of all of it and the statement's place among all. */
    private record Stretch(Span span, int length, int order, Statement statement) {}

    private static final Comparator<Stretch> INNERMOST = Comparator.comparingInt(Stretch::length)
            .thenComparingInt(Stretch::order);

    private final List<Stretch> stretches = new ArrayList<>();
    /** The furthest end of the stretches below a node; node 1 is the root, the children of n are 2n and 2n + 1. */
    private final int[] furthest;

    public Contents(List<Statement> statements) {
        for (int order = 0; order < statements.size(); order++) {
            Statement statement = statements.get(order);
            int length = statement.content().stream().mapToInt(Span::length).sum();
            for (Span span : statement.content()) {
                stretches.add(new Stretch(span, length, order, statement));
            }
        }
        stretches.sort(Comparator.comparing(Stretch::span));
        furthest = new int[Math.max(2, 4 * stretches.size())];
        if (!stretches.isEmpty()) {
            build(1, 0, stretches.size());
        }
    }

    private int build(int node, int from, int to) {
        if (to - from == 1) {
            furthest[node] = stretches.get(from).span().end();
        } else {
            int middle = (from + to) >>> 1;
            furthest[node] = Math.max(build(2 * node, from, middle), build(2 * node + 1, middle, to));
        }
        return furthest[node];
    }

    /** The statement with the least content of all that hold the whole span in one stretch; null when none does. */
    public @Nullable Statement innermost(Span span) {
        Stretch best = stretches.isEmpty() ? null : innermost(span, 1, 0, stretches.size(), null);
        return best == null ? null : best.statement();
    }

    private @Nullable Stretch innermost(Span span, int node, int from, int to, @Nullable Stretch best) {
        if (furthest[node] < span.end() || stretches.get(from).span().start() > span.start()) {
            return best;
        }
        if (to - from == 1) {
            Stretch here = stretches.get(from);
            return best == null || INNERMOST.compare(here, best) < 0 ? here : best;
        }
        int middle = (from + to) >>> 1;
        return innermost(span, 2 * node + 1, middle, to, innermost(span, 2 * node, from, middle, best));
    }
}

package org.rapporteur.reading.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Moment.Kind;
import org.rapporteur.model.Moment.Modifier;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;

/** Tells which time expressions end a term, and on which day: "until Friday" on Friday, "before Friday" on Thursday. */
public final class Deadlines {

    /** Ways to bind a term, as they stand before the time expression; longer ones first. */
    private static final List<String> UP_TO = List.of("no later than", "not later than", "on or before", "deadline of",
            "deadline on", "deadline for", "until", "till", "by");
    private static final List<String> BEFORE = List.of("ahead of", "prior to", "before");
    private static final List<String> WITHIN = List.of("in less than", "in under", "within");

    private Deadlines() {}

    /**
     * The term that ends with a time expression.
     *
     * @param text the report's text
     * @param moment a time expression of that text
     * @param published the report's date, from which a bare length runs ("within 10 days"); null leaves it open
     * @return null when the words beside it make it no deadline
     */
    public static @Nullable Deadline of(String text, Moment moment, @Nullable ReportDate published) {
        int start = moment.span().start();
        int bound = before(text, start, WITHIN);
        if (bound >= 0) {
            return moment.kind() == Kind.DURATION ? within(text, moment, published, bound) : upTo(text, moment, bound);
        }
        if (moment.kind() == Kind.DURATION || moment.kind() == Kind.SET) {
            return null;
        }
        bound = before(text, start, UP_TO);
        if (bound >= 0) {
            return upTo(text, moment, bound);
        }
        bound = before(text, start, BEFORE);
        if (bound >= 0) {
            return moment.modifier() == Modifier.END ? upTo(text, moment, bound) : earlier(text, moment, bound);
        }
        int end = Words.after(text, moment.span().end(), "at the latest");
        return end < 0 ? null : deadline(text, new Span(start, end), moment, moment.from(), moment.to());
    }

    private static int before(String text, int start, List<String> ways) {
        for (String way : ways) {
            int bound = Words.before(text, start, way);
            if (bound >= 0) {
                return bound;
            }
        }
        return -1;
    }

    private static Deadline upTo(String text, Moment moment, int bound) {
        LocalDate from = moment.modifier() == Modifier.END ? moment.to() : moment.from();
        return deadline(text, new Span(bound, moment.span().end()), moment, from, moment.to());
    }

    private static Deadline earlier(String text, Moment moment, int bound) {
        LocalDate from = moment.from();
        LocalDate day = from == null ? null : from.minusDays(1);
        return deadline(text, new Span(bound, moment.span().end()), moment, day, moment.isResolved() ? day : null);
    }

    /** A length runs from the report, unless the words name another beginning ("within 10 days of signing"). */
    private static Deadline within(String text, Moment moment, @Nullable ReportDate published, int bound) {
        Span span = new Span(bound, moment.span().end());
        if (moment.isResolved()) {
            return deadline(text, span, moment, moment.to(), moment.to());
        }
        int end = moment.span().end();
        boolean elsewhere = Words.after(text, end, "of") >= 0 || Words.after(text, end, "after") >= 0
                || Words.after(text, end, "from") >= 0;
        if (elsewhere || published == null) {
            return deadline(text, span, moment, null, null);
        }
        return deadline(text, span, moment, Lengths.after(published.first(), moment.value()),
                Lengths.after(published.last(), moment.value()));
    }

    private static Deadline deadline(String text, Span span, Moment moment, @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new Deadline(span.in(text), span, moment, from, to);
    }
}

package org.rapporteur.intake.article;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ReportDate;

/**
 * A report as read from one place, before it is judged and compared with the others.
 *
 * @param source the path as given, with the place inside it when it holds several reports
 * @param text the text as it will be stored
 */
public record Draft(
        String source,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable ReportDate published,
        @Nullable String url,
        String text) implements Outcome {

    /** The same with a date, unless it bears one. */
    public Draft orPublished(@Nullable ReportDate otherwise) {
        return published != null ? this : new Draft(source, title, outlet, author, otherwise, url, text);
    }

    /** The same with a title, unless it bears one. */
    public Draft orTitle(@Nullable String otherwise) {
        return title != null ? this : new Draft(source, otherwise, outlet, author, published, url, text);
    }
}

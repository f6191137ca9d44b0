package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/**
 * A text with what is known about it.
 *
 * @param id made from the content alone, so that the same report has the same id wherever it is read from
 * @param title the title as given, or null when none was given
 * @param outlet who published it, or null when unknown
 * @param author who signed it, or null when unknown
 * @param published when it was published, or null when unknown
 * @param url where it was published, or null when unknown; never to be trusted as safe to link
 * @param language ISO 639-1 code of the text's language
 * @param source the path or address it was read from, as given
 * @param text the text that all spans of this report point into, never changed after intake
 */
public record Report(
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable ReportDate published,
        @Nullable String url,
        String language,
        String source,
        String text) {}

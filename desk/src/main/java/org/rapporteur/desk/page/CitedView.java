package org.rapporteur.desk.page;

import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Cited;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.desk.brief.Lookup;

/**
 * Words of a report as the page shows them under a line that rests on them.
 *
 * @param cited the words in their place
 * @param where the outlet and date of their report, in short
 * @param word the chain on whose word they stand; empty in the outlet's own voice
 */
public record CitedView(Cited cited, String where, String word) {

    static CitedView of(Contents contents, Cited cited) {
        Entry onWord = cited.onWord();
        return new CitedView(cited, Lookup.where(cited.source()), onWord == null ? "" : contents.chain(onWord));
    }

    /** Anchor of the statement on whose word they stand; null in the outlet's own voice. */
    public @Nullable String wordAnchor() {
        Entry onWord = cited.onWord();
        return onWord == null ? null : onWord.anchor();
    }
}

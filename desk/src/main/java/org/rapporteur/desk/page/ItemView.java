package org.rapporteur.desk.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.desk.brief.Item;

/**
 * A finding besides the statements as the page shows it.
 *
 * @param item the finding in words
 * @param target anchor of the sentence it leads to
 * @param where its outlet and date, in short
 * @param word the chain on whose word it stands; empty when the report tells it in its own voice
 */
public record ItemView(Item item, String target, String where, String word) {

    static ItemView of(Contents contents, Item item) {
        Entry onWord = item.onWord();
        return new ItemView(item, "r" + item.report() + "-" + item.sentence(), StatementView.where(item.source()),
                onWord == null ? "" : contents.chain(onWord));
    }

    static List<ItemView> all(Contents contents, List<Item> items) {
        return items.stream().map(item -> of(contents, item)).toList();
    }

    /** Anchor of the statement on whose word it stands; null when the report tells it in its own voice. */
    public @Nullable String wordAnchor() {
        Entry onWord = item.onWord();
        return onWord == null ? null : onWord.anchor();
    }

    /** Indices of the parties that have part in it, separated by blanks. */
    public String parties() {
        return item.parties().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}

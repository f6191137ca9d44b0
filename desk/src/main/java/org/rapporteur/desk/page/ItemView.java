package org.rapporteur.desk.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.desk.brief.Item;
import org.rapporteur.desk.brief.Lookup;

/**
 * A finding besides the statements as the page shows it.
 *
 * @param item the finding in words
 * @param target anchor of the sentence it leads to
 * @param where its outlet and date, in short
 * @param word the chain on whose word it stands; empty when the report tells it in its own voice
 * @param details what else is told of it
 * @param notes what else is said of it from other reports
 */
public record ItemView(Item item, String target, String where, String word, List<Item.Detail> details,
        List<NoteView> notes) {

    /** A finding with what is known of its matter from all reports together. */
    static ItemView of(Contents contents, Item item, List<Item.Detail> facts, List<NoteView> notes) {
        Entry onWord = item.onWord();
        return new ItemView(item, "r" + item.report() + "-" + item.sentence(), Lookup.where(item.source()),
                onWord == null ? "" : contents.chain(onWord),
                Stream.concat(item.details().stream(), facts.stream()).toList(), notes);
    }

    static List<ItemView> all(Contents contents, List<Item> items) {
        return items.stream().map(item -> of(contents, item, List.of(), List.of())).toList();
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

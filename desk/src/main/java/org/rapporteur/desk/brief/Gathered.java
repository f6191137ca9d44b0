package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.comparison.Voice;

/**
 * Findings of one or more reports that tell of the same happening, commitment, plan or forecast. A finding that was gathered
 * with no other stands by itself, without an anchor.
 *
 * @param anchor its anchor in the page; null when it is a finding by itself
 * @param heading what it is, in one line
 * @param facts what is known of it from all reports together
 * @param voices the independent voices behind it; empty for a finding by itself
 * @param notes what else is to be said of it
 * @param items the findings, in order
 * @param others words that tell of it and belong to no finding of its kind, or to one that stands elsewhere
 * @param day the day it stands under; null when it is not told
 */
public record Gathered(@Nullable String anchor, String heading, List<Item.Detail> facts, List<Voice> voices,
        List<Note> notes, List<Item> items, List<Cited> others, @Nullable LocalDate day) {

    /**
     * Something said of it.
     *
     * @param label what sort of thing is said
     * @param words what is said
     * @param anchor where the words lead within the page; null when nowhere
     * @param why what is said beyond that; empty when nothing is
     * @param cited the words of a report on which it rests; null when it rests on none
     */
    public record Note(String label, String words, @Nullable String anchor, String why, @Nullable Cited cited) {}

    /** Gathered things under a heading. */
    public record Group(String heading, List<Gathered> all) {

        public Group {
            all = List.copyOf(all);
        }
    }

    public Gathered {
        facts = List.copyOf(facts);
        voices = List.copyOf(voices);
        notes = List.copyOf(notes);
        items = List.copyOf(items);
        others = List.copyOf(others);
    }

    /** A finding by itself. */
    static Gathered alone(Item item, @Nullable LocalDate day) {
        return new Gathered(null, "", List.of(), List.of(), List.of(), List.of(item), List.of(), day);
    }

    /** True when more than one place tells of it, so that it needs a heading of its own. */
    public boolean several() {
        return items.size() + others.size() > 1 || items.isEmpty();
    }

    /** Words that tell of it and belong to no finding. */
    public List<Cited> loose() {
        return others.stream().filter(cited -> cited.anchor() == null).toList();
    }

    /** Words that tell of it and belong to findings that stand elsewhere. */
    public List<Cited> elsewhere() {
        return others.stream().filter(cited -> cited.anchor() != null).toList();
    }

    /** Where a link to it leads. */
    public String target() {
        return anchor != null && several() ? anchor : items.getFirst().anchor();
    }

    /** What it is, whether or not it has a heading of its own. */
    public String name() {
        if (!heading.isEmpty() || items.isEmpty()) {
            return heading;
        }
        Item item = items.getFirst();
        return item.who().isEmpty() ? item.what() : item.what() + ": " + item.who();
    }
}

package org.rapporteur.desk.page;

import java.util.List;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Gathered;

/**
 * Findings gathered under one head as the page shows them; a finding by itself has no head.
 *
 * @param gathered what was gathered
 * @param voices the voices behind it, in words
 * @param ties why some of them are one voice
 * @param notes what else is said of it
 * @param items the findings
 * @param cites words that tell of it and belong to no finding
 * @param elsewhere words that tell of it and belong to findings that stand elsewhere in the page
 */
public record GatheredView(Gathered gathered, String voices, List<String> ties, List<NoteView> notes,
        List<ItemView> items, List<CitedView> cites, List<CitedView> elsewhere) {

    private static final int MOST_AT_ONCE = 4;
    private static final int SHOWN_AT_ONCE = 3;

    /** A group of them under a heading. */
    public record Group(String heading, List<GatheredView> all) {}

    static List<Group> groups(Comparing comparing, List<Gathered.Group> groups) {
        return groups.stream().map(group -> new Group(group.heading(), all(comparing, group.all()))).toList();
    }

    static List<GatheredView> all(Comparing comparing, List<Gathered> all) {
        return all.stream().map(one -> of(comparing, one)).toList();
    }

    private static GatheredView of(Comparing comparing, Gathered one) {
        Contents contents = comparing.contents();
        List<NoteView> notes = NoteView.all(contents, one.notes());
        List<ItemView> items = one.several()
                ? ItemView.all(contents, one.items())
                : one.items().stream().map(item -> ItemView.of(contents, item, one.facts(), notes)).toList();
        List<CitedView> cites = one.loose().stream().map(cited -> CitedView.of(contents, cited)).toList();
        List<CitedView> elsewhere = one.elsewhere().stream().map(cited -> CitedView.of(contents, cited)).toList();
        return new GatheredView(one, comparing.voices().line(one.voices()), comparing.voices().ties(one.voices()),
                notes, items, cites, elsewhere);
    }

    /** The findings that are shown at once. */
    public List<ItemView> first() {
        return items.subList(0, items.size() <= MOST_AT_ONCE ? items.size() : SHOWN_AT_ONCE);
    }

    /** The findings that are shown when asked for. */
    public List<ItemView> rest() {
        return items.subList(first().size(), items.size());
    }
}

package org.rapporteur.desk.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Sections;

/**
 * What the page shows of the affair before the statements. A list is empty where nothing of its kind was found.
 *
 * @param standing commitments that stand, by act
 * @param settled the other commitments, by act
 * @param timeline what is dated, drawn to scale; null when nothing is
 * @param dated events of known date, by date
 * @param undated events that happened on days not told
 * @param unsettled events without a day that are planned, possible or denied
 * @param plans proposals
 * @param judgements judgements by what they judge more than once
 * @param singleJudgements judgements on what is judged once
 * @param pressures what bears on parties, by party
 * @param forecasts forecasts
 */
public record Affair(List<Group> standing, List<Group> settled, @Nullable TimelineView timeline,
        List<ItemView> dated, List<ItemView> undated, List<ItemView> unsettled, List<ItemView> plans,
        List<Sides> judgements,
        List<ItemView> singleJudgements, List<Sides> pressures, List<ItemView> forecasts) {

    /** Items under a heading. */
    public record Group(String heading, List<ItemView> items) {}

    /** What speaks for and what against the same. */
    public record Sides(String heading, List<ItemView> favourable, List<ItemView> adverse) {}

    static Affair of(Contents contents, @Nullable LocalDate asOf) {
        Sections sections = new Sections(contents);
        return new Affair(groups(contents, sections.standing()), groups(contents, sections.settled()),
                TimelineView.of(contents.items(), asOf), ItemView.all(contents, sections.dated()),
                ItemView.all(contents, sections.undated()),
                ItemView.all(contents, sections.unsettled()), ItemView.all(contents, sections.proposals()),
                sides(contents, sections.judgements()),
                ItemView.all(contents, sections.singleJudgements()), sides(contents, sections.pressures()),
                ItemView.all(contents, sections.forecasts()));
    }

    private static List<Group> groups(Contents contents, List<Sections.Group> groups) {
        return groups.stream().map(group -> new Group(group.heading(), ItemView.all(contents, group.items())))
                .toList();
    }

    private static List<Sides> sides(Contents contents, List<Sections.Sides> sides) {
        return sides.stream().map(one -> new Sides(one.heading(), ItemView.all(contents, one.favourable()),
                ItemView.all(contents, one.adverse()))).toList();
    }

    /** True when there are commitments. */
    public boolean commitments() {
        return !standing.isEmpty() || !settled.isEmpty();
    }

    /** True when there are judgements. */
    public boolean judged() {
        return !judgements.isEmpty() || !singleJudgements.isEmpty();
    }

    /** True when there is anything of the calendar. */
    public boolean events() {
        return timeline != null || !dated.isEmpty() || !undated.isEmpty() || !unsettled.isEmpty();
    }
}

package org.rapporteur.desk.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Calendar;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Gatherings;
import org.rapporteur.desk.brief.Sections;

/**
 * What the page shows of the affair before the statements. A list is empty where nothing of its kind was found.
 *
 * @param timeline what is dated, drawn to scale; null when nothing is
 * @param standing commitments that stand, by act
 * @param overdue commitments whose day has passed and of which no report tells what became, by act
 * @param settled the other commitments, by act
 * @param happened happenings
 * @param plans proposals
 * @param judgements judgements by what they judge more than once
 * @param singleJudgements judgements on what is judged once
 * @param pressures what bears on parties, by party
 * @param forecasts forecasts
 */
public record Affair(@Nullable TimelineView timeline, List<GatheredView.Group> standing,
        List<GatheredView.Group> overdue, List<GatheredView.Group> settled, List<GatheredView.Group> happened,
        List<GatheredView> plans, List<Sides> judgements, List<ItemView> singleJudgements, List<Sides> pressures,
        List<GatheredView> forecasts) {

    /** What speaks for and what against the same. */
    public record Sides(String heading, List<ItemView> favourable, List<ItemView> adverse) {}

    static Affair of(Comparing comparing, @Nullable LocalDate asOf) {
        Contents contents = comparing.contents();
        Sections sections = new Sections(contents);
        Gatherings gatherings = new Gatherings(comparing);
        return new Affair(TimelineView.of(Calendar.of(gatherings), asOf),
                GatheredView.groups(comparing, gatherings.standing()),
                GatheredView.groups(comparing, gatherings.overdue()),
                GatheredView.groups(comparing, gatherings.settled()),
                GatheredView.groups(comparing, gatherings.happened()),
                GatheredView.all(comparing, gatherings.plans()), sides(contents, sections.judgements()),
                ItemView.all(contents, sections.singleJudgements()), sides(contents, sections.pressures()),
                GatheredView.all(comparing, gatherings.forecasts()));
    }

    private static List<Sides> sides(Contents contents, List<Sections.Sides> sides) {
        return sides.stream().map(one -> new Sides(one.heading(), ItemView.all(contents, one.favourable()),
                ItemView.all(contents, one.adverse()))).toList();
    }

    /** True when there are commitments. */
    public boolean commitments() {
        return !standing.isEmpty() || !overdue.isEmpty() || !settled.isEmpty();
    }

    /** True when there are judgements. */
    public boolean judged() {
        return !judgements.isEmpty() || !singleJudgements.isEmpty();
    }
}

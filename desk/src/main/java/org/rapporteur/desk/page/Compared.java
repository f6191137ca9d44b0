package org.rapporteur.desk.page;

import java.util.List;
import org.rapporteur.desk.brief.Claimed;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Differing;
import org.rapporteur.desk.brief.Kin;
import org.rapporteur.desk.brief.Matrix;
import org.rapporteur.desk.brief.OutletTold;
import org.rapporteur.desk.brief.OutletTold.Link;
import org.rapporteur.desk.brief.StoryTold;

/**
 * What the page shows of the reports held against each other. A list is empty where nothing of its kind was found.
 *
 * @param disagreements what cannot all be so
 * @param updates what changed with time
 * @param claims what several reports say alike
 * @param kinships which reports share passages
 * @param stories which reports tell of one affair; empty when all do
 * @param matrices which outlets tell of which occasions, one a story
 * @param outlets how each outlet tells the affair; empty when there is but one
 */
public record Compared(List<DifferingView> disagreements, List<DifferingView> updates, List<ClaimView> claims,
        List<Kin> kinships, List<StoryTold> stories, List<Matrix> matrices, List<OutletTold> outlets) {

    private static final int SHOWN_AT_ONCE = 8;

    static Compared of(Comparing comparing) {
        Contents contents = comparing.contents();
        return new Compared(DifferingView.all(contents, Differing.disagreements(comparing)),
                DifferingView.all(contents, Differing.updates(comparing)),
                ClaimView.all(contents, Claimed.all(comparing)), Kin.all(comparing), StoryTold.all(comparing),
                Matrix.all(comparing),
                comparing.comparison().tellings().size() < 2 ? List.of() : OutletTold.all(comparing));
    }

    /** The stories that several reports tell. */
    public List<StoryTold> shared() {
        return stories.stream().filter(story -> story.reports().size() > 1).toList();
    }

    /** The reports that share their story with no other. */
    public List<Link> apart() {
        return stories.stream().filter(story -> story.reports().size() == 1)
                .flatMap(story -> story.reports().stream()).toList();
    }

    /** The first of what an outlet leaves out; the matrix shows all of it. */
    public static List<Link> first(List<Link> leftOut) {
        return leftOut.subList(0, Math.min(leftOut.size(), SHOWN_AT_ONCE));
    }
}

package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.brief.OutletTold.Link;
import org.rapporteur.model.comparison.Story;

/**
 * Reports that tell of one affair, in words for a reader.
 *
 * @param anchor its place in the page
 * @param heading what it is called
 * @param reports its reports
 */
public record StoryTold(String anchor, String heading, List<Link> reports) {

    /** All stories, in order; none when there is but one. */
    public static List<StoryTold> all(Comparing comparing) {
        List<StoryTold> all = new ArrayList<>();
        List<Story> stories = comparing.comparison().stories();
        if (stories.size() < 2) {
            return all;
        }
        for (Story story : stories) {
            List<Link> reports = story.reports().stream()
                    .map(id -> new Link(Lookup.where(comparing.lookup().source(id)),
                            "r" + comparing.lookup().report(id), 0))
                    .toList();
            all.add(new StoryTold("story-" + (all.size() + 1), Stories.heading(story), reports));
        }
        return all;
    }
}

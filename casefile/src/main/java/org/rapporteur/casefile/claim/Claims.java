package org.rapporteur.casefile.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.casefile.wording.Rarity;
import org.rapporteur.language.word.WordMeanings;
import org.rapporteur.model.comparison.Claim;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Voice;

/**
 * Gathers what several reports say alike. Two wordings are one claim when they come from the same speaker, or both from the outlets'
 * own voice, share most of what they tell, and differ in no number, party, time or negation.
 */
public final class Claims {

    private final CaseIndex index;
    private final List<Story> stories;
    private final Voices voices;

    public Claims(CaseIndex index, List<Story> stories, Voices voices) {
        this.index = index;
        this.stories = stories;
        this.voices = voices;
    }

    /** The most voices first, then in order of the case. */
    public List<Claim> gathered() {
        Turns turns = Turns.bundled();
        WordingReader reader = new WordingReader(index, Rarity.bundled(), turns, WordMeanings.load());
        ClaimWriter writer = new ClaimWriter(index, turns);
        List<Found> found = new ArrayList<>();
        for (Story story : stories) {
            if (story.reports().size() > 1) {
                List<Wording> wordings = story.reports().stream().flatMap(report -> reader.of(report).stream())
                        .toList();
                for (List<Wording> group : new ClaimGathering(wordings, new Likeness(turns)).groups()) {
                    List<Voice> behind = voices.behind(group.stream().map(Wording::evidence).toList());
                    if (severally(group, behind)) {
                        found.add(new Found(group, behind));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt((Found one) -> -one.voices().size())
                .thenComparing(one -> one.group().getFirst().place())
                .thenComparing(one -> one.group().getFirst().evidence().span()));
        List<Claim> claims = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Found one : found) {
            if (tellsMore(one.group(), told)) {
                claims.add(new Claim("claim-" + (claims.size() + 1), writer.heading(one.group()),
                        one.group().stream().map(Wording::evidence).toList(), one.voices(),
                        writer.why(one.group())));
            }
        }
        return claims;
    }

    /** Not an outlet that repeats itself, nor a text printed twice: that is no agreement. */
    private boolean severally(List<Wording> group, List<Voice> behind) {
        long outlets = group.stream().map(one -> index.report(one.report()))
                .map(report -> report.outlet() == null ? report.source() : report.outlet()).distinct().count();
        return outlets > 1 && (behind.size() > 1 || !group.getFirst().speakers().isEmpty());
    }

    /** Whether some sentence is in none of the claims so far: words that two speakers hand on are found with each. */
    private boolean tellsMore(List<Wording> group, Set<String> told) {
        boolean more = false;
        for (Wording wording : group) {
            Evidence evidence = wording.evidence();
            more |= told.add(evidence.report() + " " + index.sentence(evidence.report(), evidence.span()).start());
        }
        return more;
    }

    private record Found(List<Wording> group, List<Voice> voices) {}
}

package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.comparison.Claim;

/**
 * What several reports say alike, in words for a reader.
 *
 * @param anchor its place in the page
 * @param heading the shortest telling
 * @param voices the voices behind it
 * @param ties why some of them are one voice
 * @param why what makes the tellings one claim
 * @param tellings each wording
 */
public record Claimed(String anchor, String heading, String voices, List<String> ties, String why,
        List<Cited> tellings) {

    /** All claims, in order. */
    public static List<Claimed> all(Comparing comparing) {
        List<Claimed> all = new ArrayList<>();
        for (Claim claim : comparing.comparison().claims()) {
            all.add(new Claimed("claim-" + (all.size() + 1), Words.oneLine(claim.heading()),
                    comparing.voices().line(claim.voices()), comparing.voices().ties(claim.voices()),
                    Words.oneLine(claim.why()), claim.tellings().stream().map(comparing.lookup()::cited).toList()));
        }
        return all;
    }
}

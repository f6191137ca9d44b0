package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.comparison.Kinship;

/**
 * Two reports that share passages, in words for a reader.
 *
 * @param anchor its place in the page
 * @param earlier index of the report that comes first
 * @param later index of the other
 * @param earlierName what the first is called
 * @param laterName what the other is called
 * @param what how far they are one, in a sentence
 * @param passages what they share
 */
public record Kin(String anchor, int earlier, int later, String earlierName, String laterName, String what,
        List<Pair> passages) {

    /** A passage in both reports. */
    public record Pair(Cited earlier, Cited later) {}

    /** All pairs of reports that share passages, those that are one text first. */
    public static List<Kin> all(Comparing comparing) {
        List<Kin> all = new ArrayList<>();
        for (boolean oneText : new boolean[]{true, false}) {
            for (Kinship kinship : comparing.comparison().kinships()) {
                if (kinship.oneText() == oneText) {
                    all.add(of(comparing, "kinship-" + (all.size() + 1), kinship));
                }
            }
        }
        return all;
    }

    private static Kin of(Comparing comparing, String anchor, Kinship kinship) {
        Lookup lookup = comparing.lookup();
        List<Pair> pairs = kinship.passages().stream()
                .map(passage -> new Pair(lookup.cited(kinship.earlier(), passage.earlier()),
                        lookup.cited(kinship.later(), passage.later())))
                .toList();
        return new Kin(anchor, lookup.report(kinship.earlier()), lookup.report(kinship.later()),
                Lookup.where(lookup.source(kinship.earlier())), Lookup.where(lookup.source(kinship.later())),
                (kinship.oneText() ? "One text: " : "They share passages: ") + share(kinship.shareOfEarlier())
                        + " of the first and " + share(kinship.shareOfLater()) + " of the second",
                pairs);
    }

    private static String share(double share) {
        return Math.round(share * 100) + " %";
    }
}

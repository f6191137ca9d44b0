package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Side;
import org.rapporteur.model.comparison.Subject;
import org.rapporteur.model.comparison.Update;

/**
 * Values that reports give to one attribute: such as cannot all hold, or such as changed with time. All words are on one
 * line.
 *
 * @param anchor its place in the page
 * @param about what it is about
 * @param aboutAnchor where the page tells of that; null when nowhere
 * @param attribute what is compared
 * @param why why the values cannot all hold, or can
 * @param values the values
 */
public record Differing(String anchor, String about, @Nullable String aboutAnchor, String attribute, String why,
        List<Value> values) {

    /** One value, the voices behind it in words, why some of them are one voice, and the words that it rests on. */
    public record Value(String value, String voices, List<String> ties, List<Cited> cited) {}

    /** What cannot all be so, in order. */
    public static List<Differing> disagreements(Comparing comparing) {
        List<Differing> all = new ArrayList<>();
        for (Disagreement one : comparing.comparison().disagreements()) {
            all.add(of(comparing, "disagreement-" + (all.size() + 1), one.about(), one.attribute(), one.why(),
                    one.sides()));
        }
        return all;
    }

    /** What changed with time, in order. */
    public static List<Differing> updates(Comparing comparing) {
        List<Differing> all = new ArrayList<>();
        for (Update one : comparing.comparison().updates()) {
            all.add(of(comparing, "update-" + (all.size() + 1), one.about(), one.attribute(), one.why(), one.sides()));
        }
        return all;
    }

    private static Differing of(Comparing comparing, String anchor, Subject about, String attribute, String why,
            List<Side> sides) {
        return new Differing(anchor, Words.oneLine(about.words()), comparing.anchors().about(about),
                Words.oneLine(attribute), Words.oneLine(why),
                sides.stream().map(side -> new Value(Words.oneLine(side.value()),
                        comparing.voices().line(side.voices()), comparing.voices().ties(side.voices()),
                        side.evidence().stream().map(comparing.lookup()::cited).toList())).toList());
    }
}

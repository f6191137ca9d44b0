package org.rapporteur.model.comparison;

import java.util.List;
import org.rapporteur.model.Span;

/**
 * Two reports that share passages in the same or nearly the same words, quotations and boilerplate aside.
 *
 * @param earlier id of the report that comes first in the case
 * @param later id of the other
 * @param passages what they share, in order of the earlier report; never empty
 * @param shareOfEarlier how much of the earlier report's own words are shared, 0 to 1
 * @param shareOfLater how much of the later report's own words are shared, 0 to 1
 * @param oneText true when they share so much that one is a copy, cut or edit of the other, or both of a third
 */
public record Kinship(String earlier, String later, List<Passage> passages, double shareOfEarlier,
        double shareOfLater, boolean oneText) {

    /** A passage in both reports. */
    public record Passage(Span earlier, Span later) {}

    public Kinship {
        passages = List.copyOf(passages);
    }
}

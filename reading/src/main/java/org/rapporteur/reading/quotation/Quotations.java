package org.rapporteur.reading.quotation;

import java.util.List;

/** Looks up places in the quotations of a text. */
public final class Quotations {

    private Quotations() {}

    /**
     * True when a position stands inside one of them.
     *
     * @param quotations in order and not overlapping
     */
    public static boolean hold(List<Quotation> quotations, int position) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Quotation quotation = quotations.get(middle);
            if (quotation.holds(position)) {
                return true;
            }
            if (quotation.end() <= position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }
}

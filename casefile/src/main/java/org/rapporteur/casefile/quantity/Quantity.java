package org.rapporteur.casefile.quantity;

import java.util.Locale;
import org.rapporteur.model.Span;

/**
 * A number with what it counts or measures, as the range that it can mean: a round number means what would be rounded to it,
 * "nearly four hours" no more than four.
 *
 * @param least the least it can mean; of measures in the unit of their dimension (minutes, metres, tonnes, one coin)
 * @param most the most it can mean; infinite for "more than"
 * @param said the number itself, in the same unit
 * @param dimension {@code time}, {@code percent}, {@code money dollar} ...; {@code count} for things
 * @param thing what is counted, as one word for all its synonyms; empty when that is not known, or for measures
 * @param words the words behind the number up to the end of the phrase, in lower case: "kelvan crew members"
 * @param span the words from the hedge to the end of the unit or thing
 */
public record Quantity(double least, double most, double said, String dimension, String thing, String words,
        Span span) {

    /** True when both can be so: their ranges touch. */
    public boolean fits(Quantity other) {
        return least <= other.most && other.least <= most;
    }

    /** True when the two are numbers of the same sort of thing. */
    public boolean comparable(Quantity other) {
        return dimension.equals(other.dimension) && thing.equals(other.thing);
    }

    public boolean isTime() {
        return dimension.equals("time");
    }

    public boolean isMoney() {
        return dimension.startsWith("money");
    }

    /** The number as a reader would write it in a sentence: "90", "40 million", "2.5". */
    public String figure() {
        double value = said;
        String scale = "";
        for (Scale one : Scale.values()) {
            if (scale.isEmpty() && dimension.startsWith("money") && value >= one.size) {
                value /= one.size;
                scale = one.word;
            }
        }
        String text = value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", Math.round(value))
                : String.format(Locale.ROOT, "%.1f", value);
        return text + scale;
    }

    private enum Scale {
        TRILLION(1e12, " trillion"), BILLION(1e9, " billion"), MILLION(1e6, " million");

        private final double size;
        private final String word;

        Scale(double size, String word) {
            this.size = size;
            this.word = word;
        }
    }
}

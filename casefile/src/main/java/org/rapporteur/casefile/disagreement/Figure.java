package org.rapporteur.casefile.disagreement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.quantity.Quantity;
import org.rapporteur.model.Span;

/**
 * A number that a report gives, with what its sentence tells about it.
 *
 * @param report id
 * @param day of the report, counted from 1970; null when unknown
 * @param quantity the number
 * @param head the counted thing and what befell it, or the dimension: only figures of one head are held against each other
 * @param narrowing stems of the words between the number and the thing: "Kelvan" in "130 Kelvan troops"
 * @param around stems around the number, with how much each tells
 * @param names stems of those that are written with a capital letter
 * @param times stems of words that tell when
 * @param besides the other numbers of the sentence
 * @param partial true for a part, an addition or a change: it is held against nothing
 * @param sentence where it stands
 */
record Figure(String report, @Nullable Long day, Quantity quantity, String head, Set<String> narrowing,
        Map<String, Double> around, Set<String> names, Set<String> times, List<Quantity> besides, boolean partial,
        Span sentence) {

    /** How much two figures' surroundings share, in nats. */
    double shared(Figure other) {
        double sum = 0;
        for (Map.Entry<String, Double> word : around.entrySet()) {
            sum += other.around.containsKey(word.getKey()) ? word.getValue() : 0;
        }
        return sum;
    }

    /** How much all that stands around tells, in nats. */
    double weight() {
        double sum = 0;
        for (double word : around.values()) {
            sum += word;
        }
        return sum;
    }
}

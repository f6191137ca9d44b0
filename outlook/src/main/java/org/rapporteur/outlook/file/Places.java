package org.rapporteur.outlook.file;

import java.util.function.Supplier;
import org.rapporteur.outlook.model.FaultyModelException;

/** Gives faults found by the model the place in the file that they come from. */
final class Places {

    private Places() {}

    static <T> T at(Node node, Supplier<T> work) {
        try {
            return work.get();
        } catch (FaultyModelException e) {
            throw e.at(node.place());
        }
    }

    /** A whole number within bounds, both included. */
    static int number(Node node, int least, int most) {
        String text = node.text();
        if (!text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw node.fault("is no whole number from " + least + " to " + most, "write one");
    }
}

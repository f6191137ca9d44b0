package org.rapporteur.outlook.model;

import java.util.List;

/**
 * What is known of how a decider compares states.
 *
 * @param otherThingsEqual true when only states that agree on every option neither side speaks of are compared
 */
public record Comparison(Pattern left, Sign sign, Pattern right, boolean otherThingsEqual, List<Evidence> evidence) {

    /** How the left side compares with the right. */
    public enum Sign {
        BETTER("better than"), NO_WORSE("at least as good as"), EQUAL("as good as");

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Comparison {
        evidence = List.copyOf(evidence);
        if (otherThingsEqual && left.options() != right.options()) {
            throw new FaultyModelException("comparison", "\"other things equal\" needs both sides to speak of the same"
                    + " options", "name on each side whether each of these options is taken");
        }
    }

    public static Comparison better(Pattern left, Pattern right, Evidence... evidence) {
        return new Comparison(left, Sign.BETTER, right, false, List.of(evidence));
    }

    public static Comparison noWorse(Pattern left, Pattern right, Evidence... evidence) {
        return new Comparison(left, Sign.NO_WORSE, right, false, List.of(evidence));
    }

    public static Comparison equal(Pattern left, Pattern right, Evidence... evidence) {
        return new Comparison(left, Sign.EQUAL, right, false, List.of(evidence));
    }

    /** The left is better, whatever the options that neither side speaks of. */
    public static Comparison betterOtherThingsEqual(Pattern left, Pattern right, Evidence... evidence) {
        return new Comparison(left, Sign.BETTER, right, true, List.of(evidence));
    }
}

package org.rapporteur.outlook.model;

import java.util.List;

/** What a decider prefers, as far as it is known. */
public sealed interface Preference {

    /** A full ranking, best first; states of one tier are equally good. */
    record Ranking(List<Tier> tiers) implements Preference {
        public Ranking {
            tiers = List.copyOf(tiers);
        }

        /** Each string is one tier of patterns, parted by blanks. */
        public static Ranking of(String... tiers) {
            return new Ranking(List.of(tiers).stream().map(tier -> new Tier(
                    List.of(tier.split(" ", -1)).stream().map(Pattern::parse).toList(), List.of())).toList());
        }
    }

    /** States equally good to a decider; its evidence bears out that they stand below the tier before. */
    record Tier(List<Pattern> patterns, List<Evidence> evidence) {
        public Tier {
            patterns = List.copyOf(patterns);
            evidence = List.copyOf(evidence);
        }
    }

    /** Wishes in the order of their weight: of two states the better is the one that fulfils the first wish that parts them. */
    record Priorities(List<Priority> wishes) implements Preference {
        public Priorities {
            wishes = List.copyOf(wishes);
        }

        public static Priorities of(Formula... wishes) {
            return new Priorities(
                    List.of(wishes).stream().map(wish -> new Priority(wish, List.of())).toList());
        }
    }

    /**
     * Only some comparisons are known; nothing is assumed of the others.
     *
     * @param known what is known; what follows from it is known too
     * @param unknown pairs said to be unknown: a check on the model, refused when the comparison follows from the known
     */
    record Partial(List<Comparison> known, List<Unknown> unknown) implements Preference {
        public Partial {
            known = List.copyOf(known);
            unknown = List.copyOf(unknown);
        }

        public static Partial of(Comparison... known) {
            return new Partial(List.of(known), List.of());
        }
    }

    /** Two sets of states of which it is not known how they compare. */
    record Unknown(Pattern left, Pattern right) {}
}

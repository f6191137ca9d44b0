package org.rapporteur.model.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one outlet tells the affair: counts with what they count, and no score.
 *
 * @param outlet its name, or the report's source where no outlet is known
 * @param reports ids of its reports, in order of the case
 * @param statements how many statements it carries
 * @param unnamed ids of those statements whose speaker's name is withheld
 * @param carried whose statements it carries, the most first
 * @param told ids of the occasions it tells of
 * @param leftOut ids of the occasions that others tell with two or more voices and it does not
 * @param disagreementsLeftOut ids of the disagreements of which it gives no side though it tells of what they are about
 * @param loaded its loaded words by what they judge, the most first
 * @param judged which way it and those it carries judge, by what is judged, the most first
 */
public record Telling(String outlet, List<String> reports, int statements, List<String> unnamed, List<Carried> carried,
        List<String> told, List<String> leftOut, List<String> disagreementsLeftOut, List<Loaded> loaded,
        List<Judged> judged) {

    /** A party with the ids of the statements it makes in this outlet. */
    public record Carried(String party, List<String> statements) {

        public Carried {
            statements = List.copyOf(statements);
        }
    }

    /** What is judged in loaded words of the outlet's own, with the ids of the assessments. */
    public record Loaded(String target, @Nullable String party, List<String> assessments) {

        public Loaded {
            assessments = List.copyOf(assessments);
        }
    }

    /** A party with the ids of the assessments for it, against it, and both ways. */
    public record Judged(String party, List<String> favourable, List<String> adverse, List<String> mixed) {

        public Judged {
            favourable = List.copyOf(favourable);
            adverse = List.copyOf(adverse);
            mixed = List.copyOf(mixed);
        }
    }

    public Telling {
        reports = List.copyOf(reports);
        unnamed = List.copyOf(unnamed);
        carried = List.copyOf(carried);
        told = List.copyOf(told);
        leftOut = List.copyOf(leftOut);
        disagreementsLeftOut = List.copyOf(disagreementsLeftOut);
        loaded = List.copyOf(loaded);
        judged = List.copyOf(judged);
    }
}

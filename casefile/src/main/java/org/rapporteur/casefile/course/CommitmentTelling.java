package org.rapporteur.casefile.course;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Participant;

/**
 * A place where a report tells of a commitment.
 *
 * @param commitment the finding
 * @param words what it is about
 * @param lead the stem of its first content word, mostly the deed; empty when it has none
 * @param from the power whose it is, or null when unknown
 * @param ofUnnamedPower true when it is an office holder's of a power that no report names
 * @param to the powers to whom it is made, that of {@code from} aside
 * @param term the date that is set, or null when none is
 */
record CommitmentTelling(Commitment commitment, ContentWords words, String lead, @Nullable String from,
        boolean ofUnnamedPower,
        Set<String> to, @Nullable Term term) {

    CommitmentTelling {
        to = Set.copyOf(to);
    }

    static CommitmentTelling of(Commitment commitment, WordReader reader, Powers powers) {
        String from = whose(commitment.from(), powers);
        Set<String> to = new HashSet<>();
        for (Participant one : commitment.to()) {
            String power = powers.of(one);
            if (power != null && !power.equals(from)) {
                to.add(power);
            }
        }
        ContentWords words = reader.of(commitment.report(), commitment.what(),
                commitment.deadline() == null ? null : commitment.deadline().span());
        return new CommitmentTelling(commitment, from == null ? words : words.withoutName(from),
                reader.lead(commitment.report(), commitment.what().getFirst()), from,
                powers.ofUnnamedPower(commitment.from()), to, Term.of(commitment.deadline()));
    }

    /** The power, or the words of the report for one that is no party; null for a pronoun. */
    private static @Nullable String whose(@Nullable Participant from, Powers powers) {
        String power = powers.of(from);
        if (from == null || power != null) {
            return power;
        }
        boolean described = from.text().indexOf(' ') > 0;
        return described ? "\"" + Chronicle.oneLine(from.text()).toLowerCase(Locale.ROOT) : null;
    }

    String report() {
        return commitment.report();
    }
}

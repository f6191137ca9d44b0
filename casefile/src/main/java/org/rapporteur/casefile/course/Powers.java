package org.rapporteur.casefile.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Tie;

/** For whom a party speaks: a president for his state, an envoy for whoever sent him. */
final class Powers {

    /** How far ties are followed: the aide to the president of a state. */
    private static final int FARTHEST = 3;

    private final CaseIndex index;
    private final Lexicon lexicon;
    private final Map<String, String> known = new HashMap<>();

    Powers(CaseIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
    }

    /** The id of the state or body the participant speaks for, else its own; null when it is nobody known. */
    @Nullable
    String of(@Nullable Participant participant) {
        return participant == null ? null : of(participant.party());
    }

    /** The id of the state or body a party speaks for, else its own; null for null. */
    @Nullable
    String of(@Nullable String party) {
        if (party == null) {
            return null;
        }
        String power = known.get(party);
        if (power == null) {
            power = followed(party, new HashSet<>());
            known.put(party, power);
        }
        return power;
    }

    /** True when the participant holds an office of a power that no report names: "the chancellor". */
    boolean ofUnnamedPower(@Nullable Participant participant) {
        Party party = participant == null ? null : index.party(participant.party());
        return party != null && party.id().equals(of(party.id()))
                && (party.kind() == PartyKind.PERSON || party.kind() == PartyKind.OFFICE)
                && party.ties().stream().anyMatch(tie -> tie.to() == null && office(tie.role()));
    }

    boolean state(@Nullable String party) {
        Party found = index.party(party);
        return found != null && found.kind() == PartyKind.STATE;
    }

    private String followed(String party, Set<String> seen) {
        Party found = index.party(party);
        if (found == null || found.kind() == PartyKind.STATE || !seen.add(party) || seen.size() > FARTHEST) {
            return party;
        }
        for (Tie tie : found.ties()) {
            if (tie.to() != null && office(tie.role())) {
                String power = followed(tie.to(), seen);
                if (state(power) || found.kind() == PartyKind.OFFICE) {
                    return power;
                }
            }
        }
        return party;
    }

    private boolean office(String role) {
        boolean holds = false;
        for (String word : role.toLowerCase(Locale.ROOT).split("[ -]+", -1)) {
            if (lexicon.is(Lexicon.Use.OUTSIDE, word)) {
                return false;
            }
            holds |= lexicon.is(Lexicon.Use.OFFICE, word);
        }
        return holds;
    }
}

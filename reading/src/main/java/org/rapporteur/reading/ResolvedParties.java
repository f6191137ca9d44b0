package org.rapporteur.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Party;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Tie;
import org.rapporteur.reading.party.Parties;
import org.rapporteur.reading.text.Resolution;

/** Hands the parties of a report to those who look for statements. */
final class ResolvedParties implements Resolution {

    private final Parties parties;
    private final Map<String, SourceKind> kinds = new HashMap<>();
    private final Map<String, Set<String>> ties = new HashMap<>();

    ResolvedParties(Parties parties) {
        this.parties = parties;
        for (Party party : parties.parties()) {
            kinds.put(party.id(), kind(party));
            Set<String> to = new HashSet<>();
            for (Tie tie : party.ties()) {
                if (tie.to() != null) {
                    to.add(tie.to());
                }
            }
            ties.put(party.id(), Set.copyOf(to));
        }
    }

    private static SourceKind kind(Party party) {
        return switch (party.kind()) {
            case PERSON -> SourceKind.PERSON;
            case OFFICE -> SourceKind.OFFICE;
            case STATE -> SourceKind.STATE;
            case ORGANISATION, BLOC -> SourceKind.ORGANISATION;
            case OUTLET -> SourceKind.OUTLET;
        };
    }

    @Override
    public @Nullable String partyAt(int sentence, int token) {
        return parties.partyAt(sentence, token);
    }

    @Override
    public @Nullable SourceKind kindAt(int sentence, int token) {
        SourceKind told = parties.kindAt(sentence, token);
        String party = parties.partyAt(sentence, token);
        return told != null || party == null ? told : kinds.get(party);
    }

    @Override
    public @Nullable String affiliationAt(int sentence, int token) {
        return parties.affiliationAt(sentence, token);
    }

    @Override
    public Set<String> tiedTo(String party) {
        return ties.getOrDefault(party, Set.of());
    }
}

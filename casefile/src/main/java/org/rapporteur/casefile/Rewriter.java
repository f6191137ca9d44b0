package org.rapporteur.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;

/** Puts the case's party ids in the place of a reading's own. */
final class Rewriter {

    private Rewriter() {}

    static Reading rewritten(Reading reading, int index, Identities ids, BodyNames bodies) {
        Map<String, PartyUnion> parties = new LinkedHashMap<>();
        for (Party party : reading.parties()) {
            String id = ids.of(index, party.id());
            if (id != null) {
                parties.computeIfAbsent(id, unused -> new PartyUnion())
                        .add(new Node(0, index, reading.report(), party));
            }
        }
        List<Party> renamed = new ArrayList<>();
        parties.forEach((id, union) -> renamed.add(union.party(id, ids)));
        FindingRewriter rewriter = new FindingRewriter(index, ids, bodies);
        List<Finding> findings = reading.findings().stream().map(rewriter::rewritten).toList();
        return new Reading(reading.report(), reading.sentences(), renamed, findings);
    }
}

package org.rapporteur.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Addressee;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/** Puts the case's party ids in the place of a reading's own. */
final class Rewriter {

    private Rewriter() {}

    static Reading rewritten(Reading reading, int index, Identities ids) {
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
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : reading.findings()) {
            findings.add(switch (finding) {
                case Statement statement -> rewritten(statement, index, ids);
            });
        }
        return new Reading(reading.report(), reading.sentences(), renamed, findings);
    }

    private static Statement rewritten(Statement statement, int index, Identities ids) {
        List<Hop> chain = new ArrayList<>();
        for (Hop hop : statement.chain()) {
            chain.add(hop.withParty(ids.of(index, hop.party())));
        }
        return new Statement(statement.id(), statement.report(), statement.spans(), statement.reason(), chain,
                statement.content(), statement.form(), rewritten(statement.addressee(), index, ids),
                statement.hedges());
    }

    private static @Nullable Addressee rewritten(@Nullable Addressee addressee, int index, Identities ids) {
        return addressee == null
                ? null
                : new Addressee(addressee.text(), addressee.span(), ids.of(index, addressee.party()));
    }
}

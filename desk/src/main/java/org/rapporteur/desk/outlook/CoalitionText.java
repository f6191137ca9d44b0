package org.rapporteur.desk.outlook;

import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.coalition.CoalitionAnalysis;
import org.rapporteur.outlook.model.Ranks;
import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.stability.Concept;

/** What deciders who act together would leave. */
record CoalitionText(Outlook outlook, BitSet coalition) {

    void write(List<Concept> concepts, Writer out) throws IOException {
        Wording wording = new Wording(outlook.conflict());
        CoalitionAnalysis analysis = new CoalitionAnalysis(outlook.graph(), outlook.known());
        out.write(outlook.conflict().name() + "\n\n"
                + String.join(" and ", coalition.stream().mapToObj(wording::decider).toList()) + " together\n");
        if (!Ranks.complete(outlook.conflict())) {
            out.write("  Preferences are known in part: only gains that are known count here.\n");
        }
        for (Concept concept : concepts) {
            if (concept == Concept.SYMMETRIC_SEQUENTIAL) {
                continue; // No coalition form of it is in use.
            }
            out.write("\n" + concept.abbreviation() + "\n");
            for (int state = 0; state < outlook.graph().size(); state++) {
                boolean stays = analysis.holds(concept, coalition, state);
                boolean equilibrium = outlook.answer(concept, state) == Answer.ALWAYS;
                if (stays || equilibrium) {
                    out.write("  " + (state + 1) + ": "
                            + (stays ? "they stay" : "they leave, though each alone would stay")
                            + (stays && equilibrium ? "; it holds for each decider alone too" : "")
                            + (stays ? "" : ": " + move(analysis, wording, concept, state)) + "\n");
                }
            }
        }
    }

    private String move(CoalitionAnalysis analysis, Wording wording, Concept concept, int state) {
        return wording.steps(analysis.improvements(concept, coalition, state).boxed()
                .flatMap(better -> analysis.reach(coalition, state).way(better).stream())
                .min(Comparator.comparingInt(List::size)).orElse(List.of()));
    }
}

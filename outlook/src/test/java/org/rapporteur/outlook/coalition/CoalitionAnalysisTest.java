package org.rapporteur.outlook.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.RandomModels;
import org.rapporteur.outlook.file.ModelFile;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.stability.Concept;

class CoalitionAnalysisTest {

    private static final List<Concept> CONCEPTS = List.of(Concept.NASH, Concept.GENERAL_METARATIONAL,
            Concept.SYMMETRIC_METARATIONAL, Concept.SEQUENTIAL);

    @Test
    void two_deciders_together_leave_what_neither_would_leave_alone() {
        Path file = Path.of(System.getProperty("rapporteur.root"), "..", "shared", "gold", "outlook", "elmira.json");
        assumeTrue(Files.exists(file), "skipped: the published models are not here, at " + file);
        Outlook outlook = Outlook.of(ModelFile.read(file));
        CoalitionAnalysis analysis = new CoalitionAnalysis(outlook.graph(), outlook.known());
        for (Concept concept : CONCEPTS) {
            BitSet stable = analysis.stable(concept, members(0, 1));
            assertThat(stable.get(6)).as("state 7 under %s", concept).isFalse();
            assertThat(stable.get(9)).as("state 10 under %s", concept).isTrue();
        }
    }

    @Test
    void a_coalition_of_one_is_the_decider_itself() {
        RandomModels models = new RandomModels(11);
        for (int model = 0; model < 300; model++) {
            Conflict conflict = models.ranked(5, 16);
            Outlook outlook = Outlook.of(conflict);
            CoalitionAnalysis analysis = new CoalitionAnalysis(outlook.graph(), outlook.known());
            for (Concept concept : CONCEPTS) {
                for (int state = 0; state < outlook.graph().size(); state++) {
                    assertThat(analysis.holds(concept, members(0), state))
                            .as("model %s, %s, state %s", model, concept, state)
                            .isEqualTo(outlook.answer(concept, 0, state) == Answer.ALWAYS);
                }
            }
        }
    }

    private static BitSet members(int... deciders) {
        BitSet members = new BitSet();
        for (int decider : deciders) {
            members.set(decider);
        }
        return members;
    }
}

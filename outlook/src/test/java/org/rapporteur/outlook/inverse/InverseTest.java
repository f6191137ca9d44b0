package org.rapporteur.outlook.inverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.RandomModels;
import org.rapporteur.outlook.Reference;
import org.rapporteur.outlook.file.ModelFile;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Ranks;
import org.rapporteur.outlook.stability.Concept;

class InverseTest {

    /** A program that let a later, sanctioned improvement overwrite an earlier, unsanctioned one printed 420 for SEQ. */
    @Test
    void rankings_that_make_a_state_of_the_published_model_stable_are_counted_exactly() {
        Path file = Path.of(System.getProperty("rapporteur.root"), "..", "shared", "gold", "outlook", "syriairaq.json");
        assumeTrue(Files.exists(file), "skipped: the published models are not here, at " + file);
        Outlook outlook = Outlook.of(ModelFile.read(file));
        Inverse inverse = new Inverse(outlook.graph(), outlook.known());
        Map.of(Concept.NASH, 240, Concept.SYMMETRIC_METARATIONAL, 300, Concept.SEQUENTIAL, 384,
                Concept.GENERAL_METARATIONAL, 384).forEach((concept, count) -> {
                    assertThat(inverse.count(concept, 0, 1)).as("%s", concept).contains(BigInteger.valueOf(count));
                    assertThat(inverse.count(concept, 1, 1)).as("every ranking of the other would do, or some")
                            .isPresent();
                });
        assertThat(inverse.conditions(Concept.NASH, 0, 1)).hasSize(2);
    }

    @Test
    void counts_agree_with_trying_every_ranking() {
        RandomModels models = new RandomModels(5);
        for (int model = 0; model < 200; model++) {
            Conflict conflict = models.ranked(4, 5);
            int[][] ranks = Ranks.of(conflict);
            Outlook outlook = Outlook.of(conflict);
            Inverse inverse = new Inverse(outlook.graph(), outlook.known());
            int wanted = models.random().nextInt(conflict.states().size());
            List<int[]> all = new ArrayList<>();
            orders(new int[conflict.states().size()], 0, all);
            for (Concept concept : Concept.values()) {
                long count = all.stream().filter(order -> {
                    int[][] changed = ranks.clone();
                    changed[0] = order;
                    return new Reference(conflict, changed).stable(concept, 0, wanted);
                }).count();
                assertThat(inverse.count(concept, 0, wanted)).as("model %s, %s", model, concept)
                        .contains(BigInteger.valueOf(count));
            }
        }
    }

    private static void orders(int[] ranks, int rank, List<int[]> all) {
        if (rank == ranks.length) {
            all.add(ranks.clone());
            return;
        }
        for (int state = 0; state < ranks.length; state++) {
            if (ranks[state] == 0) {
                ranks[state] = rank + 1;
                orders(ranks, rank + 1, all);
                ranks[state] = 0;
            }
        }
    }
}

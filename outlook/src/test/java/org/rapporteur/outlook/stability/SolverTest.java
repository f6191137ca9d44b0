package org.rapporteur.outlook.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.outlook.RandomModels;
import org.rapporteur.outlook.Reference;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Preference.Ranking;
import org.rapporteur.outlook.model.Ranks;

class SolverTest {

    @Test
    void thousands_of_random_models_agree_with_the_definitions() {
        RandomModels models = new RandomModels(20260101);
        for (int model = 0; model < 3000; model++) {
            Conflict conflict = models.ranked(5, 20);
            int[][] ranks = Ranks.of(conflict);
            Stability stability = new Solver(MoveGraph.of(conflict)).solve(ranks);
            Reference reference = new Reference(conflict, ranks);
            for (Concept concept : Concept.values()) {
                for (int decider = 0; decider < ranks.length; decider++) {
                    for (int state = 0; state < conflict.states().size(); state++) {
                        assertThat(stability.holds(concept, decider, state))
                                .as("model %s, %s, decider %s, state %s", model, concept, decider, state)
                                .isEqualTo(reference.stable(concept, decider, state));
                    }
                }
            }
        }
    }

    @Test
    void a_stricter_concept_never_holds_where_a_looser_one_fails() {
        RandomModels models = new RandomModels(7);
        for (int model = 0; model < 2000; model++) {
            Conflict conflict = models.ranked(7, 128);
            Stability stability = new Solver(MoveGraph.of(conflict)).solve(Ranks.of(conflict));
            for (int decider = 0; decider < conflict.deciders().size(); decider++) {
                BitSet nash = stability.stableFor(Concept.NASH, decider);
                BitSet both = stability.stableFor(Concept.SYMMETRIC_SEQUENTIAL, decider);
                BitSet sequential = stability.stableFor(Concept.SEQUENTIAL, decider);
                BitSet symmetric = stability.stableFor(Concept.SYMMETRIC_METARATIONAL, decider);
                BitSet general = stability.stableFor(Concept.GENERAL_METARATIONAL, decider);
                for (List<BitSet> pair : List.of(List.of(nash, both), List.of(both, sequential),
                        List.of(both, symmetric), List.of(sequential, general), List.of(symmetric, general))) {
                    BitSet outside = (BitSet) pair.get(0).clone();
                    outside.andNot(pair.get(1));
                    assertThat(outside).as("model %s", model).matches(BitSet::isEmpty);
                }
            }
        }
    }

    /** A sanction that needs one opponent to move, then another, then the first again: letting each move once misses it. */
    @Test
    void an_opponent_may_move_again_after_another_has() {
        Conflict conflict = Conflict.named("A-B-A").decider("Mover").decider("Ansa").decider("Bero")
                .option("Mover", "go").option("Ansa", "first").option("Bero", "second").option("Ansa", "third")
                .state("NNNN").state("YNNN").state("YYNN").state("YYYN").state("YYYY")
                .prefers("Mover", Ranking.of("YNNN", "YYNN", "YYYN", "NNNN", "YYYY"))
                .prefers("Ansa", Ranking.of("YYYY", "YYYN", "YYNN", "YNNN", "NNNN"))
                .prefers("Bero", Ranking.of("YYYY", "YYYN", "YYNN", "YNNN", "NNNN")).build();
        Stability stability = new Solver(MoveGraph.of(conflict)).solve(Ranks.of(conflict));
        assertThat(stability.holds(Concept.GENERAL_METARATIONAL, 0, 0)).isTrue();
        assertThat(stability.holds(Concept.SEQUENTIAL, 0, 0)).isTrue();
        assertThat(stability.holds(Concept.NASH, 0, 0)).isFalse();
    }

    /** The matrix form with E-I drops sanctions that leave the mover just where it was; the definition keeps them. */
    @Test
    void an_answer_that_leaves_the_mover_no_better_off_is_a_sanction() {
        Conflict conflict = Conflict.named("undone").decider("Mover").decider("Host").option("Mover", "enter")
                .option("Host", "admit").state("NN").state("YN").state("YY").state("NY")
                .prefers("Mover", Ranking.of("YN", "YY NY NN")).prefers("Host", Ranking.of("YY", "NY NN YN")).build();
        Stability stability = new Solver(MoveGraph.of(conflict)).solve(Ranks.of(conflict));
        assertThat(stability.holds(Concept.SEQUENTIAL, 0, 0)).isTrue();
    }
}

package org.rapporteur.outlook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.compare.ModelComparison;
import org.rapporteur.outlook.model.Change;
import org.rapporteur.outlook.model.Comparison;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.ConflictBuilder;
import org.rapporteur.outlook.model.Evidence;
import org.rapporteur.outlook.model.Pattern;
import org.rapporteur.outlook.model.Preference.Partial;
import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.stability.Concept;

class WithdrawalTest {

    private static final Evidence FIRST = new Evidence("a.txt", "they will not go");
    private static final Evidence SECOND = new Evidence("b.txt", "going would ruin them");

    private static ConflictBuilder frame(Change change) {
        return Conflict.named("x").decider("Ana").decider("Bo").option("Ana", "go", change).option("Bo", "follow");
    }

    @Test
    void a_comparison_borne_out_twice_falls_only_with_both_references() {
        Outlook outlook = Outlook.of(frame(Change.BOTH_WAYS).prefers("Ana", Partial
                .of(Comparison.betterOtherThingsEqual(Pattern.parse("N-"), Pattern.parse("Y-"), FIRST, SECOND)))
                .build());
        Withdrawal withdrawal = new Withdrawal(outlook);
        assertThat(outlook.answer(Concept.NASH, 0, 0)).isEqualTo(Answer.ALWAYS);
        assertThat(withdrawal.fewestThatTurn(Concept.NASH, 0, 0)).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_step_that_cannot_be_undone_any_more_makes_its_outcome_hold() {
        Partial regrets = Partial
                .of(Comparison.betterOtherThingsEqual(Pattern.parse("N-"), Pattern.parse("Y-"), FIRST));
        ModelComparison comparison = new ModelComparison(
                Outlook.of(frame(Change.BOTH_WAYS).prefers("Ana", regrets).build()),
                Outlook.of(frame(Change.STAYS_TAKEN).prefers("Ana", regrets).build()));
        assertThat(comparison.changes()).containsExactly("Ana: go: both ways, now once taken, stays taken");
        assertThat(comparison.differences(List.of(Concept.NASH))).hasSize(2).allSatisfy(difference -> {
            assertThat(difference.was()).isEqualTo(Answer.NEVER);
            assertThat(difference.is()).isEqualTo(Answer.ALWAYS);
        });
    }
}

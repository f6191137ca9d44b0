package org.rapporteur.reading.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.English;
import org.rapporteur.model.Answer;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Report;
import org.rapporteur.reading.Reader;

class ProposalFinderTest {

    private static final Reader READER = new Reader(English.load());

    private static List<Proposal> in(String text) {
        return READER.read(new Report("r", null, null, null, null, null, "en", "test", text)).all(Proposal.class);
    }

    @Test
    void one_plan_named_twice_is_one_and_another_number_is_another() {
        assertThat(in("Norway unveiled a 17-point plan for the fisheries. Iceland rejected the plan. Instead, it "
                + "offered a nine-point paper."))
                .extracting(Proposal::name)
                .containsExactly("a 17-point plan for the fisheries", "a nine-point paper");
    }

    @Test
    void who_refuses_the_plan_refuses_the_one_named_before() {
        assertThat(in("Norway unveiled a 17-point plan. Iceland rejected the plan.").getFirst().answers())
                .extracting(Answer::way).containsExactly(Answer.Way.REJECTS);
    }

    @Test
    void a_plan_can_be_named_by_its_number_once_it_was_counted_and_will_not_be_accepted_is_a_refusal() {
        assertThat(in("Norway laid down a nine-point paper. Iceland will not accept the nine.").getFirst().answers())
                .extracting(Answer::way).containsExactly(Answer.Way.REJECTS);
        assertThat(in("Norway laid down a nine-point paper. Iceland beat the five.").getFirst().answers()).isEmpty();
    }

    @Test
    void a_roadmap_that_a_party_brings_is_one_and_a_roadmap_of_nobody_is_none() {
        assertThat(in("Norway put forward a roadmap. The road needs a roadmap.")).extracting(Proposal::name)
                .containsExactly("a roadmap");
    }

    @Test
    void flights_budgets_and_percentage_points_are_no_proposals() {
        assertThat(in("The pilot filed a flight plan. The budget was read twice. Support fell by 10 percentage "
                + "points.")).isEmpty();
    }
}

package org.rapporteur.reading.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Direction;
import org.rapporteur.reading.text.ReadText;

/** Who judges what, which way, in which words. */
class AssessmentTest {

    /** Each as "judge > judged: words, direction". */
    private static List<String> judged(String text) {
        ReadText read = ReadText.of(text);
        return read.all(Assessment.class).stream()
                .map(one -> (one.by() == null ? read.speaker(one.statement()) : ReadText.name(one.by())) + " > "
                        + ReadText.name(one.on()) + ": " + read.words(one.words()) + ", " + one.direction().label())
                .toList();
    }

    private static Assessment only(String text) {
        List<Assessment> all = ReadText.of(text).all(Assessment.class);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void what_somebody_is_called_is_the_judgement_of_who_calls_it_so() {
        assertThat(judged("Minister Vera Holm dismissed the offer as unserious."))
                .containsExactly("Minister Vera Holm > the offer: unserious, adverse");
        assertThat(judged("Vera Holm described the meeting as \"reasonably good\"."))
                .containsExactly("Vera Holm > the meeting: reasonably good, favourable");
    }

    @Test
    void a_name_without_a_verdict_in_it_is_no_judgement() {
        assertThat(judged("Vera Holm described the building as a former mill.")).isEmpty();
    }

    @Test
    void quoted_words_are_marked_as_quoted_and_the_outlets_loaded_words_as_its_own() {
        assertThat(only("Vera Holm called the plan \"futile\".").quoted()).isTrue();
        Assessment own = only("The envoy left after a futile visit.");
        assertThat(own.loaded()).isTrue();
        assertThat(own.statement()).isNull();
        assertThat(own.quoted()).isFalse();
    }

    @Test
    void a_denied_judgement_is_turned_round() {
        assertThat(only("The talks were not constructive.").direction()).isEqualTo(Direction.ADVERSE);
    }

    @Test
    void what_may_be_so_is_no_judgement() {
        assertThat(judged("The talks could be constructive.")).isEmpty();
        assertThat(judged("If the talks are constructive, the envoy will return.")).isEmpty();
    }

    @Test
    void plain_words_of_the_outlet_that_only_describe_are_no_judgement() {
        assertThat(judged("A strong wind blew over the good old town.")).isEmpty();
    }

    @Test
    void several_words_on_one_thing_are_one_judgement() {
        assertThat(judged("It was a dramatic but ultimately futile display."))
                .containsExactly("outlet > It: dramatic ... ultimately futile, mixed");
    }

    @Test
    void a_verdict_has_a_judge_and_one_judged() {
        assertThat(judged("Norway condemned the strike.")).containsExactly("Norway > the strike: condemned, adverse");
        assertThat(judged("The ban drew sharp criticism from fishermen."))
                .containsExactly("fishermen > The ban: criticism, adverse");
    }

    @Test
    void a_quality_is_judged_on_whose_it_is() {
        assertThat(judged("Norway's hubris angered the islanders."))
                .containsExactly("outlet > Norway: hubris, adverse");
    }

    @Test
    void a_description_that_names_is_the_judgement_of_who_describes() {
        assertThat(judged("Holm's description of the meeting as \"very good\" surprised the room."))
                .singleElement().asString().endsWith(" > the meeting: very good, favourable");
    }

    @Test
    void a_deed_that_only_may_be_done_is_no_judgement() {
        assertThat(judged("Norway may gloat if the talks fail.")).isEmpty();
    }
}

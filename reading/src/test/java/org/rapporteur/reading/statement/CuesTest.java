package org.rapporteur.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;

/** Cues that are no plain "said": phrases, nouns, adjectives, documents, threats and wishes. */
class CuesTest {

    @Test
    void according_to_lends_the_clause() {
        Told told = Told.by("According to two officials familiar with the talks, the council has dropped the plan.");
        assertThat(told.all())
                .containsExactly("two officials familiar with the talks: the council has dropped the plan");
    }

    @Test
    void as_and_in_a_view_lend_the_clause() {
        assertThat(Told.by("As Bell noted, the toll is a mistake.").all())
                .containsExactly("Bell: the toll is a mistake");
        assertThat(Told.by("In Bell's view, the toll is a mistake.").all())
                .containsExactly("Bell's: the toll is a mistake");
    }

    @Test
    void a_noun_can_be_the_cue() {
        Told told = Told.by("Her claim that the bridge is safe was met with laughter.");
        assertThat(told.all()).containsExactly("Her: that the bridge is safe");
    }

    @Test
    void an_adjective_can_be_the_cue() {
        Told told = Told.by("Bell is confident that the bridge will hold.");
        assertThat(told.all()).containsExactly("Bell: that the bridge will hold");
        assertThat(told.cue("confident").act()).isEqualTo(Act.THINK);
    }

    @Test
    void documents_speak() {
        assertThat(Told.by("The report found that the bridge could collapse.").cue("find").act()).isEqualTo(Act.SHOW);
        assertThat(Told.by("Polls show that most voters oppose the toll.").all())
                .contains("Polls: that most voters oppose the toll");
    }

    @Test
    void a_headline_with_a_colon_names_its_speaker() {
        assertThat(Told.by("Minister: Dam to open in May").all()).containsExactly("Minister: Dam to open in May");
    }

    @Test
    void a_negation_is_kept() {
        Told told = Told.by("Bell did not say whether the toll would rise.");
        assertThat(told.cue("say").speaker().cue()).isNotNull().satisfies(cue -> assertThat(cue.negated()).isTrue());
    }

    @Test
    void a_negation_inside_the_content_is_not_dropped() {
        Told told = Told.by("Bell said that no dam was safe with no background checks.");
        assertThat(told.all()).containsExactly("Bell: that no dam was safe with no background checks");
    }

    @Test
    void hedges_are_kept() {
        Told told = Told.by("The report said that the bridge could collapse.");
        assertThat(told.hedges(told.cue("say"))).isEqualTo("could");
        Told rumour = Told.by("The dam has reportedly been closed.");
        assertThat(rumour.hedges(rumour.cue("reportedly"))).isEqualTo("reportedly");
    }

    @Test
    void threats_wishes_and_demands_have_their_acts() {
        assertThat(Told.by("Bell threatened to close the port.").cue("threaten").act()).isEqualTo(Act.THREATEN);
        assertThat(Told.by("The union wants to delay the vote.").cue("want").act()).isEqualTo(Act.WANT);
        Told urged = Told.by("The general urged the rebels to lay down their arms.");
        assertThat(urged.all()).containsExactly("The general: the rebels to lay down their arms");
        assertThat(urged.cue("urge").act()).isEqualTo(Act.DEMAND);
    }

    @Test
    void a_passive_without_an_agent_leaves_the_source_open() {
        Told told = Told.by("It was announced on Friday that the ferry had sunk.");
        assertThat(told.cue("announce").speaker().spans()).isEmpty();
        assertThat(told.cue("announce").addressee()).isNull();
    }

    @Test
    void an_addressee_is_told_from_the_content() {
        Told told = Told.by("The governor told the council that he would resign.");
        assertThat(told.cue("tell").addressee()).isNotNull()
                .satisfies(addressee -> assertThat(addressee.text()).isEqualTo("the council"));
    }
}

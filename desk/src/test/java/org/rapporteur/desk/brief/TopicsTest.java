package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

    private final Topics topics = Topics.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"the talks", "Anna Bell’s recent meeting with President Carl Dean",
            "talks in the Old Castle",
            "The failed visit", "display of last-minute diplomacy"})
    void judgements_on_people_coming_together_stand_together_in_whatever_words(String who) {
        assertThat(topics.of(who, false)).isEqualTo(Topics.GATHERINGS);
    }

    @Test
    void a_thing_that_only_mentions_a_meeting_is_judged_by_itself() {
        assertThat(topics.of("The image of the envoy", false)).isEqualTo("Image of the envoy");
        assertThat(topics.of("meeting rooms", false)).isEqualTo("Meeting rooms");
    }

    @Test
    void the_article_makes_no_difference_and_a_party_keeps_its_name() {
        assertThat(topics.of("the plan", false)).isEqualTo(topics.of("This plan", false));
        assertThat(topics.of("The Guardian", true)).isEqualTo("The Guardian");
        assertThat(topics.of("", false)).isEmpty();
    }
}

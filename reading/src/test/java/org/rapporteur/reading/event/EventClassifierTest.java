package org.rapporteur.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.English;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.Span;

class EventClassifierTest {

    private static final English ENGLISH = English.load();
    private static final EventClassifier CLASSIFIER = new EventClassifier();

    @Test
    void words_bend_what_hangs_on_them() {
        Map<String, EventCategory> wanted = Map.of(
                "Norway released Swedish sailors.", EventCategory.YIELD,
                "Norway agreed to release Swedish sailors.", EventCategory.AGREE,
                "Norway refused to release Swedish sailors.", EventCategory.REJECT,
                "Norway demanded the release of Swedish sailors.", EventCategory.REQUEST,
                "Norway threatened to bomb Swedish harbours.", EventCategory.THREATEN,
                "Norway bombed Swedish harbours.", EventCategory.ASSAULT,
                "Norway condemned the bombing of Swedish harbours.", EventCategory.ACCUSE,
                "Norway suspended military aid to Swedish forces.", EventCategory.SANCTION);
        wanted.forEach((text, category) -> assertThat(between(text, "Norway", "Swedish")).as(text).isEqualTo(category));
    }

    @Test
    void the_predicate_of_the_source_decides_among_several() {
        String text = "Norway said on Monday it had freed a pilot after Sweden attacked a port.";
        assertThat(between(text, "Norway", "pilot")).isEqualTo(EventCategory.YIELD);
        assertThat(between(text, "Sweden", "port")).isEqualTo(EventCategory.ASSAULT);
    }

    @Test
    void what_no_word_tells_stays_open() {
        assertThat(between("Norway is larger than Denmark.", "Norway", "Denmark")).isNull();
    }

    private static @Nullable EventCategory between(String text, String source, String target) {
        return CLASSIFIER.classify(ENGLISH.read(text), place(text, source), place(text, target));
    }

    private static Span place(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }
}

package org.rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.English;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** What holds of every reading, whatever the text. */
class ReaderPropertiesTest {

    private static final Reader READER = new Reader(English.load());

    private static final List<String> PIECES = List.of("Anna Berg", "Mr. Berg", "she", "He", "it", "who", "which",
            "the envoy", "both", "and", "said", "warned", "according to", "that", "“", "”", "\"", "'", "(", ")", ",",
            ".", ":", "—", "\n", "\n\n", "- ", "France", "Paris", "the French government", "unless", "promised",
            "’s", "reportedly", "will leave", "denied", "a claim", "of", "to", "12", "\ud83d", "\u0000", "\u202e",
            "İ", "ONA", "News Agency", "the port", "MARCH", "March", "<b>", "#", "://");

    @Property(tries = 150)
    void spans_stand_in_the_text_and_every_party_is_known(@ForAll("texts") String text) {
        sound(read(text));
    }

    @Property(tries = 40)
    void the_same_text_is_read_the_same_twice(@ForAll("texts") String text) {
        assertThat(read(text)).isEqualTo(read(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(0).ofMaxSize(60)
                .map(pieces -> String.join(" ", pieces));
    }

    @Test
    void ten_thousand_names_are_read() {
        sound(read(many("Anna%d Berg%d met the envoy of Port Tarn%d. ")));
    }

    @Test
    void ten_thousand_quotations_are_read() {
        sound(read(many("“We leave %d,” she said. ")));
    }

    @Test
    void brackets_and_marks_without_an_end_are_survived() {
        sound(read("(".repeat(10_000)));
        sound(read("“".repeat(10_000) + " she said"));
        sound(read("said ".repeat(10_000)));
        sound(read("Anna Berg and ".repeat(3_000) + "left."));
    }

    private static String many(String sentence) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append(sentence.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }

    private static Reading read(String text) {
        return READER.read(new Report("r", null, "Tarn News Agency", null, null, null, "en", "test", text));
    }

    private static void sound(Reading reading) {
        String text = reading.report().text();
        Set<String> ids = reading.parties().stream().map(Party::id).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(reading.parties());
        Set<String> findings = new HashSet<>();
        for (Statement statement : reading.statements()) {
            assertThat(findings.add(statement.id())).isTrue();
            inside(statement.spans(), text);
            inside(statement.content(), text);
            inside(statement.hedges(), text);
            for (Hop hop : statement.chain()) {
                inside(hop.spans(), text);
                assertThat(ids).containsAll(hop.parties());
                assertThat(hop.text().isEmpty()).isEqualTo(hop.spans().isEmpty());
            }
        }
        for (Party party : reading.parties()) {
            for (Mention mention : party.mentions()) {
                assertThat(mention.text()).isEqualTo(mention.span().in(text));
            }
            party.ties().stream().filter(tie -> tie.to() != null).forEach(tie -> assertThat(ids).contains(tie.to()));
        }
    }

    private static void inside(List<Span> spans, String text) {
        spans.forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()).isGreaterThan(span.start()));
    }
}

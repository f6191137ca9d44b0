package org.rapporteur.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Form;
import org.rapporteur.model.Hop;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

class ContentsTest {

    @Property
    void it_finds_the_same_as_asking_every_statement(
            @ForAll @Size(max = 20) List<@IntRange(max = 30) Integer> starts,
            @ForAll @Size(min = 20, max = 20) List<@IntRange(min = 1, max = 20) Integer> lengths,
            @ForAll @IntRange(max = 40) int at, @ForAll @IntRange(max = 4) int length) {
        List<Statement> statements = new ArrayList<>();
        for (int number = 0; number < starts.size(); number++) {
            statements.add(statement(starts.get(number), starts.get(number) + lengths.get(number)));
        }
        Span span = new Span(at, at + length);
        assertThat(new Contents(statements).innermost(span)).isSameAs(slowly(statements, span));
    }

    private static @Nullable Statement slowly(List<Statement> statements, Span span) {
        Statement best = null;
        for (Statement statement : statements) {
            Span content = statement.content().getFirst();
            if (content.contains(span) && (best == null || content.length() < best.content().getFirst().length())) {
                best = statement;
            }
        }
        return best;
    }

    private static Statement statement(int start, int end) {
        Span span = new Span(start, end);
        Hop nobody = new Hop("", List.of(), SourceKind.UNKNOWN, null, null);
        return new Statement("s", "r", List.of(span), "because", List.of(nobody), List.of(span), Form.INDIRECT, null,
                List.of());
    }
}

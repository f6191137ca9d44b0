package org.rapporteur.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.model.Form;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

class MarkingTest {

    private static final String TEXT = "abcdefghijklmnopqrstuvwxyz";
    private static final Report REPORT = new Report("r", null, null, null, null, null, "en", "here", TEXT);

    @Property
    void overlapping_findings_each_keep_their_own_words(
            @ForAll @Size(max = 6) List<@IntRange(max = 12) Integer> starts,
            @ForAll @IntRange(min = 1, max = 13) int length) {
        List<Entry> entries = new ArrayList<>();
        for (int start : starts) {
            entries.add(entry(entries.size() + 1, new Span(start, start + length)));
        }
        Marking marking = new Marking(TEXT, entries, List.of());
        List<Marking.Segment> segments = new ArrayList<>(marking.segments(new Span(0, 9)));
        segments.addAll(marking.segments(new Span(9, TEXT.length())));
        assertThat(segments.stream().map(Marking.Segment::text).collect(Collectors.joining())).isEqualTo(TEXT);
        for (Entry entry : entries) {
            assertThat(segments.stream()
                    .filter(segment -> List.of(segment.findings().split(" "))
                            .contains(entry.anchor()))
                    .map(Marking.Segment::text).collect(Collectors.joining()))
                    .isEqualTo(entry.statement().content().getFirst().in(TEXT));
            assertThat(segments.stream().filter(segment -> segment.ending().contains(entry.anchor()))).hasSize(1);
        }
    }

    private static Entry entry(int number, Span content) {
        Hop nobody = new Hop("", List.of(), SourceKind.UNKNOWN, null, null);
        Statement statement = new Statement("f" + number, "r", List.of(content), "because", List.of(nobody),
                List.of(content), Form.DIRECT, null, List.of());
        return new Entry(number, 0, REPORT, statement, "", List.of(content), 0, List.of(0));
    }
}

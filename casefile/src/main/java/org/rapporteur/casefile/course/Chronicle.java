package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Story;

/** When reports were published, which affair they tell of, and on whose word their sentences stand. */
final class Chronicle {

    private final CaseIndex index;
    private final Map<String, String> stories = new HashMap<>();
    private final Map<String, List<Statement>> statements = new HashMap<>();

    Chronicle(CaseIndex index, List<Story> stories) {
        this.index = index;
        for (Story story : stories) {
            story.reports().forEach(report -> this.stories.put(report, story.id()));
        }
    }

    CaseIndex index() {
        return index;
    }

    /** The story a report tells; empty when stories were not told apart. */
    String story(String report) {
        return stories.getOrDefault(report, "");
    }

    /** The first day a report can have been published, or null when unknown. */
    @Nullable
    LocalDate day(String report) {
        Report found = index.report(report);
        return found.published() == null ? null : found.published().first();
    }

    /** The last day a report can have been published, or null when unknown. */
    @Nullable
    LocalDate lastDay(String report) {
        Report found = index.report(report);
        return found.published() == null ? null : found.published().last();
    }

    /** True when one report is known to be no older than another; of one report, true. */
    boolean notBefore(String report, String other) {
        if (report.equals(other)) {
            return true;
        }
        LocalDate last = lastDay(report);
        LocalDate first = day(other);
        return last != null && first != null && !last.isBefore(first);
    }

    /** Words of a report as evidence, with the statement on whose word they stand. */
    Evidence evidence(String report, Span span, @Nullable String finding) {
        Statement statement = statementAt(report, span);
        return new Evidence(report, span, finding, statement == null ? null : statement.id());
    }

    /** The innermost statement in whose content a span begins; null in the outlet's own voice. */
    @Nullable
    Statement statementAt(String report, Span span) {
        Statement innermost = null;
        int shortest = Integer.MAX_VALUE;
        for (Statement statement : statements.computeIfAbsent(report, id -> index.reading(id).statements())) {
            for (Span content : statement.content()) {
                if (content.start() <= span.start() && span.start() < content.end() && content.length() < shortest) {
                    innermost = statement;
                    shortest = content.length();
                }
            }
        }
        return innermost;
    }

    /** The sentence of a report in which a span begins. */
    Span sentence(String report, Span span) {
        return index.sentence(report, span);
    }

    /** The parts of a list of spans that stand in the sentence of the first, as one span. */
    Span place(String report, List<Span> spans) {
        Span sentence = sentence(report, spans.getFirst());
        Span cover = spans.getFirst();
        for (Span span : spans) {
            if (sentence.contains(span)) {
                cover = cover.cover(span);
            }
        }
        return cover;
    }

    /** The text of a span on one line. */
    String words(String report, Span span) {
        return oneLine(span.in(index.report(report).text()));
    }

    /** A text without line breaks and doubled blanks. */
    static String oneLine(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            words.add(word);
        }
        return String.join(" ", words);
    }
}

package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Form;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;

/** On whose word the words of a report stand. */
final class Sources {

    private record Content(Span span, Statement statement) {}

    private final CaseIndex index;
    private final Map<String, List<Content>> contents = new HashMap<>();

    Sources(CaseIndex index) {
        this.index = index;
    }

    /** Evidence on the word of the innermost statement that holds it. */
    Evidence evidence(String report, Span span, @Nullable String finding) {
        Statement statement = holding(report, span);
        return new Evidence(report, span, finding, statement == null ? null : statement.id());
    }

    /** Evidence on the word of a statement of which the words themselves are a part. */
    static Evidence of(Statement statement, Span span) {
        return new Evidence(statement.report(), span, statement.id(), statement.id());
    }

    /** Who vouches for it, as a key: the speaker's party, else the words for him; the report itself in its own voice. */
    String voucher(Evidence evidence) {
        Statement statement = index.statement(evidence.statement());
        return statement == null ? "report " + evidence.report() : voucher(statement);
    }

    static String voucher(Statement statement) {
        Hop speaker = statement.speaker();
        return speaker.party() != null ? "party " + speaker.party() : "words " + speaker.text();
    }

    private @Nullable Statement holding(String report, Span span) {
        Statement found = null;
        int shortest = Integer.MAX_VALUE;
        for (Content content : contents.computeIfAbsent(report, this::read)) {
            if (content.span.start() > span.start()) {
                break;
            }
            if (content.span.contains(span) && content.span.length() <= shortest) {
                shortest = content.span.length();
                found = content.statement;
            }
        }
        return found;
    }

    private List<Content> read(String report) {
        List<Content> read = new ArrayList<>();
        String text = index.report(report).text();
        for (Statement statement : index.reading(report).statements()) {
            statement.content().stream().filter(span -> !parted(span, statement, text))
                    .forEach(span -> read.add(new Content(span, statement)));
        }
        read.sort(Comparator.comparing(Content::span));
        return read;
    }

    /** True when a semicolon stands between the words and the one named behind them: then he says something else. */
    private static boolean parted(Span content, Statement statement, String text) {
        if (statement.form() != Form.INDIRECT || statement.speaker().spans().isEmpty()) {
            return false;
        }
        int speaker = statement.speaker().spans().getFirst().start();
        return speaker >= content.end() && text.substring(Math.max(0, content.end() - 1), speaker).indexOf(';') >= 0;
    }
}

package org.rapporteur.desk.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Evidence;

/** Finds findings and reports of a brief by their ids, and words of reports in their place. */
public final class Lookup {

    private static final int LONGEST_NAME = 60;

    private final Contents contents;
    private final List<Report> all;
    private final Map<String, Integer> reports = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();

    public Lookup(Contents contents) {
        this.contents = contents;
        this.all = contents.brief().affair().reports();
        for (int i = 0; i < all.size(); i++) {
            reports.put(all.get(i).id(), i);
        }
        contents.items().forEach(item -> items.put(item.told().id(), item));
        contents.entries().forEach(entry -> entries.put(entry.statement().id(), entry));
    }

    /** Index of the report in the brief; -1 when it has no such report. */
    public int report(String id) {
        return reports.getOrDefault(id, -1);
    }

    /** The report with the id, which must be of the brief. */
    public Report source(String id) {
        return all.get(Objects.requireNonNull(reports.get(id), id));
    }

    /** The finding with the id; null for a null id, a statement or an unknown one. */
    public @Nullable Item item(@Nullable String id) {
        return id == null ? null : items.get(id);
    }

    /** The statement with the id; null for a null id or an unknown one. */
    public @Nullable Entry entry(@Nullable String id) {
        return id == null ? null : entries.get(id);
    }

    /** Anchor of the statement or other finding with the id; null for a null id or an unknown one. */
    public @Nullable String anchor(@Nullable String id) {
        Item item = item(id);
        Entry entry = entry(id);
        return item != null ? item.anchor() : entry != null ? entry.anchor() : null;
    }

    /** The words in their place. */
    public Cited cited(Evidence evidence) {
        Entry onWord = entry(evidence.statement());
        return cited(evidence.report(), evidence.span(), onWord, anchor(evidence.finding()));
    }

    /** Words of a report in their place, in the outlet's own voice. */
    public Cited cited(String report, Span span) {
        return cited(report, span, null, null);
    }

    private Cited cited(String id, Span span, @Nullable Entry onWord, @Nullable String anchor) {
        int report = Objects.requireNonNull(reports.get(id), id);
        Report source = all.get(report);
        SentenceIndex index = contents.sentences(report);
        int first = index.at(span.start());
        int last = Math.max(first, index.at(Math.max(span.start(), span.end() - 1)));
        int from = index.sentences().isEmpty() ? span.start() : index.sentences().get(first).start();
        int to = index.sentences().isEmpty() ? span.end() : index.sentences().get(last).end();
        return new Cited(report, source, span, first, part(source, from, span.start()),
                Words.oneLine(span.in(source.text())), part(source, span.end(), to), onWord, anchor);
    }

    private static String part(Report source, int from, int to) {
        if (from >= to) {
            return "";
        }
        String part = source.text().substring(from, to);
        String line = Words.oneLine(part);
        return (Character.isWhitespace(part.charAt(0)) ? " " : "") + line
                + (line.isEmpty() || !Character.isWhitespace(part.charAt(part.length() - 1)) ? "" : " ");
    }

    /** What the reader calls a report: its outlet, or its title, or the name of its file; shortened where very long. */
    public static String name(Report report) {
        return shortened(Stream.of(report.outlet(), report.title(), fileName(report.source()))
                .filter(Objects::nonNull).findFirst().map(Words::oneLine).orElse(""));
    }

    /** Its title, or the name of its file, with its date as far as it is known. */
    static String heading(Report report) {
        String title = Words.oneLine(report.title() == null ? fileName(report.source()) : report.title());
        return shortened(title) + (report.published() == null ? "" : ", " + report.published());
    }

    /** The last part of a path or address. */
    static String fileName(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    /** Its name and its date as far as it is known. */
    public static String where(Report report) {
        return Stream.of(name(report), report.published()).filter(Objects::nonNull).map(Object::toString)
                .reduce((name, date) -> name + ", " + date).orElse("");
    }
}

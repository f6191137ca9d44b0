package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.desk.brief.Item;
import org.rapporteur.desk.brief.SentenceIndex;
import org.rapporteur.desk.brief.Words;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * A report as the page shows it.
 *
 * @param index its place in the brief, from 0; its anchor is {@code r} and this
 * @param heading its title, or what else tells it apart
 * @param link its address when that is safe to link, else null
 * @param statements how many statements were found in it
 * @param sentences its whole text, sentence by sentence
 */
public record ReportView(int index, Report report, String heading, @Nullable String link, int statements,
        List<SentenceView> sentences) {

    /**
     * A sentence with the text before it.
     *
     * @param before what stands between the sentence before and this one
     * @param index its number in the report, from 0
     */
    public record SentenceView(String before, int index, List<Marking.Segment> segments) {

        /** Class names for how far it stands from the sentence before: a line, a paragraph, or neither when empty. */
        public String gap() {
            long lines = before.lines().count();
            return !before.contains("\n") && !before.contains("\r") ? "" : lines > 1 ? "gap wide" : "gap";
        }
    }

    /** All reports; each view is made when it is asked for, since together they are many times the size of the texts. */
    static Iterable<ReportView> all(Contents contents) {
        List<Report> reports = contents.brief().affair().reports();
        List<List<Entry>> entries = new ArrayList<>();
        reports.forEach(report -> entries.add(new ArrayList<>()));
        contents.entries().forEach(entry -> entries.get(entry.report()).add(entry));
        List<List<Item>> items = new ArrayList<>();
        reports.forEach(report -> items.add(new ArrayList<>()));
        contents.items().forEach(item -> items.get(item.report()).add(item));
        return () -> IntStream.range(0, reports.size())
                .mapToObj(index -> of(contents, index, reports.get(index), entries.get(index),
                        items.get(index)))
                .iterator();
    }

    private static ReportView of(Contents contents, int index, Report report, List<Entry> entries,
            List<Item> items) {
        return new ReportView(index, report, heading(report), safe(report.url()), entries.size(),
                sentences(report, contents.sentences(index), new Marking(report.text(), entries, items)));
    }

    public @Nullable String published() {
        return report.published() == null ? null : report.published().toString();
    }

    public String source() {
        return Words.oneLine(report.source());
    }

    public @Nullable String title() {
        return oneLine(report.title());
    }

    public @Nullable String outlet() {
        return oneLine(report.outlet());
    }

    /** The outlet as the filter names it. */
    public String shownOutlet() {
        return Choices.outlet(report);
    }

    public @Nullable String author() {
        return oneLine(report.author());
    }

    public @Nullable String url() {
        return oneLine(report.url());
    }

    private static @Nullable String oneLine(@Nullable String value) {
        return value == null ? null : Words.oneLine(value);
    }

    /** Outlet, date, author and where it was read from, as far as known. */
    public String details() {
        return Stream.of(report.outlet(), published(), report.author(), "read from " + report.source())
                .filter(Objects::nonNull).map(Words::oneLine).collect(Collectors.joining(" · "));
    }

    private static String heading(Report report) {
        String source = report.source();
        return Words.oneLine(report.title() == null ? source.substring(source.lastIndexOf('/') + 1) : report.title());
    }

    /** Only the two schemes that lead to a page are linked; anything else could run a script. */
    static @Nullable String safe(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://") ? url : null;
    }

    private static List<SentenceView> sentences(Report report, SentenceIndex index, Marking marking) {
        List<SentenceView> views = new ArrayList<>();
        int done = 0;
        for (Span sentence : index.sentences()) {
            views.add(new SentenceView(report.text().substring(done, sentence.start()), views.size(),
                    marking.segments(sentence)));
            done = sentence.end();
        }
        return views;
    }
}

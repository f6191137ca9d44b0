package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.desk.brief.Words;
import org.rapporteur.model.Addressee;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * The statements as RFC 4180 CSV, one a row, every cell on one line, with a byte order mark so that spreadsheets take it for
 * UTF-8. The script of the page writes the same rows; change both together.
 */
public final class CsvExport implements Brief.Export {

    private static final String[] COLUMNS = {"number", "id", "speaker", "act", "content", "form", "negated", "hedges",
            "kind", "party", "cue", "chain", "addressee", "outlet", "published", "title", "author", "source", "url",
            "report", "sentence", "start", "end", "spans", "reason"};

    @Override
    public void write(Brief brief, Writer out) throws IOException {
        out.write('\uFEFF');
        Contents contents = new Contents(brief);
        CSVPrinter printer = CSVFormat.RFC4180.builder().setHeader(COLUMNS).setQuoteMode(QuoteMode.ALL).get()
                .print(out);
        for (Entry entry : contents.entries()) {
            printer.printRecord(row(contents, entry).stream().map(CsvExport::cell).toList());
        }
        printer.flush();
    }

    private static List<String> row(Contents contents, Entry entry) {
        Report report = entry.source();
        List<Span> content = entry.statement().content();
        Addressee addressee = entry.statement().addressee();
        return List.of(Integer.toString(entry.number()), entry.statement().id(), entry.speaker(),
                entry.statement().act().label(), entry.content(), entry.statement().form().label(),
                entry.negated() ? "yes" : "no", entry.hedges(), entry.statement().speaker().kind().label(),
                known(entry.statement().speaker().party()), entry.cue(), contents.chain(entry),
                addressee == null ? "" : addressee.text(), known(report.outlet()), known(report.published()),
                known(report.title()), known(report.author()), report.source(), known(report.url()), report.id(),
                entry.sentenceText(), Integer.toString(content.getFirst().start()),
                Integer.toString(content.getLast().end()), places(content), entry.statement().reason());
    }

    private static String places(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(";"));
    }

    private static String known(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The value on one line, never one that a spreadsheet would take for a formula. */
    static String cell(String value) {
        String line = Words.oneLine(value);
        return Formula.looksLike(line) ? "'" + line : line;
    }
}

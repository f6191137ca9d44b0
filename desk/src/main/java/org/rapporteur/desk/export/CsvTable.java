package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Words;
import org.rapporteur.model.Span;

/**
 * A table as RFC 4180 CSV, every cell on one line, with a byte order mark so that spreadsheets take it for UTF-8, and no cell
 * that a spreadsheet would take for a formula.
 */
final class CsvTable {

    private final CSVPrinter printer;

    /** Begins a table with its headings. */
    CsvTable(Writer out, List<String> headings) throws IOException {
        out.write('\uFEFF');
        this.printer = CSVFormat.RFC4180.builder().setHeader(headings.toArray(String[]::new))
                .setQuoteMode(QuoteMode.ALL).get().print(out);
    }

    void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvTable::cell).toList());
    }

    void flush() throws IOException {
        printer.flush();
    }

    /** The places of spans, in the form of all tables: {@code 12-40;51-60}. */
    static String places(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(";"));
    }

    /** The value, or nothing where it is not known. */
    static String known(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The value on one line, never one that a spreadsheet would take for a formula. */
    static String cell(String value) {
        String line = Words.oneLine(value);
        return Formula.looksLike(line) ? "'" + line : line;
    }
}

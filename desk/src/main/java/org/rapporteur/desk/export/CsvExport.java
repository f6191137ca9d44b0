package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.model.Addressee;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/**
 * The statements as RFC 4180 CSV, one a row, every cell on one line, with a byte order mark so that spreadsheets take it for
 * UTF-8. The script of the page writes the same rows; change both together.
 */
public final class CsvExport implements Brief.Export {

    private static final List<String> COLUMNS = List.of("number", "id", "speaker", "act", "content", "form", "negated",
            "hedges",
            "kind", "party", "cue", "chain", "addressee", "outlet", "published", "title", "author", "source", "url",
            "report", "sentence", "start", "end", "spans", "reason");

    @Override
    public void write(Brief brief, Writer out) throws IOException {
        Contents contents = new Contents(brief);
        CsvTable table = new CsvTable(out, COLUMNS);
        for (Entry entry : contents.entries()) {
            table.row(row(contents, entry));
        }
        table.flush();
    }

    private static List<String> row(Contents contents, Entry entry) {
        Report report = entry.source();
        List<Span> content = entry.statement().content();
        Addressee addressee = entry.statement().addressee();
        return List.of(Integer.toString(entry.number()), entry.statement().id(), entry.speaker(),
                entry.statement().act().label(), entry.content(), entry.statement().form().label(),
                entry.negated() ? "yes" : "no", entry.hedges(), entry.statement().speaker().kind().label(),
                CsvTable.known(entry.statement().speaker().party()), entry.cue(), contents.chain(entry),
                addressee == null ? "" : addressee.text(), CsvTable.known(report.outlet()),
                CsvTable.known(report.published()),
                CsvTable.known(report.title()), CsvTable.known(report.author()), report.source(),
                CsvTable.known(report.url()), report.id(),
                entry.sentenceText(), Integer.toString(content.getFirst().start()),
                Integer.toString(content.getLast().end()), CsvTable.places(content), entry.statement().reason());
    }
}

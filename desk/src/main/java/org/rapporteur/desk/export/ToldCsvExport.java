package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.desk.brief.Item;
import org.rapporteur.desk.brief.ToldKind;
import org.rapporteur.desk.export.ToldColumns.Column;
import org.rapporteur.model.Report;

/** The findings of one kind as a table, written as the statements are: see {@link CsvExport}. */
public final class ToldCsvExport implements Brief.Export {

    private final ToldKind kind;

    public ToldCsvExport(ToldKind kind) {
        this.kind = kind;
    }

    @Override
    public void write(Brief brief, Writer out) throws IOException {
        Contents contents = new Contents(brief);
        List<Column> columns = ToldColumns.of(kind);
        CsvTable table = new CsvTable(out, headings(columns));
        for (Item item : contents.items(kind)) {
            table.row(row(contents, columns, item));
        }
        table.flush();
    }

    private static List<String> headings(List<Column> columns) {
        List<String> headings = new ArrayList<>(List.of("number", "id"));
        columns.forEach(column -> headings.add(column.name()));
        headings.addAll(List.of("on_word_of", "statement", "outlet", "published", "title", "author", "source", "url",
                "report", "sentence", "start", "end", "spans", "reason"));
        return headings;
    }

    private static List<String> row(Contents contents, List<Column> columns, Item item) {
        Report report = item.source();
        Entry onWord = item.onWord();
        List<String> row = new ArrayList<>(List.of(Integer.toString(item.number()), item.told().id()));
        columns.forEach(column -> row.add(column.cell().of(item.told(), report.text())));
        row.add(onWord == null ? "" : contents.chain(onWord));
        row.add(onWord == null ? "" : onWord.statement().id());
        row.addAll(List.of(CsvTable.known(report.outlet()), CsvTable.known(report.published()),
                CsvTable.known(report.title()), CsvTable.known(report.author()), report.source(),
                CsvTable.known(report.url()), report.id(), contents.sentenceText(item),
                Integer.toString(item.told().spans().getFirst().start()),
                Integer.toString(item.told().spans().getLast().end()), CsvTable.places(item.told().spans()),
                item.told().reason()));
        return row;
    }
}

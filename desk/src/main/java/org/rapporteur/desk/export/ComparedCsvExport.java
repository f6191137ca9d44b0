package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.Contents;

/** What came of comparing the reports as a table, written as the statements are: see {@link CsvExport}. */
final class ComparedCsvExport implements Brief.Export {

    /** Headings and rows of equal length. */
    record Rows(List<String> headings, List<List<String>> rows) {}

    private final Function<Comparing, Rows> maker;

    ComparedCsvExport(Function<Comparing, Rows> maker) {
        this.maker = maker;
    }

    @Override
    public void write(Brief brief, Writer out) throws IOException {
        Rows made = maker.apply(Comparing.of(new Contents(brief)));
        CsvTable table = new CsvTable(out, made.headings());
        for (List<String> row : made.rows()) {
            table.row(row);
        }
        table.flush();
    }
}

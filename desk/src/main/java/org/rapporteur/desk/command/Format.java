package org.rapporteur.desk.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.export.JsonExport;
import org.rapporteur.desk.export.MarkdownExport;
import org.rapporteur.desk.export.Table;
import org.rapporteur.desk.export.Utf8;
import org.rapporteur.desk.export.ZipExport;
import org.rapporteur.desk.page.HtmlExport;

/** The forms a brief can be written in. */
public enum Format {
    HTML, JSON, MD, CSV, ZIP;

    /** The ending of file names, which is also the name on the command line. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a brief; the stream stays open.
     *
     * @param kind what a table holds; null for statements. Other forms hold all
     */
    void write(Brief brief, @Nullable Table kind, OutputStream stream) throws IOException {
        switch (this) {
            case HTML -> write(new HtmlExport(), brief, stream);
            case JSON -> write(new JsonExport(), brief, stream);
            case MD -> write(new MarkdownExport(), brief, stream);
            case CSV -> write((kind == null ? Table.STATEMENTS : kind).export(), brief, stream);
            case ZIP -> new ZipExport().write(brief, stream);
        }
    }

    private static void write(Brief.Export export, Brief brief, OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(Utf8.writer(stream), 1 << 16);
        export.write(brief, out);
        out.flush();
    }

    /** The format a file's name tells by its ending. */
    static Optional<Format> ofFileName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "htm" -> Optional.of(HTML);
            case "markdown" -> Optional.of(MD);
            default -> name.indexOf('.') < 0
                    ? Optional.empty()
                    : Stream.of(values()).filter(format -> format.ending().equals(ending)).findFirst();
        };
    }
}

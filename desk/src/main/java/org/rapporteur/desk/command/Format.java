package org.rapporteur.desk.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.export.CsvExport;
import org.rapporteur.desk.export.JsonExport;
import org.rapporteur.desk.export.MarkdownExport;
import org.rapporteur.desk.page.HtmlExport;

/** The forms a brief can be written in. */
public enum Format {
    HTML, JSON, MD, CSV;

    /** The ending of file names, which is also the name on the command line. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    Brief.Export export() {
        return switch (this) {
            case HTML -> new HtmlExport();
            case JSON -> new JsonExport();
            case MD -> new MarkdownExport();
            case CSV -> new CsvExport();
        };
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

package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.desk.brief.Brief;

/** All findings and what came of comparing them as tables, one CSV file a kind, in a zip archive. */
public final class ZipExport {

    /** The first time that a zip archive can name; a true time would make two archives of one brief differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Writes the archive; the stream stays open. */
    public void write(Brief brief, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Table table : Table.values()) {
            table(zip, table.label(), table.export(), brief);
        }
        zip.finish();
        zip.flush();
    }

    private static void table(ZipOutputStream zip, String name, Brief.Export export, Brief brief) throws IOException {
        ZipEntry entry = new ZipEntry(name + ".csv");
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Writer writer = Utf8.writer(zip);
        export.write(brief, writer);
        writer.flush();
        zip.closeEntry();
    }
}

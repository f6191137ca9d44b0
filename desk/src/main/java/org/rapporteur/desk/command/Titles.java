package org.rapporteur.desk.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.desk.brief.Words;

/** Makes a title where the user gave none. */
final class Titles {

    private Titles() {}

    /** The name of the one source without its endings, else the number of reports. */
    static String of(List<String> sources, int reports) {
        String name = sources.size() == 1 ? name(sources.getFirst()) : "";
        return name.isBlank()
                ? "Brief of " + Words.count(reports, "report", "reports")
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String name(String source) {
        try {
            Path path = Path.of(source).toAbsolutePath().normalize();
            if (source.equals("-") || path.getFileName() == null) {
                return "";
            }
            String name = path.getFileName().toString();
            int dot = name.indexOf('.');
            String bare = dot > 0 && !Files.isDirectory(path) ? name.substring(0, dot) : name;
            return Words.oneLine(bare.replace('-', ' ').replace('_', ' '));
        } catch (InvalidPathException e) {
            return "";
        }
    }
}

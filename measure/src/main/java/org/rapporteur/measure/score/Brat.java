package org.rapporteur.measure.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Span;

/** Reads statements from brat standoff: text-bound lines (T) for the parts, event lines (E) that join them. */
final class Brat {

    private Brat() {}

    /** The statements of a file that have a content; positions are turned from code points into {@code char}s. */
    static List<Attribution> attributions(Path file, String text) throws IOException {
        Map<String, List<Span>> parts = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int tab = line.indexOf('\t');
            if (tab < 1) {
                continue;
            }
            if (line.charAt(0) == 'T') {
                int end = line.indexOf('\t', tab + 1);
                parts.put(line.substring(0, tab), spans(line.substring(tab + 1, end < 0 ? line.length() : end), text));
            } else if (line.charAt(0) == 'E') {
                events.add(line.substring(tab + 1));
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        for (String event : events) {
            Attribution attribution = attribution(event, parts);
            if (!attribution.content().isEmpty()) {
                attributions.add(attribution);
            }
        }
        return attributions;
    }

    private static Attribution attribution(String event, Map<String, List<Span>> parts) {
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        for (String role : event.strip().split(" ", -1)) {
            int colon = role.indexOf(':');
            if (colon < 0) {
                continue;
            }
            List<Span> spans = parts.getOrDefault(role.substring(colon + 1), List.of());
            if (role.startsWith("Source")) {
                source.addAll(spans);
            } else if (role.startsWith("Cue")) {
                cue.addAll(spans);
            } else if (role.startsWith("Content")) {
                content.addAll(spans);
            }
        }
        return new Attribution(source, cue, content);
    }

    /** Reads "Type 3 9;12 20". */
    private static List<Span> spans(String field, String text) {
        List<Span> spans = new ArrayList<>();
        String offsets = field.substring(field.indexOf(' ') + 1);
        for (String pair : offsets.split(";", -1)) {
            int space = pair.indexOf(' ');
            spans.add(new Span(position(pair.substring(0, space), text), position(pair.substring(space + 1), text)));
        }
        return spans;
    }

    private static int position(String codePoints, String text) {
        return text.offsetByCodePoints(0,
                Math.min(Integer.parseInt(codePoints), text.codePointCount(0, text.length())));
    }
}

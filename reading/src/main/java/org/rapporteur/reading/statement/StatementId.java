package org.rapporteur.reading.statement;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Span;

/** Short ids for statements: the same for the same words in the same report, on every run. */
final class StatementId {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private StatementId() {}

    /** An id such as {@code s-1a2b3c4d5e6f}, from the report's id and all places. */
    static String of(String report, List<Span> source, List<Span> cue, List<Span> content) {
        long hash = OFFSET;
        for (int position = 0; position < report.length(); position++) {
            hash = mix(hash, report.charAt(position));
        }
        hash = mix(mix(mix(hash, source, 1), cue, 2), content, 3);
        return "s-" + String.format(Locale.ROOT, "%012x", (hash ^ hash >>> 48) & 0xffffffffffffL);
    }

    private static long mix(long hash, List<Span> spans, int part) {
        long mixed = mix(hash, -part);
        for (Span span : spans) {
            mixed = mix(mix(mixed, span.start()), span.end());
        }
        return mixed;
    }

    /** One step of the Fowler-Noll-Vo hash (FNV-1a), over an int at a time. */
    private static long mix(long hash, int value) {
        return (hash ^ value) * PRIME;
    }
}

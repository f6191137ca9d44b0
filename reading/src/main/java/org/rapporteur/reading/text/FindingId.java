package org.rapporteur.reading.text;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Span;

/** Short ids for findings: the same for the same words in the same report, on every run. */
public final class FindingId {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private FindingId() {}

    /**
     * An id such as {@code e-1a2b3c4d5e6f}, from the report's id and all places.
     *
     * @param kind a letter or short word for the kind of finding
     * @param parts the places of its parts, each part told apart from the next
     */
    @SafeVarargs
    public static String of(String kind, String report, List<Span>... parts) {
        long hash = OFFSET;
        for (int position = 0; position < report.length(); position++) {
            hash = mix(hash, report.charAt(position));
        }
        for (int part = 0; part < parts.length; part++) {
            hash = mix(hash, -(part + 1));
            for (Span span : parts[part]) {
                hash = mix(mix(hash, span.start()), span.end());
            }
        }
        return kind + "-" + String.format(Locale.ROOT, "%012x", (hash ^ hash >>> 48) & 0xffffffffffffL);
    }

    /** One step of the Fowler-Noll-Vo hash (FNV-1a), over an int at a time. */
    private static long mix(long hash, int value) {
        return (hash ^ value) * PRIME;
    }
}

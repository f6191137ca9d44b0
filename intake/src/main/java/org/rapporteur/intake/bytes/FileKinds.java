package org.rapporteur.intake.bytes;

import org.jspecify.annotations.Nullable;

/** Knows common files that hold no plain text by their first bytes, so that the reason can name the mend. */
final class FileKinds {

    /** The start is written as Latin-1: one character a byte. */
    private record Kind(String start, String reason) {}

    private static final Kind[] KINDS = {
            new Kind("%PDF-", "This is a PDF; save it as plain text first."),
            new Kind("PK\u0003\u0004",
                    "This is a zip archive or an office document; unpack it or save it as plain text."),
            new Kind("\u00d0\u00cf\u0011\u00e0", "This is an office document; save it as plain text first."),
            new Kind("{\\rtf", "This is rich text; save it as plain text first."),
            new Kind("\u0089PNG", "This is a picture; only text can be read."),
            new Kind("\u00ff\u00d8\u00ff", "This is a picture; only text can be read."),
            new Kind("GIF8", "This is a picture; only text can be read."),
            new Kind("BZh", "This is packed with bzip2; unpack it first, or pack it with gzip."),
            new Kind("\u00fd7zXZ", "This is packed with xz; unpack it first, or pack it with gzip."),
            new Kind("7z\u00bc\u00af", "This is a 7z archive; unpack it first."),
            new Kind("(\u00b5/\u00fd", "This is packed with zstd; unpack it first, or pack it with gzip.")};

    private FileKinds() {}

    /** Why these bytes are no text, or null when they begin like none of the known kinds. */
    static @Nullable String reasonAgainst(byte[] bytes) {
        for (Kind kind : KINDS) {
            if (startsWith(bytes, kind.start)) {
                return kind.reason;
            }
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, String start) {
        for (int i = 0; i < start.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

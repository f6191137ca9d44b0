package org.rapporteur.intake.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of bytes without guessing more than it must: a byte order mark decides; then UTF-16 shows by its zero
 * bytes; what is sound UTF-8 is UTF-8; a charset that the bytes declare comes next; bytes that hold no UTF-8 sequence at
 * all are Windows-1252. UTF-8 with a few broken places keeps them as U+FFFD; with many it is refused.
 *
 * <p>Line ends become {@code \n}, so that a report is the same whatever system it was saved on; a stray NUL becomes
 * U+FFFD. Nothing else is changed.
 */
public final class Decoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BROKEN = '\uFFFD';

    /** One broken or control character in so many is a flaw; more, and this is not text. */
    private static final int FLAW_RATIO = 100;

    private Decoder() {}

    public static Decoded decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * Decodes, where the bytes may say themselves what they are written in.
     *
     * @param declared the charset that the bytes declare, or null
     */
    public static Decoded decode(byte[] bytes, @Nullable Charset declared) {
        String kind = FileKinds.reasonAgainst(bytes);
        if (kind != null) {
            return new Decoded.NotText(kind);
        }
        String text = characters(bytes, declared);
        if (text == null) {
            return new Decoded.NotText(
                    "The text mixes encodings, so its letters cannot be trusted; save it again as UTF-8.");
        }
        return judged(text);
    }

    private static @Nullable String characters(byte[] bytes, @Nullable Charset declared) {
        Charset marked = ByteOrder.mark(bytes);
        if (marked != null) {
            return new String(bytes, marked);
        }
        Charset wide = ByteOrder.guessWide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return otherwise(bytes, declared);
        }
    }

    private static @Nullable String otherwise(byte[] bytes, @Nullable Charset declared) {
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, declared);
        }
        String replaced = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int beyondAscii = 0;
        for (int i = 0; i < replaced.length(); i++) {
            if (replaced.charAt(i) == BROKEN) {
                broken++;
            } else if (replaced.charAt(i) > 127) {
                beyondAscii++;
            }
        }
        if (beyondAscii == 0 && declared == null) {
            return new String(bytes, WINDOWS);
        }
        return broken * FLAW_RATIO <= replaced.length() ? replaced : null;
    }

    private static Decoded judged(String text) {
        int start = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
        int controls = 0;
        boolean clean = true;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' && c != '\f') {
                clean = false;
                controls += c == '\r' ? 0 : 1;
            }
        }
        if ((long) controls * FLAW_RATIO > text.length() - start) {
            return new Decoded.NotText("This is not text; only text, web pages and JSON can be read.");
        }
        return new Decoded.Text(clean ? text.substring(start) : mended(text, start));
    }

    private static String mended(String text, int start) {
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    mended.append('\n');
                }
            } else {
                mended.append(c == 0 ? BROKEN : c);
            }
        }
        return mended.toString();
    }
}

package org.rapporteur.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the first bytes say about the width and order of those that follow. */
final class ByteOrder {

    /** Enough to tell; a text whose first letters are all outside Latin will be wrongly taken for binary, not garbled. */
    private static final int LOOKED_AT = 512;

    private ByteOrder() {}

    /** The charset a byte order mark stands for, or null without one. */
    static @Nullable Charset mark(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFF && second == 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    /** UTF-16 without a mark, told by zeros in every other byte; null when there is no such pattern. */
    static @Nullable Charset guessWide(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += bytes[2 * i] == 0 ? 1 : 0;
            oddZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 2) {
            return null;
        }
        if (oddZeros * 10 > pairs * 7 && evenZeros * 10 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return evenZeros * 10 > pairs * 7 && oddZeros * 10 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}

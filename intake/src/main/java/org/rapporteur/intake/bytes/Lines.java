package org.rapporteur.intake.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Parts a stream into lines of bytes, holding no more than one at a time and none beyond a limit. */
public final class Lines {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    /** @param longest the most bytes of a line that are kept */
    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** One line, without its end. */
    public static final class Line {

        private final byte[] bytes;
        private final boolean tooLong;

        private Line(byte[] bytes, boolean tooLong) {
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /** The line itself; empty when it was too long. Not a copy. */
        public byte[] bytes() {
            return bytes;
        }

        public boolean tooLong() {
            return tooLong;
        }

        public boolean isBlank() {
            for (byte one : bytes) {
                if (one != ' ' && one != '\t' && one != '\r') {
                    return false;
                }
            }
            return !tooLong;
        }
    }

    /** The next line, or null at the end. */
    public @Nullable Line next() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(0);
        boolean tooLong = false;
        while (at < end || fill()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            tooLong |= (long) line.size() + stop - at > longest;
            if (!tooLong) {
                line.write(buffer, at, stop - at);
            }
            boolean ended = stop < end;
            at = ended ? stop + 1 : stop;
            if (ended) {
                break;
            }
        }
        return new Line(tooLong ? new byte[0] : line.toByteArray(), tooLong);
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}

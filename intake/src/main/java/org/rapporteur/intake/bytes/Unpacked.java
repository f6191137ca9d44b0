package org.rapporteur.intake.bytes;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** A stream with its gzip wrapping taken off, which ends with {@link TooLarge} rather than fill the memory or the day. */
public final class Unpacked extends FilterInputStream {

    private static final int BUFFER = 1 << 16;

    /** Nobody wraps more often with good intent. */
    private static final int MOST_WRAPPINGS = 2;

    /** More came out than the reader allows. */
    public static final class TooLarge extends IOException {
        TooLarge(long most) {
            super("more than " + most + " bytes");
        }
    }

    private final long most;
    private final boolean packed;
    private long passed;

    private Unpacked(InputStream in, boolean packed, long most) {
        super(in);
        this.packed = packed;
        this.most = most;
    }

    /**
     * Takes off the wrapping, if there is one.
     *
     * @param most the most bytes that a packed stream may give; an unpacked one is not limited here
     * @throws IOException when the stream cannot be read or its wrapping is damaged
     */
    public static Unpacked open(InputStream raw, long most) throws IOException {
        InputStream in = new BufferedInputStream(raw, BUFFER);
        int wrappings = 0;
        while (wrappings < MOST_WRAPPINGS && startsPacked(in)) {
            in = new BufferedInputStream(new Whole(new GZIPInputStream(in, BUFFER)), BUFFER);
            wrappings++;
        }
        return new Unpacked(in, wrappings > 0, most);
    }

    private static boolean startsPacked(InputStream in) throws IOException {
        in.mark(2);
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return packed;
    }

    /** Looks at the first bytes without taking them. */
    public byte[] peek(int length) throws IOException {
        byte[] start = new byte[length];
        int read = 0;
        in.mark(length);
        try {
            for (int more = 0; more >= 0 && read < length; more = in.read(start, read, length - read)) {
                read += more;
            }
        } catch (IOException damaged) {
            // What follows is damaged; whoever takes these bytes will meet the damage after them.
        }
        in.reset();
        return Arrays.copyOf(start, read);
    }

    /** Lets a buffer ask for no more once it has something: damage further on would cost it what it has. */
    private static final class Whole extends FilterInputStream {

        Whole(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws TooLarge {
        passed += read;
        if (packed && passed > most) {
            throw new TooLarge(most);
        }
    }
}

package org.rapporteur.desk.page;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Shows NUL as the replacement character: browsers drop it, and every place after it would be off by one. */
final class VisibleNul extends FilterWriter {

    VisibleNul(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        out.write(c == 0 ? '\uFFFD' : c);
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        write(new String(chars, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int nul = text.indexOf(0, offset);
        if (nul < 0 || nul >= offset + length) {
            out.write(text, offset, length);
        } else {
            out.write(text.substring(offset, offset + length).replace('\0', '\uFFFD'));
        }
    }
}

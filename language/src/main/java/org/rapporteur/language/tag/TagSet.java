package org.rapporteur.language.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Upos;

/** The pairs of Penn and universal tag that occur, numbered from 0; at most 255. */
public final class TagSet {

    private final List<String> xpos;
    private final List<Upos> upos;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param pairs each as {@code XPOS|UPOS} */
    public TagSet(List<String> pairs) {
        xpos = new ArrayList<>();
        upos = new ArrayList<>();
        for (String pair : pairs) {
            numbers.put(pair, xpos.size());
            int bar = pair.lastIndexOf('|');
            xpos.add(pair.substring(0, bar).intern());
            upos.add(Upos.valueOf(pair.substring(bar + 1)));
        }
    }

    public int size() {
        return xpos.size();
    }

    public String xpos(int tag) {
        return xpos.get(tag);
    }

    public Upos upos(int tag) {
        return upos.get(tag);
    }

    /** The number of a pair, or -1. */
    public int number(String xposTag, Upos uposTag) {
        return numbers.getOrDefault(xposTag + "|" + uposTag, -1);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(size());
        for (int tag = 0; tag < size(); tag++) {
            out.writeUTF(xpos(tag) + "|" + upos(tag));
        }
    }

    public static TagSet read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> pairs = new ArrayList<>();
        for (int tag = 0; tag < count; tag++) {
            pairs.add(in.readUTF());
        }
        return new TagSet(pairs);
    }
}

package org.rapporteur.language.lemma;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A tree of endings, read from the last character backward; the longest ending that fits decides. */
final class Endings {

    /** Stands before a word's first character, so that an ending can be a whole word. */
    static final char WORD_START = '^';

    private char[] keys = new char[0];
    private Endings[] longer = new Endings[0];
    private @Nullable Edit edit;

    void put(String ending, Edit found) {
        Endings node = this;
        for (int i = ending.length() - 1; i >= 0; i--) {
            node = node.childOrNew(ending.charAt(i));
        }
        node.edit = found;
    }

    private Endings childOrNew(char c) {
        int at = Arrays.binarySearch(keys, c);
        if (at >= 0) {
            return longer[at];
        }
        int place = -at - 1;
        char[] moreKeys = new char[keys.length + 1];
        Endings[] more = new Endings[keys.length + 1];
        System.arraycopy(keys, 0, moreKeys, 0, place);
        System.arraycopy(longer, 0, more, 0, place);
        moreKeys[place] = c;
        more[place] = new Endings();
        System.arraycopy(keys, place, moreKeys, place + 1, keys.length - place);
        System.arraycopy(longer, place, more, place + 1, keys.length - place);
        keys = moreKeys;
        longer = more;
        return more[place];
    }

    /** The edit of the longest ending that the form has, whatever its case. */
    @Nullable
    Edit find(String form) {
        Endings node = this;
        Edit best = edit;
        for (int i = form.length() - 1; i >= -1; i--) {
            char c = i < 0 ? WORD_START : small(form.charAt(i));
            int at = Arrays.binarySearch(node.keys, c);
            if (at < 0) {
                break;
            }
            node = node.longer[at];
            best = node.edit == null ? best : node.edit;
        }
        return best;
    }

    /** Lower case, with the apostrophes and quotation marks of print made plain. */
    static char small(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}

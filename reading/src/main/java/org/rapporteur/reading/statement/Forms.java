package org.rapporteur.reading.statement;

import java.util.BitSet;
import org.rapporteur.model.Form;
import org.rapporteur.model.Span;

/** Tells direct from indirect speech. */
final class Forms {

    private Forms() {}

    static Form of(Find find) {
        Passage passage = find.passage();
        BitSet content = find.content();
        boolean inside = false;
        boolean outside = false;
        for (Span span : find.beyond()) {
            boolean quoted = passage.quoted(span.start());
            inside |= quoted;
            outside |= !quoted;
        }
        int around = passage.quotation(find.head());
        for (int token = content.nextSetBit(0); token >= 0; token = content.nextSetBit(token + 1)) {
            if (!passage.punctuation(token)) {
                boolean quoted = passage.quotation(token) >= 0 && passage.quotation(token) != around;
                inside |= quoted;
                outside |= !quoted;
            }
        }
        if (inside) {
            return outside ? Form.MIXED : Form.DIRECT;
        }
        return Form.INDIRECT;
    }
}

package org.rapporteur.reading.lexicon;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A way in which a cue takes what was said. */
public enum Frame {
    /** A finite clause, with or without "that", or a question: "said that ...", "asked whether ...". */
    CLAUSE("clause"),
    /** Words in quotation marks. */
    QUOTE("quote"),
    /** An infinitive: "vowed to ...", "the call to ...". */
    INFINITIVE("infinitive"),
    /** A gerund: "suggested cutting ...". */
    ING("ing"),
    /** A noun phrase: "denied the report". */
    OBJECT("object"),
    /** A noun phrase that names an idea: "sees no need", "urged caution". */
    IDEA("idea"),
    /** A noun phrase with what is to become of it: "urged them to ...". */
    OBJECT_INFINITIVE("object+infinitive"),
    /** A noun phrase and what it is taken for: "described it as ...". */
    OBJECT_AS("object+as"),
    /** A noun phrase and what it is charged with: "accused them of ...". */
    OBJECT_OF("object+of"),
    /** A noun phrase and what for: "praised them for ...". */
    OBJECT_FOR("object+for"),
    /** A noun phrase and its predicate: "called it a trap". */
    PREDICATE("predicate"),
    /** In the passive, the cue's own subject with the predicate: "is expected to ...". */
    RAISED("raised"),
    /** Of a noun, the subject of the verb that takes it: "the plan drew criticism from farmers". */
    DRAWN("drawn"),
    /** Of a verb, what its participle describes behind its source: "Bell's promised reform". */
    OWNED("owned");

    private final String label;

    Frame(String label) {
        this.label = label;
    }

    /** The word it goes by in the data files. */
    public String label() {
        return label;
    }

    /** The frame of that name, or null when there is none. */
    static @Nullable Frame ofLabel(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        for (Frame frame : values()) {
            if (frame.label.equals(lower)) {
                return frame;
            }
        }
        return null;
    }
}

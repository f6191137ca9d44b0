package org.rapporteur.reading.commitment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A way in which a word takes what is threatened, promised, asked for or refused. */
enum Way {
    /** Its own infinitive: "vowed to leave", "its offer to leave". */
    INFINITIVE("infinitive"),
    /** Whom it is laid upon, and an infinitive: "urged them to leave". */
    OBJECT_INFINITIVE("object+infinitive"),
    /** A finite clause: "promised that it would leave". */
    CLAUSE("clause"),
    /** A gerund: "offered sending them". */
    ING("ing"),
    /** A noun phrase, whatever it names: "demanded money". */
    OBJECT("object"),
    /** A noun phrase that names something one accepts or refuses: "rejected the offer". */
    MATTER("matter"),
    /** Whom it is laid upon, and a "with": "threatened them with sanctions". */
    TARGET_WITH("target+with"),
    /** What its preposition brings in, when that is a reprisal on a condition: "warned of sanctions if ...". */
    REPRISAL("reprisal"),
    /** Words in quotation marks, or a clause beside it, as the statement of that cue holds them. */
    SAID("said"),
    /** Nothing at all: "Oslo refused". */
    ALONE("alone");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static @Nullable Way ofLabel(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        for (Way way : values()) {
            if (way.label.equals(lower)) {
                return way;
            }
        }
        return null;
    }
}

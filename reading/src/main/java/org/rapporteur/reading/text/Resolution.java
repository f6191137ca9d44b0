package org.rapporteur.reading.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.SourceKind;

/** Tells which party the words at a place speak of. */
public interface Resolution {

    /** Leaves everything open. */
    Resolution NONE = new Resolution() {

        @Override
        public @Nullable String partyAt(int sentence, int token) {
            return null;
        }

        @Override
        public @Nullable SourceKind kindAt(int sentence, int token) {
            return null;
        }
    };

    /** The id of the party that a token speaks of, or null when it stays open. */
    @Nullable
    String partyAt(int sentence, int token);

    /** What kind of source the token would be, a pronoun's being that of its party; null when nothing tells. */
    @Nullable
    SourceKind kindAt(int sentence, int token);

    /** The id of the party that an adjective or a description is tied to ("Norwegian"); null when to none. */
    default @Nullable String affiliationAt(int sentence, int token) {
        return null;
    }

    /** The ids of all parties that a party is tied to by what the report calls it ("president of"); often empty. */
    default Set<String> tiedTo(String party) {
        return Set.of();
    }
}

package org.rapporteur.reading.text;

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
}

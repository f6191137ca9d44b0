package org.rapporteur.reading.time;

import java.util.List;

/**
 * Several words that mean one thing to time expressions, or one word that means it by itself.
 *
 * @param rest the words behind the first, in lower case
 * @param kind what it is
 * @param value the TIMEX3 value of a reference, the TIMEX3 modifier of a modifier; empty for a festival
 * @param festival when it is celebrated; null unless it is a festival
 */
record Phrase(List<String> rest, Kind kind, String value, @org.jspecify.annotations.Nullable Festival festival) {

    enum Kind {
        /** "at present", "in the past". */
        REFERENCE,
        /** "at least", "up to". */
        MODIFIER,
        /** "from now" behind a length of time. */
        HENCE,
        /** "Boxing Day". */
        FESTIVAL
    }

    Phrase {
        rest = List.copyOf(rest);
    }

    /** True when the words behind the first stand at the place. */
    boolean restAt(Line line, int at) {
        if (at + rest.size() > line.size()) {
            return false;
        }
        for (int i = 0; i < rest.size(); i++) {
            if (!line.is(at + i, rest.get(i))) {
                return false;
            }
        }
        return true;
    }
}

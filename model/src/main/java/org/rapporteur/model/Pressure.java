package org.rapporteur.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What bears on a party's hand.
 *
 * @param id see {@link Finding#id()}
 * @param report see {@link Finding#report()}
 * @param spans see {@link Finding#spans()}
 * @param reason see {@link Finding#reason()}
 * @param statement see {@link Told#statement()}
 * @param kind what sort of thing bears on it
 * @param on on whom, or null when the text leaves it open
 * @param direction {@link Direction#ADVERSE} when it weakens the party's hand, {@link Direction#FAVOURABLE} when it
 *        strengthens it
 * @param what the words that name it, in order; never empty
 */
public record Pressure(
        String id,
        String report,
        List<Span> spans,
        String reason,
        @Nullable String statement,
        Kind kind,
        @Nullable Participant on,
        Direction direction,
        List<Span> what) implements Told {

    /** What can bear on a party's hand. */
    public enum Kind {
        SANCTIONS, LOSSES, SHORTAGE, DEPENDENCE, UNREST, DIVISION, GAINS, BACKING, RESILIENCE, OTHER;

        /** The name as it stands in data files and exports: lower case, the same in every locale. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Pressure {
        spans = List.copyOf(spans);
        what = List.copyOf(what);
        if (spans.isEmpty() || what.isEmpty()) {
            throw new IllegalArgumentException("A pressure needs the words that name it: " + id);
        }
    }
}

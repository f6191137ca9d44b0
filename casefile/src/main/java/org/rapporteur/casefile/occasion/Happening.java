package org.rapporteur.casefile.occasion;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;

/**
 * A happening as one report tells it.
 *
 * @param at its place among the happenings of the case, from 0
 * @param report the report's place in the case
 * @param finding what it was made of
 * @param category what sort of happening
 * @param kind by its common name
 * @param family what other kinds it may go by
 * @param who who did it or took part, as the report names them
 * @param other with or against whom
 * @param doers those who take part alike, travel, or do it
 * @param targets those who receive them or to whom it is done; nobody where all take part alike
 * @param window the days it can have been
 * @param until the last day that was set, for a threat; or null
 * @param where as the report names it, or null
 * @param place as it is compared, or null
 * @param ordinal 5 for "fifth visit"; 0 when not told
 * @param minutes how long it took; 0 when not told
 * @param numbers counts that are told of it
 * @param turn which of several it is by the words before it: the next, the one before
 * @param definite true when it is spoken of as known: "the talks"
 * @param status whether it came about
 * @param headline true when the report opens with it, or its title names it
 * @param words the names and numbers in the sentences that tell it, apart from those who take part
 * @param tellings the sentences
 */
record Happening(int at, int report, Finding finding, EventCategory category, String kind, Families.Family family,
        List<Participant> who, List<Participant> other, People doers, People targets, Window window,
        @Nullable Moments until,
        @Nullable Participant where, @Nullable Place place, int ordinal, int minutes, Set<Integer> numbers, Turn turn,
        boolean definite, EventStatus status, boolean headline, Set<String> words, List<Span> tellings) {

    /** The last day set by a threat, as written days. */
    record Moments(long from, long to) {}

    /** Which of several a telling speaks of. */
    enum Turn {
        NONE, BEFORE, NEXT
    }

    /** True when all take part alike. */
    boolean mutual() {
        return family.shape() == Families.Shape.MUTUAL;
    }

    /** True when not a word tells who took part. */
    boolean unpeopled() {
        return nobody() && doers.unnamed().isEmpty() && targets.unnamed().isEmpty();
    }

    /** True when no party is told of. */
    boolean nobody() {
        return doers.nobody() && targets.nobody();
    }

    /** True when it was still to come, or might. */
    boolean ahead() {
        return status == EventStatus.PLANNED || status == EventStatus.POSSIBLE;
    }
}

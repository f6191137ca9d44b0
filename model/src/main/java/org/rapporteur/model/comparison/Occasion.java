package org.rapporteur.model.comparison;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Participant;

/**
 * One happening that reports speak of.
 *
 * @param id unique within a comparison; the same for the same reports on every run
 * @param category what sort of happening
 * @param kind the happening by its common name, as the lexicon knows it
 * @param heading what it is, in one line for a reader
 * @param who those who took part, each once, as the first telling names them; empty when no report tells
 * @param from the first day it can have been, or null when open
 * @param to the last day it can have been, or null when open
 * @param where the place as first named, or null when no report tells
 * @param status whether it came about, by the latest report that tells it in its own voice, else by the latest
 * @param tellings where reports tell of it, in order of report and place; never empty
 * @param voices the independent voices that tell of it
 * @param doubts other occasions that may be this one
 */
public record Occasion(String id, EventCategory category, String kind, String heading, List<Participant> who,
        @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Participant where, EventStatus status,
        List<Evidence> tellings, List<Voice> voices, List<Doubt> doubts) {

    /**
     * What the texts do not settle: two occasions that may be one.
     *
     * @param occasion id of the other occasion
     * @param why what speaks for it and what is missing, in a sentence a reader understands
     */
    public record Doubt(String occasion, String why) {}

    public Occasion {
        who = List.copyOf(who);
        tellings = List.copyOf(tellings);
        voices = List.copyOf(voices);
        doubts = List.copyOf(doubts);
    }

    /** Ids of the reports that tell of it, in order, each once. */
    public List<String> reports() {
        return tellings.stream().map(Evidence::report).distinct().toList();
    }
}

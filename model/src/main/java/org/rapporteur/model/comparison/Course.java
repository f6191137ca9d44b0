package org.rapporteur.model.comparison;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a commitment, a plan or a forecast over the dates of the reports.
 *
 * @param id unique within a comparison; the same for the same reports on every run
 * @param kind what it is the course of
 * @param heading what it is, in one line for a reader
 * @param tellings where reports tell of the commitment, plan or forecast itself, in order; never empty
 * @param voices the independent voices behind those tellings
 * @param steps what became of it, in order of time; each rests on a sentence. Empty when no report tells
 * @param now the last step's status; {@link Status#UNKNOWN} when a date was set and no report tells what became of it
 * @param deadline the last day of the latest date that was set for it, or null when none was set. That it passed is a fact
 *        of the calendar and no step
 * @param succeeded ids of other courses that this one replaces or revises
 */
public record Course(String id, Kind kind, String heading, List<Evidence> tellings, List<Voice> voices,
        List<Step> steps, Status now, @Nullable LocalDate deadline, List<String> succeeded) {

    /** What has a course. */
    public enum Kind {
        COMMITMENT, PROPOSAL, FORECAST
    }

    /** What can become of it. */
    public enum Status {
        /** Made, and nothing tells that it no longer holds. */
        STANDING,
        /** Its date was moved. */
        EXTENDED,
        /** What was threatened or promised was done. */
        CARRIED_OUT,
        /** What was asked for was done. */
        MET,
        /** It ran out or came to nothing. */
        LAPSED,
        /** It was taken back. */
        WITHDRAWN,
        /** A party took it. */
        ACCEPTED,
        /** A party turned it down. */
        REFUSED,
        /** A party answered with neither yes nor no. */
        ANSWERED,
        /** Another took its place. */
        REPLACED,
        /** What was foretold came about. */
        CAME_TRUE,
        /** What was foretold did not come about. */
        FAILED,
        /** Foretold, and not yet decided. */
        OPEN,
        /** No report tells. */
        UNKNOWN
    }

    /**
     * One change.
     *
     * @param status what became of it
     * @param words in the words of the report
     * @param from the first day of the change, or null when open
     * @param to the last day of the change, or null when open
     * @param evidence where a report says so
     */
    public record Step(Status status, String words, @Nullable LocalDate from, @Nullable LocalDate to,
            Evidence evidence) {}

    public Course {
        tellings = List.copyOf(tellings);
        voices = List.copyOf(voices);
        steps = List.copyOf(steps);
        succeeded = List.copyOf(succeeded);
    }
}

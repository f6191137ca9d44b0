package org.rapporteur.model.comparison;

import java.util.List;

/**
 * The reports of a case held against each other.
 *
 * @param stories which reports tell of one affair, the largest first; every report is in exactly one
 * @param kinships which reports share passages, in order of report
 * @param occasions the happenings that reports speak of, by date (unknown last), then place in the case
 * @param claims what several reports say alike, the most voices first
 * @param disagreements what cannot all be so, in order of what it is about
 * @param updates numbers that changed with time, each later count beside the earlier
 * @param courses what became of commitments, plans and forecasts, in order of first telling
 * @param tellings how each outlet tells the affair, in order of name
 */
public record Comparison(List<Story> stories, List<Kinship> kinships, List<Occasion> occasions, List<Claim> claims,
        List<Disagreement> disagreements, List<Update> updates, List<Course> courses, List<Telling> tellings) {

    public Comparison {
        stories = List.copyOf(stories);
        kinships = List.copyOf(kinships);
        occasions = List.copyOf(occasions);
        claims = List.copyOf(claims);
        disagreements = List.copyOf(disagreements);
        updates = List.copyOf(updates);
        courses = List.copyOf(courses);
        tellings = List.copyOf(tellings);
    }

    /** Of reports that were not compared. */
    public static Comparison none() {
        return new Comparison(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}

package org.rapporteur.model.comparison;

import java.util.List;

/**
 * What two or more reports say alike, in the same or other words.
 *
 * @param id unique within a comparison
 * @param heading the shortest telling, in the report's own words
 * @param tellings where it is told, in order of report and place; never fewer than two reports
 * @param voices the independent voices behind it
 * @param why what makes the tellings one claim, in a sentence a reader understands
 */
public record Claim(String id, String heading, List<Evidence> tellings, List<Voice> voices, String why) {

    public Claim {
        tellings = List.copyOf(tellings);
        voices = List.copyOf(voices);
    }
}

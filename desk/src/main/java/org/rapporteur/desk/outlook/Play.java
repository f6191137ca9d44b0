package org.rapporteur.desk.outlook;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.outlook.model.Evidence;
import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.stability.Concept;

/**
 * Why a state holds or does not, for one decider, under concepts of which the same is to be said.
 *
 * @param turnsWithout the fewest references whose withdrawal turns the verdict; empty when there are none
 */
record Play(List<Concept> concepts, int decider, Answer answer, List<String> lines, List<Evidence> restsOn,
        List<Evidence> turnsWithout) {

    boolean saysTheSame(Play other) {
        return decider == other.decider && answer == other.answer && lines.equals(other.lines)
                && turnsWithout.equals(other.turnsWithout);
    }

    /** Both in one, with the references of the concept that rests on more. */
    Play and(Play later) {
        List<Concept> both = Stream.concat(concepts.stream(), later.concepts.stream()).toList();
        return new Play(both, decider, answer, lines,
                restsOn.size() >= later.restsOn.size() ? restsOn : later.restsOn, turnsWithout);
    }

    String abbreviations() {
        return String.join(", ", concepts.stream().map(Concept::abbreviation).toList());
    }
}

package org.rapporteur.desk.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Report;
import org.rapporteur.model.Told;

/**
 * A finding other than a statement, in its place in the brief and in words for a reader. All words are on one line.
 *
 * @param kind what kind of finding
 * @param number its number among its kind, from 1
 * @param report index of its report in the brief
 * @param source the report itself
 * @param told the finding
 * @param what what sort it is: "threat", "meeting"
 * @param who between whom, or on whom; empty when the text does not tell
 * @param words the words of the report that say it
 * @param details what else is told, in order
 * @param onWord the statement on whose word it stands; null when the report tells it in its own voice
 * @param sentence index, in its report, of the first sentence it rests on
 * @param touched indices, in its report, of the sentences it rests on
 * @param parties indices of the parties that have part in it, ascending
 */
public record Item(ToldKind kind, int number, int report, Report source, Told told, String what, String who,
        String words, List<Detail> details, @Nullable Entry onWord, int sentence, List<Integer> touched,
        List<Integer> parties) {

    /** Something told of a finding: {@code by} "August 8 (2025-08-08)". */
    public record Detail(String label, String value) {}

    public Item {
        details = List.copyOf(details);
        touched = List.copyOf(touched);
        parties = List.copyOf(parties);
    }

    /** Its anchor in the page, which also names it in text: {@code c12}. */
    public String anchor() {
        return kind.letter() + number;
    }
}

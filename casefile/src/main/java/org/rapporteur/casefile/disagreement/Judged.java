package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Subject;

/**
 * A judgement with the words for it.
 *
 * @param direction which way
 * @param words the very words that judge
 * @param evidence where they stand
 * @param by who judges, as a key
 */
record Judged(Direction direction, String words, Evidence evidence, String by) {

    /**
     * The judgement of a finding.
     *
     * @param statement in which it stands; null in the outlet's own voice
     * @param text of the report
     */
    static Judged of(Assessment assessment, @Nullable Statement statement, String text) {
        Span words = assessment.words().getFirst().cover(assessment.words().getLast());
        String by = assessment.by() != null
                ? "by " + assessment.by().text()
                : statement == null ? "report " + assessment.report() : Sources.voucher(statement);
        return new Judged(assessment.direction(), Texts.line(words, text),
                new Evidence(assessment.report(), words, assessment.id(), assessment.statement()), by);
    }

    /** Shows judgements of one thing when one judges it well and another badly. */
    static @Nullable Draft opposed(Subject about, List<Judged> judged, String why) {
        List<Judged> well = judged.stream().filter(one -> one.direction == Direction.FAVOURABLE).toList();
        List<Judged> badly = judged.stream().filter(one -> one.direction == Direction.ADVERSE).toList();
        boolean others = well.stream().anyMatch(a -> badly.stream().anyMatch(b -> !a.by.equals(b.by)));
        return others
                ? Draft.disagreement(about, "judgement", new ArrayList<>(List.of(value(well), value(badly))), why)
                : null;
    }

    private static Draft.Value value(List<Judged> judged) {
        return new Draft.Value(judged.getFirst().words, judged.stream().map(Judged::evidence).toList());
    }
}

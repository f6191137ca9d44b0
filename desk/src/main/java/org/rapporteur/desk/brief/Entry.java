package org.rapporteur.desk.brief;

import java.util.List;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * A statement in its place in the brief.
 *
 * @param number its number in the brief, from 1
 * @param report index of its report in the brief
 * @param source the report itself
 * @param statement the statement
 * @param speaker name of the party that speaks, or the words of the report when it stays open
 * @param sentences the sentences it rests on, as spans, in order
 * @param sentence index, in its report, of the sentence in which its content begins
 * @param touched indices, in its report, of the sentences it rests on
 */
public record Entry(int number, int report, Report source, Statement statement, String speaker, List<Span> sentences,
        int sentence, List<Integer> touched) {

    public Entry {
        sentences = List.copyOf(sentences);
        touched = List.copyOf(touched);
    }

    /** Its anchor in the page: {@code s12}. */
    public String anchor() {
        return "s" + number;
    }

    /** The words of the content, its parts joined by an ellipsis. */
    public String content() {
        return join(statement.content(), " … ");
    }

    public String hedges() {
        return join(statement.hedges(), "; ");
    }

    public String sentenceText() {
        return join(sentences, " ");
    }

    /** The words of the speaker's cue; empty when the text has none. */
    public String cue() {
        return cue(statement.speaker());
    }

    /** The words of the hop's cue; empty when the text has none. */
    public String cue(Hop hop) {
        return hop.cue() == null ? "" : join(hop.cue().spans(), " … ");
    }

    /** True when any cue of the chain is denied. */
    public boolean negated() {
        return statement.chain().stream().anyMatch(hop -> hop.cue() != null && hop.cue().negated());
    }

    private String join(List<Span> spans, String between) {
        StringBuilder joined = new StringBuilder();
        for (Span span : spans) {
            if (!joined.isEmpty()) {
                joined.append(between);
            }
            joined.append(Words.oneLine(span.in(source.text())));
        }
        return joined.toString();
    }
}

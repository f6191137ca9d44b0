package org.rapporteur.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Addressee;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.text.FindingId;
import org.rapporteur.reading.text.Resolution;
import org.rapporteur.reading.text.Stretches;

/** Makes statements of what the rules found. */
final class StatementBuilder {

    private final SourceKinds kinds;
    private final Hops hops;
    private final Hedges hedges;

    StatementBuilder(SourceKinds kinds, WordList utterances, Hedges hedges) {
        this.kinds = kinds;
        this.hops = new Hops(kinds, utterances);
        this.hedges = hedges;
    }

    /** One statement a find, in the same order; finds without a word of content are left out. */
    List<Statement> build(Report report, List<Find> finds, Resolution resolution) {
        List<Statement> statements = new ArrayList<>();
        List<Find> kept = new ArrayList<>();
        for (Find find : finds) {
            List<Span> content = new ArrayList<>(find.beyond());
            content.addAll(Stretches.of(find.passage().sentence(), find.content()));
            if (!content.isEmpty() && !Worth.idle(find)) {
                kept.add(find);
                statements.add(build(report, find, Stretches.joined(content), resolution));
            }
        }
        return Worth.ofAll(Chains.link(statements), kept);
    }

    private Statement build(Report report, Find find, List<Span> content, Resolution resolution) {
        Sentence sentence = find.passage().sentence();
        List<Span> cue = Stretches.of(sentence, find.cue());
        if (cue.isEmpty()) {
            cue = List.of(new Span(sentence.start(find.head()), sentence.end(find.head())));
        }
        List<Span> source = Stretches.of(sentence, find.source());
        Cue spoken = new Cue(cue, find.name(), find.act(), CueMatch.negated(sentence, find.head()));
        Hop hop = hops.of(report, find, source, spoken, resolution);
        List<Span> all = new ArrayList<>(content);
        all.addAll(cue);
        all.addAll(source);
        return new Statement(FindingId.of("s", report.id(), source, cue, content), report.id(), Stretches.joined(all),
                find.reason(), List.of(hop), content, Forms.of(find), addressee(report, find, resolution),
                hedges.in(find));
    }

    private @Nullable Addressee addressee(Report report, Find find, Resolution resolution) {
        BitSet words = Addressees.of(find);
        List<Span> spans = Stretches.of(find.passage().sentence(), words);
        if (spans.isEmpty()) {
            return null;
        }
        int head = SourceKinds.head(find.passage().sentence(), words);
        if (!somebody(find.passage(), words, head)) {
            return null;
        }
        Span span = spans.getFirst().cover(spans.getLast());
        return new Addressee(span.in(report.text()), span, resolution.partyAt(find.passage().index(), head));
    }

    /** True for a person, a body or a state, to whom one can speak; false for a thing. */
    private boolean somebody(Passage passage, BitSet words, int head) {
        Sentence sentence = passage.sentence();
        if (head < 0 || sentence.upos(head) == Upos.PROPN || sentence.xpos(head).equals("PRP")) {
            return head >= 0;
        }
        SourceKind kind = kinds.of(passage, words);
        return kind != SourceKind.UNKNOWN && kind != SourceKind.DOCUMENT;
    }
}

package org.rapporteur.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Addressee;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/** Makes statements of what the rules found. */
final class StatementBuilder {

    private final SourceKinds kinds;
    private final Hedges hedges;

    StatementBuilder(SourceKinds kinds, Hedges hedges) {
        this.kinds = kinds;
        this.hedges = hedges;
    }

    /** One statement a find, in the same order; finds without a word of content are left out. */
    List<Statement> build(Report report, List<Find> finds, Resolution resolution) {
        List<Statement> statements = new ArrayList<>();
        List<Find> kept = new ArrayList<>();
        for (Find find : finds) {
            List<Span> content = new ArrayList<>(find.beyond());
            content.addAll(Stretches.of(find.passage().sentence(), find.content()));
            if (!content.isEmpty()) {
                kept.add(find);
                statements.add(build(report, find, Stretches.joined(content), resolution));
            }
        }
        List<Statement> linked = Chains.link(statements);
        List<Statement> worth = new ArrayList<>();
        for (int number = 0; number < linked.size(); number++) {
            if (linked.get(number).chain().size() == 1 || reported(kept.get(number))) {
                worth.add(linked.get(number));
            }
        }
        return worth;
    }

    /** What stands inside another's words is worth telling apart only when somebody in them speaks a clause. */
    private static boolean reported(Find find) {
        Sentence sentence = find.passage().sentence();
        return !find.source().isEmpty() && sentence.upos(find.head()) == Upos.VERB && find.clause()
                && Tree.finite(sentence, find.head());
    }

    private Statement build(Report report, Find find, List<Span> content, Resolution resolution) {
        Sentence sentence = find.passage().sentence();
        List<Span> cue = Stretches.of(sentence, find.cue());
        if (cue.isEmpty()) {
            cue = List.of(new Span(sentence.start(find.head()), sentence.end(find.head())));
        }
        List<Span> source = Stretches.of(sentence, find.source());
        Cue spoken = new Cue(cue, find.name(), find.act(), CueMatch.negated(sentence, find.head()));
        Hop hop = hop(report, find, source, spoken, resolution);
        List<Span> all = new ArrayList<>(content);
        all.addAll(cue);
        all.addAll(source);
        return new Statement(StatementId.of(report.id(), source, cue, content), report.id(), Stretches.joined(all),
                find.reason(), List.of(hop), content, Forms.of(find), addressee(report, find, resolution),
                hedges.in(find));
    }

    private Hop hop(Report report, Find find, List<Span> source, Cue cue, Resolution resolution) {
        Passage passage = find.passage();
        int head = SourceKinds.referent(passage.sentence(), find.source());
        String party = head < 0 ? null : resolution.partyAt(passage.index(), head);
        for (int at = 0; party == null && at < passage.names().size(); at++) {
            Name name = passage.names().get(at);
            if (name.kind() == NameKind.PERSON && name.endToken() == find.source().length()
                    && kinds.of(passage, find.source()) == SourceKind.PERSON) {
                party = resolution.partyAt(passage.index(), name.firstToken());
            }
        }
        SourceKind kind = kinds.of(passage, find.source());
        if (kind == SourceKind.UNKNOWN && head >= 0) {
            SourceKind told = resolution.kindAt(passage.index(), head);
            kind = told == null ? kind : told;
        }
        return new Hop(text(report, source), source, kind, party, cue);
    }

    private static @Nullable Addressee addressee(Report report, Find find, Resolution resolution) {
        BitSet words = Addressees.of(find);
        List<Span> spans = Stretches.of(find.passage().sentence(), words);
        if (spans.isEmpty()) {
            return null;
        }
        int head = SourceKinds.head(find.passage().sentence(), words);
        Span span = spans.getFirst().cover(spans.getLast());
        return new Addressee(span.in(report.text()), span, resolution.partyAt(find.passage().index(), head));
    }

    private static String text(Report report, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(report.text(), span.start(), span.end());
        }
        return text.toString();
    }
}

package org.rapporteur.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Act;
import org.rapporteur.model.Addressee;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Form;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.FindingId;
import org.rapporteur.reading.text.Resolution;
import org.rapporteur.reading.text.Stretches;
import org.rapporteur.reading.text.Tree;

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
            if (!content.isEmpty() && !idle(find)) {
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

    /** "steady enough to claim progress": nobody is said to speak, and no clause or quotation says what. */
    private static boolean idle(Find find) {
        Sentence sentence = find.passage().sentence();
        return find.source().isEmpty() && !find.clause() && sentence.upos(find.head()) == Upos.VERB
                && !Tree.passive(sentence, find.head()) && Forms.of(find) == Form.INDIRECT;
    }

    /** What stands inside another's words is worth telling apart only when somebody in them speaks a clause. */
    private static boolean reported(Find find) {
        Sentence sentence = find.passage().sentence();
        boolean passive = Tree.passive(sentence, find.head());
        return (!find.source().isEmpty() || passive) && sentence.upos(find.head()) == Upos.VERB
                && (find.clause() || plain(find.act())) && (!passive || plain(find.act()))
                && (Tree.finite(sentence, find.head()) || quoted(sentence, find.head()));
    }

    private static boolean quoted(Sentence sentence, int verb) {
        return sentence.head(verb) >= 0 && Governor.quoted(sentence, verb, sentence.head(verb)) >= 0;
    }

    /** True for what is done by speaking alone, whatever its object: to deny, to threaten, to accuse. */
    private static boolean plain(Act act) {
        return switch (act) {
            case DENY, ACCUSE, CRITICISE, THREATEN, REFUSE, PROMISE, DEMAND, WARN, OFFER -> true;
            default -> false;
        };
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
        return new Statement(FindingId.of("s", report.id(), source, cue, content), report.id(), Stretches.joined(all),
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
        if (several(passage.sentence(), find.source(), head)) {
            return new Hop(text(report, source), source, kind == SourceKind.PERSON ? SourceKind.GROUP : kind, null,
                    cue);
        }
        if (head >= 0) {
            kind = better(kind, resolution.kindAt(passage.index(), head));
        }
        return new Hop(text(report, source), source, kind, party, cue);
    }

    /** True for "both Anna Bell and Carl Dean": two are no one party. */
    private static boolean several(Sentence sentence, BitSet source, int head) {
        for (int child = head < 0 ? -1 : sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            if (source.get(child) && sentence.relation(child) == Relation.CONJ && sentence.upos(child).nominal()) {
                return true;
            }
        }
        return false;
    }

    /** A bare name looks like a person's until the whole report tells a body or an outlet by it. */
    private static SourceKind better(SourceKind seen, @Nullable SourceKind told) {
        if (told == null) {
            return seen;
        }
        boolean body = told == SourceKind.OUTLET || told == SourceKind.ORGANISATION || told == SourceKind.STATE;
        return seen == SourceKind.UNKNOWN || (seen == SourceKind.PERSON && body) ? told : seen;
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

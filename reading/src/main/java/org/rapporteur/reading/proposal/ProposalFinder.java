package org.rapporteur.reading.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.Finder;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.ReportText;

/** Finds the plans and packages on the table. The same proposal told of in several places of a report is one. */
public final class ProposalFinder implements Finder {

    /** What runs on for more tokens than this without a stop is no sentence; reading it would cost its square. */
    private static final int LONGEST = 1000;

    /** How many proposals back the same one is looked for; a guard against endless reports. */
    private static final int MOST = 200;

    private final NamingRule names;
    private final AnswerRule answers;
    private final ContentRule contents;

    /** The rules and words that ship with Rapporteur. */
    public ProposalFinder() {
        ProposalWords words = new ProposalWords();
        this.names = new NamingRule(words);
        this.answers = new AnswerRule(words);
        this.contents = new ContentRule(words);
    }

    @Override
    public List<Proposal> find(ReportText text) {
        List<ProposalDraft> drafts = new ArrayList<>();
        List<Sentence> sentences = text.document().sentences();
        for (int index = 0; index < sentences.size(); index++) {
            if (sentences.get(index).size() <= LONGEST) {
                read(new Line(text, index, sentences.get(index), Map.of()), drafts);
            }
        }
        return drafts.stream().map(ProposalDraft::build).toList();
    }

    private void read(Line line, List<ProposalDraft> drafts) {
        List<Naming> named = new ArrayList<>(names.in(line));
        if (!drafts.isEmpty()) {
            named.addAll(names.byNumber(line, counted(drafts)));
        }
        for (Naming naming : named) {
            ProposalDraft draft = place(naming, drafts);
            if (draft != null) {
                draft.add(naming);
                draft.answers.addAll(answers.to(line, naming.head()));
                draft.contents.addAll(contents.of(line, naming.head()));
                draft.contents.addAll(contents.list(line.text(), line));
            }
        }
        ProposalDraft latest = drafts.isEmpty() ? null : drafts.getLast();
        if (named.isEmpty() && latest != null && line.index() - latest.lastSentence <= 2) {
            int it = subject(line.sentence());
            List<Span> held = it < 0 ? List.of() : contents.of(line, it);
            latest.contents.addAll(held);
        }
    }

    private static Set<Integer> counted(List<ProposalDraft> drafts) {
        Set<Integer> counted = new HashSet<>();
        for (ProposalDraft draft : drafts) {
            if (draft.points != null) {
                counted.add(draft.points);
            }
        }
        return counted;
    }

    /** "It" as the subject of some verb: what was spoken of last; -1 when there is none. */
    private static int subject(Sentence sentence) {
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.lemma(token).equals("it") && sentence.relation(token) == Relation.NSUBJ) {
                return token;
            }
        }
        return -1;
    }

    /** The proposal that a place speaks of, begun when it is the first; null for "the plan" when none was named. */
    private static @Nullable ProposalDraft place(Naming naming, List<ProposalDraft> drafts) {
        for (int at = drafts.size() - 1; at >= Math.max(0, drafts.size() - MOST); at--) {
            ProposalDraft draft = drafts.get(at);
            boolean counted = naming.points() != null && draft.points != null;
            boolean alike = naming.back() || naming.points() == null || draft.points == null;
            boolean titled = naming.back() || draft.first.title().equals(naming.title())
                    || draft.first.points() == null;
            boolean same = counted ? Objects.equals(naming.points(), draft.points) : alike && titled;
            if (same && draft.fits(naming)) {
                return draft;
            }
        }
        if (naming.back()) {
            return null;
        }
        ProposalDraft begun = new ProposalDraft(naming);
        drafts.add(begun);
        return begun;
    }
}

package org.rapporteur.reading.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Finder;
import org.rapporteur.reading.text.ReportText;

/** Finds what parties threaten, promise, offer, demand, request, accept, refuse and agree. */
public final class CommitmentFinder implements Finder {

    /** What runs on for more tokens than this without a stop is no sentence; reading it would cost its square. */
    private static final int LONGEST = 1000;

    private final VerbRule verbs;
    private final NounRule nouns;
    private final FateRule fates;
    private final UndertakingRule undertakings;
    private final ReadinessRule readiness;
    private final Joiner joiner;
    private final CommitmentBuilder builder;

    /** The rules and words that ship with Rapporteur. */
    public CommitmentFinder() {
        Lexicon words = new Lexicon();
        this.verbs = new VerbRule(words);
        this.nouns = new NounRule(words);
        this.fates = new FateRule(words, nouns);
        this.undertakings = new UndertakingRule(words);
        this.readiness = new ReadinessRule(words);
        this.joiner = new Joiner(words);
        this.builder = new CommitmentBuilder(words);
    }

    @Override
    public List<Commitment> find(ReportText text) {
        Map<Integer, Statement> cues = cues(text);
        Lists lists = Lists.of(text);
        List<Draft> drafts = new ArrayList<>();
        for (int index = 0; index < text.document().sentences().size(); index++) {
            Sentence sentence = text.document().sentences().get(index);
            if (sentence.size() <= LONGEST) {
                Integer lead = lists.leads().get(index);
                drafts.addAll(drafts(new Line(text, index, sentence, cues), lists, lead == null
                        ? null
                        : new Line(text, lead, text.document().sentences().get(lead), cues)));
            }
        }
        List<Commitment> found = new ArrayList<>();
        for (Draft draft : joiner.joined(drafts)) {
            found.addAll(builder.build(draft));
        }
        found.sort(Comparator.comparing(commitment -> commitment.spans().getFirst()));
        return found;
    }

    private static Map<Integer, Statement> cues(ReportText text) {
        Map<Integer, Statement> cues = new HashMap<>();
        for (Statement statement : text.statements()) {
            Cue cue = statement.speaker().cue();
            if (cue != null) {
                cues.putIfAbsent(cue.spans().getLast().start(), statement);
                cues.putIfAbsent(cue.spans().getFirst().start(), statement);
            }
        }
        return cues;
    }

    private List<Draft> drafts(Line line, Lists lists, @Nullable Line lead) {
        Sentence sentence = line.sentence();
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            Draft draft = withList(at(line, token, lead), lists);
            if (draft != null && !inside(draft, drafts) && !told(draft, drafts)) {
                drafts.removeIf(other -> other.head == draft.head);
                builder.complete(draft);
                drafts.removeIf(other -> other.clause && draft.content.get(other.head));
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** Gives a draft the list it waits for; null when there is none. */
    private static @Nullable Draft withList(@Nullable Draft draft, Lists lists) {
        if (draft != null && draft.awaitsList) {
            draft.beyond = lists.under().getOrDefault(draft.line.index(), List.of());
            return draft.beyond.isEmpty() ? null : draft;
        }
        return draft;
    }

    private @Nullable Draft at(Line line, int token, @Nullable Line lead) {
        Upos upos = line.sentence().upos(token);
        if (upos == Upos.NOUN) {
            Draft draft = nouns.at(line, token);
            return draft == null ? readiness.at(line, token) : draft;
        }
        if (upos == Upos.ADJ) {
            return readiness.at(line, token);
        }
        if (upos != Upos.VERB) {
            return null;
        }
        Draft draft = fates.at(line, token);
        if (draft == null) {
            draft = verbs.at(line, token, lead);
        }
        if (draft == null) {
            draft = undertakings.at(line, token);
        }
        return draft == null ? readiness.at(line, token) : draft;
    }

    /** True for "offer" in "withdrew the offer", of which the verb has told already. */
    private static boolean told(Draft draft, List<Draft> earlier) {
        for (Draft other : earlier) {
            if (other.head == draft.head && other.fate >= 0) {
                return true;
            }
        }
        return false;
    }

    /** True for "accept" in "urged them to accept it": what another asks is no answer yet. */
    private static boolean inside(Draft draft, List<Draft> earlier) {
        for (Draft other : earlier) {
            boolean answered = draft.head == other.contentHead
                    && (other.act == CommitmentAct.REFUSAL || other.act == CommitmentAct.ACCEPTANCE);
            if (other.content.get(draft.head) && !answered) {
                return true;
            }
        }
        return false;
    }
}

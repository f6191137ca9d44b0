package org.rapporteur.reading.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Commitment;
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
    private final CommitmentBuilder builder;

    /** The rules and words that ship with Rapporteur. */
    public CommitmentFinder() {
        Lexicon words = new Lexicon();
        this.verbs = new VerbRule(words);
        this.nouns = new NounRule(words);
        this.builder = new CommitmentBuilder(words);
    }

    @Override
    public List<Commitment> find(ReportText text) {
        Map<Integer, Statement> cues = cues(text);
        List<Commitment> found = new ArrayList<>();
        for (int index = 0; index < text.document().sentences().size(); index++) {
            Sentence sentence = text.document().sentences().get(index);
            if (sentence.size() <= LONGEST) {
                for (Draft draft : drafts(new Line(text, index, sentence, cues))) {
                    found.addAll(builder.build(draft));
                }
            }
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

    private List<Draft> drafts(Line line) {
        Sentence sentence = line.sentence();
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            Upos upos = sentence.upos(token);
            Draft draft = upos == Upos.VERB
                    ? verbs.at(line, token)
                    : upos == Upos.NOUN
                            ? nouns.at(line, token)
                            : null;
            if (draft != null && !inside(draft, drafts)) {
                builder.complete(draft);
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** True for "accept" in "urged them to accept it": what another asks is no answer yet. */
    private static boolean inside(Draft draft, List<Draft> earlier) {
        for (Draft other : earlier) {
            if (other.content.get(draft.head)) {
                return true;
            }
        }
        return false;
    }
}

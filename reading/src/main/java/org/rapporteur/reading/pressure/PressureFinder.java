package org.rapporteur.reading.pressure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Pressure;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.Finder;
import org.rapporteur.reading.text.FindingId;
import org.rapporteur.reading.text.NounPhrase;
import org.rapporteur.reading.text.PowerNames;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Stretches;

/** Finds what bears on a party's hand, on whom and which way. */
public final class PressureFinder implements Finder {

    /** What runs on for more tokens than this without a stop is no sentence. */
    private static final int LONGEST = 1000;

    private final ListRule lists;
    private final ClauseRule clauses;
    private final ThingRule things;
    private final PowerNames names = new PowerNames();

    /** With the words that ship with Rapporteur. */
    public PressureFinder() {
        PressureWords words = PressureWords.shipped();
        this.lists = new ListRule(words);
        this.clauses = new ClauseRule(words);
        this.things = new ThingRule(words);
    }

    @Override
    public List<Pressure> find(ReportText text) {
        List<Draft> drafts = new ArrayList<>(lists.find(text));
        BitSet listed = new BitSet();
        for (Draft draft : drafts) {
            listed.set(draft.sentence());
        }
        List<Sentence> sentences = text.document().sentences();
        for (int index = 0; index < sentences.size(); index++) {
            if (!listed.get(index) && sentences.get(index).size() <= LONGEST) {
                BitSet taken = new BitSet();
                clauses.find(text, index, taken, drafts);
                things.find(text, index, taken, drafts);
            }
        }
        drafts.sort(Comparator.comparingInt(Draft::sentence).thenComparingInt(draft -> draft.what().nextSetBit(0)));
        if (drafts.isEmpty()) {
            return List.of();
        }
        PowerNames.InReport named = names.in(text);
        List<Pressure> found = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            List<Span> what = Stretches.of(sentences.get(draft.sentence()), draft.what());
            if (!what.isEmpty()) {
                found.add(built(text, named, draft, what));
            }
        }
        return found;
    }

    private static Pressure built(ReportText text, PowerNames.InReport names, Draft draft, List<Span> what) {
        Participant on = draft.on() < 0
                ? null
                : named(text, draft.onSentence(), draft.on())
                        .withParty(names.partyAt(draft.onSentence(), draft.on()));
        List<Span> all = new ArrayList<>(what);
        if (on != null) {
            all.add(on.span());
        }
        Statement statement = text.statementAt(what.getFirst());
        String report = text.report().id();
        return new Pressure(
                FindingId.of("p", report, what, on == null ? List.of() : List.of(on.span())), report,
                Stretches.joined(all), draft.reason(), statement == null ? null : statement.id(), draft.kind(), on,
                draft.direction(), what);
    }

    private static Participant named(ReportText text, int sentence, int head) {
        Sentence words = text.document().sentences().get(sentence);
        boolean adjective = words.upos(head) == Upos.ADJ;
        int first = adjective ? head : NounPhrase.first(words, head);
        int end = adjective ? head + 1 : NounPhrase.end(words, head);
        return text.participant(sentence, head, first, end);
    }
}

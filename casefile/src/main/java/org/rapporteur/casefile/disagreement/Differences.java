package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.casefile.quantity.Quantities;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Side;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Update;
import org.rapporteur.reading.text.FindingId;

/** Finds where reports give different values to one attribute, and settles which can hold together. */
public final class Differences {

    private final CaseIndex index;
    private final Voices voices;
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();

    public Differences(CaseIndex index, List<Story> stories, List<Occasion> occasions, List<Course> courses,
            Voices voices) {
        this.index = index;
        this.voices = voices;
        Sources sources = new Sources(index);
        Quantities quantities = new Quantities();
        MatterWords matters = new MatterWords();
        Tellings tellings = new Tellings(index, occasions);
        List<Rule> rules = List.of(new DurationRule(index, occasions, tellings, sources, quantities),
                new PlaceRule(index, occasions, tellings, sources),
                new NumberRule(index, occasions, sources, quantities),
                new JudgementRule(index, occasions, tellings),
                new JudgedThingRule(index, stories),
                new DenialRule(index),
                new DeniedMatterRule(index, stories, sources, matters),
                new RelativeDenialRule(index, stories, matters),
                new MutualBlameRule(index), new CrossAccusationRule(index, stories, matters),
                new NegatedNounRule(index, sources),
                new OppositeRule(index, sources),
                new RivalContentRule(index),
                new RivalFigureRule(index, sources, quantities),
                new PutFigureRule(index, sources, quantities),
                new RivalCountRule(index, stories, sources, quantities),
                new PointsRule(index, stories, sources, quantities),
                new StandingRule(index, sources),
                new ChangeRule(index, sources, quantities));
        List<Draft> drafts = new ArrayList<>();
        rules.forEach(rule -> drafts.addAll(rule.find()));
        for (Draft draft : merged(drafts)) {
            add(draft);
        }
    }

    /** What cannot all be so, in order of the occasions, then of the case. */
    public List<Disagreement> disagreements() {
        return List.copyOf(disagreements);
    }

    /** What changed with time. */
    public List<Update> updates() {
        return List.copyOf(updates);
    }

    /** The same told again by copies or other reports in the same words is one. */
    private static List<Draft> merged(List<Draft> drafts) {
        Map<String, Draft> merged = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            merged.merge(key(draft), draft, Differences::join);
        }
        return List.copyOf(merged.values());
    }

    private static String key(Draft draft) {
        TreeSet<String> values = new TreeSet<>();
        draft.sides().forEach(side -> values.add(side.words().toLowerCase(Locale.ROOT)));
        return draft.update() + "|" + draft.attribute() + "|" + (draft.about().id() == null ? "" : draft.about().id())
                + "|" + String.join("|", values);
    }

    private static Draft join(Draft one, Draft other) {
        List<Draft.Value> sides = new ArrayList<>();
        for (Draft.Value side : one.sides()) {
            List<Evidence> evidence = new ArrayList<>(side.evidence());
            other.sides().stream().filter(more -> more.words().equalsIgnoreCase(side.words()))
                    .forEach(more -> evidence.addAll(more.evidence()));
            sides.add(new Draft.Value(side.words(), evidence.stream().distinct().toList()));
        }
        return new Draft(one.about(), one.attribute(), sides, one.why(), one.update());
    }

    private void add(Draft draft) {
        List<Side> sides = draft.sides().stream().map(this::side).toList();
        Evidence first = sides.getFirst().evidence().getFirst();
        List<Span> places = sides.stream().map(side -> side.evidence().getFirst().span()).toList();
        if (draft.update()) {
            updates.add(new Update(FindingId.of("u", draft.attribute() + first.report(), places), draft.about(),
                    draft.attribute(), sides, draft.why()));
        } else {
            disagreements.add(new Disagreement(FindingId.of("d", draft.attribute() + first.report(), places),
                    draft.about(), draft.attribute(), sides, draft.why()));
        }
    }

    private Side side(Draft.Value value) {
        List<Evidence> evidence = value.evidence().stream().distinct()
                .sorted(Comparator.<Evidence>comparingInt(one -> index.place(one.report()))
                        .thenComparing(Evidence::span))
                .toList();
        return new Side(value.words(), evidence, voices.behind(evidence));
    }
}

package org.rapporteur.outlook.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.model.Comparison;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Decider;
import org.rapporteur.outlook.model.Evidence;
import org.rapporteur.outlook.model.Knowledge;
import org.rapporteur.outlook.model.Option;
import org.rapporteur.outlook.model.Preference;
import org.rapporteur.outlook.model.Priority;
import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.partial.SmallestSet;
import org.rapporteur.outlook.stability.Concept;

/**
 * What becomes of a verdict when references are withdrawn. A comparison, wish or tier of a ranking falls with the last
 * reference that bears it out; a piece that never had one is an assumption of whoever made the model, and stands. Where a
 * preference falls, nothing is known in its place.
 */
public final class Withdrawal {

    private final Outlook outlook;

    public Withdrawal(Outlook outlook) {
        this.outlook = outlook;
    }

    /** The references to preferences of one decider, each once, in their order. */
    public List<Evidence> preferences(int decider) {
        Set<Evidence> found = new TreeSet<>();
        switch (outlook.conflict().deciders().get(decider).preference()) {
            case Preference.Ranking ranking -> ranking.tiers().stream().map(Preference.Tier::evidence)
                    .forEach(found::addAll);
            case Preference.Priorities priorities -> priorities.wishes().stream().map(Priority::evidence)
                    .forEach(found::addAll);
            case Preference.Partial partial -> partial.known().stream().map(Comparison::evidence)
                    .forEach(found::addAll);
        }
        return List.copyOf(found);
    }

    /** The verdict for one decider with these references withdrawn. */
    public Answer without(Set<Evidence> withdrawn, Concept concept, int decider, int state) {
        Predicate<List<Evidence>> stands = of -> of.isEmpty() || !withdrawn.containsAll(of);
        List<Knowledge> known = IntStream.range(0, outlook.graph().deciders())
                .mapToObj(of -> Knowledge.of(outlook.conflict(), of, stands)).toList();
        return Outlook.of(outlook.conflict(), known).answer(concept, decider, state);
    }

    /**
     * The fewest references whose withdrawal turns the verdict for one decider; empty when it stands without any of them,
     * or when it depends already.
     */
    public Set<Evidence> fewestThatTurn(Concept concept, int decider, int state) {
        Answer verdict = outlook.answer(concept, decider, state);
        Set<Evidence> candidates = new TreeSet<>(preferences(decider));
        if (concept.credible()) {
            IntStream.range(0, outlook.graph().deciders()).forEach(other -> candidates.addAll(preferences(other)));
        }
        List<Evidence> all = List.copyOf(candidates);
        Predicate<List<Evidence>> turns = some -> without(Set.copyOf(some), concept, decider, state) != verdict;
        if (verdict == Answer.DEPENDS || verdict == Answer.NOT_DECIDED || !turns.test(all)) {
            return Set.of();
        }
        return new TreeSet<>(new SmallestSet<>(all, turns).find());
    }

    /**
     * What a verdict for one decider rests on: the references to itself, to its options and preferences and, as others may
     * answer, to theirs.
     */
    public List<Evidence> restsOn(Concept concept, int decider) {
        Conflict conflict = outlook.conflict();
        Set<Evidence> found = new TreeSet<>(preferences(decider));
        List<Option> options = new ArrayList<>(conflict.options());
        if (concept == Concept.NASH) {
            options.removeIf(option -> option.owner() != decider);
        }
        options.forEach(option -> found.addAll(option.evidence()));
        for (int other = 0; other < conflict.deciders().size(); other++) {
            Decider it = conflict.deciders().get(other);
            if (other == decider || concept != Concept.NASH) {
                found.addAll(it.evidence());
            }
            if (concept.credible()) {
                found.addAll(preferences(other));
            }
        }
        conflict.forbidden().forEach(forbidden -> found.addAll(forbidden.evidence()));
        return List.copyOf(found);
    }
}

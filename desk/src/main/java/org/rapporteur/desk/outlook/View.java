package org.rapporteur.desk.outlook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.evidence.Withdrawal;
import org.rapporteur.outlook.graph.Reach;
import org.rapporteur.outlook.graph.Step;
import org.rapporteur.outlook.model.Change;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Evidence;
import org.rapporteur.outlook.model.Ranks;
import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.partial.PartialAnalysis;
import org.rapporteur.outlook.stability.Concept;

/** What every form of the outlook shows, found once. */
final class View {

    /** Larger models are shown by the states that may hold, and without the search through their references. */
    static final int SMALL = 256;

    private static final int MOST_ROWS = 200;

    private final Outlook outlook;
    private final List<Concept> concepts;
    private final int chosen;
    private final List<Row> rows;
    private final int holding;

    /**
     * A state and its verdicts.
     *
     * @param forAll by concept, for all deciders together
     */
    record Row(int state, String vector, String name, List<Answer> forAll) {}

    /**
     * A way from the status quo.
     *
     * @param against deciders who would move to their own loss on it, each once
     */
    record Way(List<Step> steps, List<Integer> against) {}

    /** @param chosen the state to explain, or -1 for the status quo where there is one */
    View(Outlook outlook, List<Concept> concepts, int chosen, boolean all) {
        this.outlook = outlook;
        this.concepts = List.copyOf(concepts);
        this.chosen = chosen >= 0 ? chosen : outlook.conflict().statusQuo();
        List<Row> found = new ArrayList<>();
        int count = 0;
        for (int state = 0; state < outlook.graph().size(); state++) {
            Row row = row(state);
            boolean may = row.forAll.stream().anyMatch(answer -> answer != Answer.NEVER);
            count += may ? 1 : 0;
            boolean named = state == this.chosen || state == outlook.conflict().statusQuo();
            boolean room = all || (may && found.size() < MOST_ROWS);
            if (named || room) {
                found.add(row);
            }
        }
        rows = List.copyOf(found);
        holding = count;
    }

    private Row row(int state) {
        Conflict conflict = outlook.conflict();
        return new Row(state, conflict.states().text(state), conflict.stateName(state),
                concepts.stream().map(concept -> outlook.answer(concept, state)).toList());
    }

    Outlook outlook() {
        return outlook;
    }

    Conflict conflict() {
        return outlook.conflict();
    }

    List<Concept> concepts() {
        return concepts;
    }

    /** States shown: those that hold or may hold for all under some concept, the status quo and the chosen one. */
    List<Row> rows() {
        return rows;
    }

    /** How many states hold or may hold under some concept, shown or not. */
    int holding() {
        return holding;
    }

    /** The state that is explained, or -1. */
    int chosen() {
        return chosen;
    }

    /** Whose verdict leaves open whether the state holds for all; nobody where one decider would leave it anyway. */
    List<Integer> openFor(Concept concept, int state) {
        if (outlook.answer(concept, state).known()) {
            return List.of();
        }
        return IntStream.range(0, outlook.graph().deciders())
                .filter(decider -> !outlook.answer(concept, decider, state).known()).boxed().toList();
    }

    boolean complete() {
        return Ranks.complete(conflict());
    }

    /** For every decider and concept, why the state holds or does not. */
    List<Play> plays(int state) {
        List<Play> plays = new ArrayList<>();
        for (int decider = 0; decider < outlook.graph().deciders(); decider++) {
            for (Concept concept : concepts) {
                Play play = play(concept, decider, state);
                int last = plays.size() - 1;
                if (last >= 0 && plays.get(last).saysTheSame(play)) {
                    plays.set(last, plays.get(last).and(play));
                } else {
                    plays.add(play);
                }
            }
        }
        return plays;
    }

    private Play play(Concept concept, int decider, int state) {
        Wording wording = new Wording(conflict());
        Answer answer = outlook.answer(concept, decider, state);
        List<String> lines = outlook.explain(concept, decider, state).map(wording::lines)
                .orElseGet(() -> unplain(wording, concept, decider, state, answer));
        Withdrawal withdrawal = new Withdrawal(outlook);
        List<Evidence> restsOn = withdrawal.restsOn(concept, decider);
        boolean search = !restsOn.isEmpty() && outlook.graph().size() <= SMALL;
        return new Play(List.of(concept), decider, answer, lines, restsOn,
                search ? List.copyOf(withdrawal.fewestThatTurn(concept, decider, state)) : List.of());
    }

    private List<String> unplain(Wording wording, Concept concept, int decider, int state, Answer answer) {
        if (answer == Answer.DEPENDS && !concept.credible()) {
            return wording.lines(decider, state,
                    new PartialAnalysis(outlook.graph(), outlook.known()).turning(concept, decider, state));
        }
        return List.of(switch (answer) {
            case ALWAYS -> "Every ranking that agrees with what is known was ruled out as a counterexample.";
            case NEVER -> "No ranking that agrees with what is known makes it hold.";
            case DEPENDS -> "Some rankings that agree with what is known make it hold, and some do not.";
            case NOT_DECIDED -> "The model is too large for this question to be answered exactly.";
        });
    }

    /** From the status quo by steps each of which betters its mover's lot, or else by any; empty where there is no way. */
    Optional<Way> way(int state) {
        int start = conflict().statusQuo();
        if (start < 0 || state == start) {
            return Optional.empty();
        }
        return reach(true).way(state).or(() -> reach(false).way(state)).map(steps -> new Way(steps, steps.stream()
                .filter(step -> !outlook.known().get(step.decider()).better(step.to(), step.from()))
                .map(Step::decider).distinct().sorted().toList()));
    }

    private Reach reach(boolean gladly) {
        BitSet everyone = new BitSet();
        everyone.set(0, outlook.graph().deciders());
        return Reach.from(outlook.graph(), conflict().statusQuo(), everyone,
                (mover, from, to) -> !gladly || outlook.known().get(mover).better(to, from));
    }

    String options(int decider) {
        return String.join(", ", IntStream.range(0, conflict().options().size())
                .filter(k -> conflict().options().get(k).owner() == decider)
                .mapToObj(k -> conflict().options().get(k).name()
                        + (conflict().options().get(k).change() == Change.BOTH_WAYS
                                ? ""
                                : " (" + conflict().options().get(k).change().words() + ")"))
                .toList());
    }
}

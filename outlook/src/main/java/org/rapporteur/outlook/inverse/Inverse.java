package org.rapporteur.outlook.inverse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.graph.Reach;
import org.rapporteur.outlook.model.Knowledge;
import org.rapporteur.outlook.stability.Concept;

/**
 * What a decider would have to prefer for a wanted state to hold for it, the preferences of the others being given. For every
 * move there is one condition; together they say exactly when the state is stable.
 */
public final class Inverse {

    /** States in the conditions up to which rankings are counted: each of their subsets is looked at. */
    public static final int MOST_COUNTED = 20;

    private final MoveGraph graph;
    private final List<Knowledge> known;

    /** @param known by decider; only for the sequential concepts does it matter, and then that of the others */
    public Inverse(MoveGraph graph, List<Knowledge> known) {
        this.graph = graph;
        this.known = List.copyOf(known);
    }

    /** The fewest conditions, none following from another; none at all when the state holds whatever the decider prefers. */
    public List<Condition> conditions(Concept concept, int decider, int wanted) {
        List<Condition> all = graph.moves(decider).from(wanted).stream()
                .map(move -> condition(concept, decider, wanted, move))
                .filter(condition -> !condition.oneOf().contains(Set.of())).toList();
        List<Condition> needed = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            if (!follows(all, k)) {
                needed.add(all.get(k));
            }
        }
        return needed;
    }

    /** Of conditions that imply each other, the first stays. */
    private static boolean follows(List<Condition> all, int condition) {
        Condition it = all.get(condition);
        return IntStream.range(0, all.size()).anyMatch(other -> other != condition && all.get(other).implies(it)
                && (other < condition || !it.implies(all.get(other))));
    }

    private Condition condition(Concept concept, int decider, int wanted, int move) {
        List<Set<Integer>> ways = new ArrayList<>();
        ways.add(Set.of(move));
        if (concept != Concept.NASH) {
            BitSet others = new BitSet();
            others.set(0, graph.deciders());
            others.clear(decider);
            Reach.from(graph, move, others,
                    (mover, from, to) -> !concept.credible() || known.get(mover).better(to, from)).states().stream()
                    .forEach(answer -> ways.add(sanction(concept, decider, wanted, answer)));
        }
        return new Condition(move, smallest(ways));
    }

    /** What must not be better for an answer to count; the wanted state is never better than itself. */
    private Set<Integer> sanction(Concept concept, int decider, int wanted, int answer) {
        Set<Integer> outcomes = new TreeSet<>(Set.of(answer));
        if (concept.symmetric()) {
            outcomes.addAll(graph.moves(decider).from(answer));
        }
        outcomes.remove(wanted);
        return outcomes;
    }

    private static List<Set<Integer>> smallest(List<Set<Integer>> sets) {
        List<Set<Integer>> different = List.copyOf(new LinkedHashSet<>(sets));
        return different.stream().filter(set -> different.stream()
                .noneMatch(other -> !other.equals(set) && set.containsAll(other))).toList();
    }

    /**
     * How many of the decider's rankings without ties make the wanted state stable, exactly; empty beyond
     * {@link #MOST_COUNTED} states in the conditions. Of all rankings there are as many as the factorial of the states.
     */
    public Optional<BigInteger> count(Concept concept, int decider, int wanted) {
        List<Condition> conditions = conditions(concept, decider, wanted);
        Set<Integer> named = new TreeSet<>();
        conditions.forEach(condition -> condition.oneOf().forEach(named::addAll));
        List<Integer> states = List.copyOf(named);
        if (states.size() > MOST_COUNTED) {
            return Optional.empty();
        }
        BigInteger sum = BigInteger.ZERO;
        for (int code = 0; code < 1 << states.size(); code++) {
            Set<Integer> better = better(states, code);
            if (conditions.stream().allMatch(condition -> condition.met(better))) {
                int above = better.size();
                sum = sum.add(factorial(above).multiply(factorial(states.size() - above)));
            }
        }
        // The rankings of the named states and the wanted one, each extended by all others in every way.
        return Optional.of(sum.multiply(factorial(graph.size())).divide(factorial(states.size() + 1)));
    }

    private static Set<Integer> better(List<Integer> states, int code) {
        Set<Integer> better = new TreeSet<>();
        for (int k = 0; k < states.size(); k++) {
            if ((code >> k & 1) != 0) {
                better.add(states.get(k));
            }
        }
        return better;
    }

    /** Rankings without ties of so many states. */
    public static BigInteger factorial(int states) {
        BigInteger product = BigInteger.ONE;
        for (int k = 2; k <= states; k++) {
            product = product.multiply(BigInteger.valueOf(k));
        }
        return product;
    }
}

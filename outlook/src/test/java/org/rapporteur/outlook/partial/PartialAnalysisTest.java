package org.rapporteur.outlook.partial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.outlook.RandomModels;
import org.rapporteur.outlook.Reference;
import org.rapporteur.outlook.graph.MoveGraph;
import org.rapporteur.outlook.model.Comparison;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.ConflictBuilder;
import org.rapporteur.outlook.model.Knowledge;
import org.rapporteur.outlook.model.Pattern;
import org.rapporteur.outlook.model.Preference.Partial;
import org.rapporteur.outlook.stability.Concept;

class PartialAnalysisTest {

    /** The answers against the plain way: try every ranking of every decider that agrees with what is known. */
    @Test
    void every_answer_agrees_with_trying_every_ranking() {
        RandomModels models = new RandomModels(42);
        int asked = 0;
        while (asked < 250) {
            Conflict conflict = partial(models);
            if (conflict.deciders().size() <= 3 && conflict.states().size() >= 2) {
                asked++;
                check(conflict, models);
            }
        }
    }

    private static Conflict partial(RandomModels models) {
        ConflictBuilder builder = models.frame(3, 3 + models.random().nextInt(2));
        Conflict bare = builder.build();
        bare.deciders().forEach(decider -> builder.prefers(decider.name(), some(bare, models)));
        return builder.build();
    }

    /** Some of the comparisons that a ranking makes, so that they cannot contradict each other. */
    private static Partial some(Conflict conflict, RandomModels models) {
        int[] ranks = models.random().ints(conflict.states().size(), 0, 4).toArray();
        List<Comparison> known = new ArrayList<>();
        for (int first = 0; first < ranks.length; first++) {
            for (int second = 0; second < first; second++) {
                Pattern here = Pattern.state(conflict.states().taken(first), conflict.options().size());
                Pattern there = Pattern.state(conflict.states().taken(second), conflict.options().size());
                if (models.random().nextInt(3) == 0) {
                    known.add(ranks[first] > ranks[second]
                            ? Comparison.better(here, there)
                            : ranks[first] < ranks[second]
                                    ? Comparison.noWorse(there, here)
                                    : Comparison.equal(here, there));
                }
            }
        }
        return new Partial(known, List.of());
    }

    private static void check(Conflict conflict, RandomModels models) {
        int deciders = conflict.deciders().size();
        int size = conflict.states().size();
        List<Knowledge> known = IntStream.range(0, deciders).mapToObj(k -> Knowledge.of(conflict, k)).toList();
        List<List<int[]>> rankings = known.stream().map(of -> agreeing(of, size)).toList();
        if (rankings.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b) > 3000) {
            return;
        }
        PartialAnalysis analysis = new PartialAnalysis(MoveGraph.of(conflict), known);
        int state = models.random().nextInt(size);
        for (Concept concept : Concept.values()) {
            boolean[] ever = new boolean[deciders + 1];
            boolean[] always = new boolean[deciders + 1];
            Arrays.fill(always, true);
            each(rankings, new int[deciders][], 0, ranks -> {
                Reference reference = new Reference(conflict, ranks);
                boolean all = true;
                for (int decider = 0; decider < deciders; decider++) {
                    boolean stable = reference.stable(concept, decider, state);
                    ever[decider] |= stable;
                    always[decider] &= stable;
                    all &= stable;
                }
                ever[deciders] |= all;
                always[deciders] &= all;
            });
            for (int decider = 0; decider < deciders; decider++) {
                assertThat(analysis.answer(concept, decider, state)).as("%s for %s", concept, decider)
                        .isEqualTo(Answer.of(always[decider], ever[decider]));
            }
            assertThat(analysis.answer(concept, state)).as("%s for all", concept)
                    .isEqualTo(Answer.of(always[deciders], ever[deciders]));
        }
    }

    private interface Use {
        void of(int[][] ranks);
    }

    private static void each(List<List<int[]>> rankings, int[][] chosen, int decider, Use use) {
        if (decider == chosen.length) {
            use.of(chosen);
            return;
        }
        for (int[] ranks : rankings.get(decider)) {
            chosen[decider] = ranks;
            each(rankings, chosen, decider + 1, use);
        }
    }

    /** Every ranking with ties, each once, whose ranks make no comparison other than known. */
    private static List<int[]> agreeing(Knowledge known, int size) {
        List<int[]> found = new ArrayList<>();
        int[] ranks = new int[size];
        int all = (int) Math.pow(size, size);
        for (int code = 0; code < all; code++) {
            int rest = code;
            for (int state = 0; state < size; state++) {
                ranks[state] = rest % size;
                rest /= size;
            }
            long levels = Arrays.stream(ranks).distinct().count();
            if (Arrays.stream(ranks).max().orElse(0) == levels - 1 && agrees(known, ranks)) {
                found.add(ranks.clone());
            }
        }
        return found;
    }

    private static boolean agrees(Knowledge known, int[] ranks) {
        for (int first = 0; first < ranks.length; first++) {
            for (int second = 0; second < ranks.length; second++) {
                boolean broken = known.better(first, second)
                        ? ranks[first] <= ranks[second]
                        : known.noWorse(first, second) && ranks[first] < ranks[second];
                if (broken) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void a_verdict_that_depends_names_the_fewest_comparisons_that_settle_it() {
        Conflict conflict = Conflict.named("quay").decider("Ilmar").decider("Town").option("Ilmar", "strike")
                .option("Ilmar", "talk").option("Town", "pay").statusQuo("NNN")
                .prefers("Ilmar", Partial.of(Comparison.better(Pattern.parse("NNN"), Pattern.parse("YYN"))))
                .build();
        PartialAnalysis analysis = new PartialAnalysis(MoveGraph.of(conflict),
                List.of(Knowledge.of(conflict, 0), Knowledge.of(conflict, 1)));
        Turning turning = analysis.turning(Concept.NASH, 0, 0);
        assertThat(turning.holdsIfNoBetter()).containsExactly(1, 2);
        assertThat(turning.failsIfBetter()).containsExactly(1);
        assertThat(turning.deciding()).containsExactly(1);
        assertThat(turning.smallest()).isTrue();
    }
}

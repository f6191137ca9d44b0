package org.rapporteur.outlook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.outlook.RandomModels;
import org.rapporteur.outlook.Reference;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.Ranks;

class ReachTest {

    /** The start too: it is reached only by going and coming back without anybody moving twice in a row. */
    @Test
    void a_group_reaches_just_what_the_definition_says() {
        RandomModels models = new RandomModels(3);
        for (int model = 0; model < 500; model++) {
            Conflict conflict = models.ranked(5, 16);
            Reference reference = new Reference(conflict, Ranks.of(conflict));
            BitSet group = new BitSet();
            conflict.deciders().forEach(decider -> group.set(group.length(), models.random().nextBoolean()));
            int start = models.random().nextInt(conflict.states().size());
            Reach reach = Reach.from(MoveGraph.of(conflict), start, group, (mover, from, to) -> true);
            assertThat(reach.states().stream().boxed().toList()).as("model %s", model).containsExactlyElementsOf(
                    new TreeSet<>(reference.reach(new TreeSet<>(group.stream().boxed().toList()), start, false)));
        }
    }

    @Test
    void one_decider_alone_never_comes_back_to_where_it_began() {
        Conflict conflict = Conflict.named("x").decider("Ana").option("Ana", "leave").build();
        BitSet ana = new BitSet();
        ana.set(0);
        Reach reach = Reach.from(MoveGraph.of(conflict), 0, ana, (mover, from, to) -> true);
        assertThat(reach.reaches(0)).isFalse();
        assertThat(reach.reaches(1)).isTrue();
    }
}

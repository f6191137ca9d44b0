package org.rapporteur.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatticeTest {

    private static int walk(Lattice lattice, int... actions) {
        int state = lattice.start();
        return further(lattice, state, actions);
    }

    private static int further(Lattice lattice, int from, int... actions) {
        int state = from;
        for (int action : actions) {
            assertThat(lattice.allows(state, action)).isTrue();
            state = lattice.apply(state, action);
        }
        return state;
    }

    /** A beam that kept both would have room for fewer trees. */
    @Test
    void the_same_tree_built_in_another_order_looks_the_same() {
        Lattice lattice = new Lattice(4);
        int two = walk(lattice, Lattice.SHIFT, Lattice.SHIFT);
        int early = further(lattice, two, Lattice.RIGHT, Lattice.SHIFT, Lattice.LEFT);
        int late = further(lattice, two, Lattice.SHIFT, Lattice.LEFT, Lattice.RIGHT);
        assertThat(lattice.heads(late)).isEqualTo(lattice.heads(early)).containsExactly(-1, 0, 3, -1);
        assertThat(lattice.look(late)).isEqualTo(lattice.look(early));
    }

    @Test
    void another_child_deep_in_the_stack_looks_different() {
        Lattice lattice = new Lattice(5);
        int two = walk(lattice, Lattice.SHIFT, Lattice.SHIFT);
        int child = further(lattice, two, Lattice.RIGHT, Lattice.SHIFT, Lattice.SHIFT, Lattice.SHIFT);
        int lifted = further(lattice, two, Lattice.LEFT, Lattice.SHIFT, Lattice.SHIFT, Lattice.SHIFT);
        assertThat(lattice.top(child)).isNotEqualTo(lattice.top(lifted));
        assertThat(lattice.look(child)).isNotEqualTo(lattice.look(lifted));
    }
}

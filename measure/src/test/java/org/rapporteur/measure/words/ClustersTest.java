package org.rapporteur.measure.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final float[][] TWO_HEAPS = {{0, 0}, {0.2f, 0}, {9, 9}, {0, 0.2f}, {9.2f, 9}, {9, 9.2f}};

    @Test
    void vectors_of_one_heap_fall_into_one_cluster() {
        Clusters clusters = Clusters.of(TWO_HEAPS, 2);

        assertThat(clusters.nearest(TWO_HEAPS[1])).isEqualTo(clusters.nearest(TWO_HEAPS[0]))
                .isEqualTo(clusters.nearest(TWO_HEAPS[3])).isNotEqualTo(clusters.nearest(TWO_HEAPS[2]));
        assertThat(clusters.centre(clusters.nearest(TWO_HEAPS[2]))[0]).isCloseTo(9.07f, within(0.01f));
    }

    @Test
    void the_nearest_clusters_are_joined_first_and_keep_their_group() {
        Merging merging = new Merging(new float[][]{{0, 0}, {9, 9}, {0, 1}, {9, 6}}, new int[]{1, 1, 1, 1});

        assertThat(merging.until(3)).containsExactly(0, 1, 0, 2);
        assertThat(merging.until(2)).containsExactly(0, 1, 0, 1);
    }

    @Test
    void the_first_direction_is_the_one_along_which_vectors_differ_most() {
        PrincipalComponents components = new PrincipalComponents(
                new float[][]{{-2, -2}, {2, 2}, {-1, -1.2f}, {1, 1.2f}});

        assertThat(Math.abs(components.along(new float[]{1, 1}, 1)[0])).isCloseTo((float) Math.sqrt(2), within(0.01f));
    }
}

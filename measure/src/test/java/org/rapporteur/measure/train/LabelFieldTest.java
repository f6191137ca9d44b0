package org.rapporteur.measure.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.name.NameLabels;
import org.rapporteur.language.name.NameModel;

class LabelFieldTest {

    private static final int BEGIN = NameLabels.begin(NameKind.PLACE);
    private static final int INSIDE = NameLabels.inside(NameKind.PLACE);

    @Test
    void it_learns_labels_and_which_follows_which() {
        LabelField field = new LabelField();
        for (int round = 0; round < 50; round++) {
            field.learn(new int[][]{{3}, {4}, {5}}, new int[]{BEGIN, INSIDE, NameLabels.OUTSIDE});
        }
        float[] weights = new float[NameModel.CELLS * NameLabels.COUNT];
        double[] steps = new double[NameLabels.COUNT * NameLabels.COUNT];
        field.addTo(weights, steps);

        assertThat(weights[3 * NameLabels.COUNT + BEGIN]).isGreaterThan(weights[3 * NameLabels.COUNT]);
        assertThat(weights[5 * NameLabels.COUNT]).isGreaterThan(weights[5 * NameLabels.COUNT + INSIDE]);
        assertThat(steps[BEGIN * NameLabels.COUNT + INSIDE]).isGreaterThan(steps[BEGIN * NameLabels.COUNT + BEGIN]);
    }
}

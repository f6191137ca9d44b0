package org.rapporteur.desk.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.ToldKind;

/** The kinds of finding a table can hold, as the command line names them. */
public enum Kind {
    STATEMENTS(null), COMMITMENTS(ToldKind.COMMITMENT), EVENTS(ToldKind.EVENT), PROPOSALS(
            ToldKind.PROPOSAL), ASSESSMENTS(
                    ToldKind.ASSESSMENT), PRESSURES(ToldKind.PRESSURE), FORECASTS(ToldKind.FORECAST);

    private final @Nullable ToldKind told;

    Kind(@Nullable ToldKind told) {
        this.told = told;
    }

    /** The kind of finding; null for statements. */
    @Nullable
    ToldKind told() {
        return told;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label();
    }
}

package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Forecast;

/** All tellings of one forecast: of one forecaster, about one thing. */
final class ForecastThread {

    /** Before a forecaster who is no known party. */
    static final String NAMELESS = "?";
    private static final double ENOUGH = 0.6;
    private static final double SAME = 0.9;
    private static final int LONGEST = 150;

    private final String by;
    private final ContentWords words;
    private final @Nullable Term horizon;
    private final List<Forecast> tellings = new ArrayList<>();
    private final @Nullable LocalDate day;

    ForecastThread(Forecast first, String by, ContentWords words, @Nullable LocalDate day) {
        this.by = by;
        this.words = words;
        this.day = day;
        this.horizon = Term.of(first.horizon());
        tellings.add(first);
    }

    Forecast first() {
        return tellings.getFirst();
    }

    List<Forecast> tellings() {
        return tellings;
    }

    ContentWords words() {
        return words;
    }

    @Nullable
    Term horizon() {
        return horizon;
    }

    void add(Forecast telling) {
        tellings.add(telling);
    }

    /** True when a telling is of this forecast; the very same words are, when either forecaster is no known party. */
    boolean holds(Forecast telling, String forecaster, ContentWords said, @Nullable LocalDate told) {
        boolean nameless = by.startsWith(NAMELESS) || forecaster.startsWith(NAMELESS);
        Term until = Term.of(telling.horizon());
        boolean apart = until != null && horizon != null && !until.agrees(horizon);
        boolean near = day == null || told == null || Math.abs(told.toEpochDay() - day.toEpochDay()) <= LONGEST;
        if (telling.negated() != first().negated() || apart || !near || said.against(words)) {
            return false;
        }
        double alike = said.alike(words);
        return (by.equals(forecaster) && said.shared(words) >= 3 && alike >= ENOUGH)
                || (nameless && said.size() >= 4 && alike >= SAME && said.names().equals(words.names()));
    }
}

package org.rapporteur.casefile.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Party;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Occasion;

/** An outlet with what was read of it, and what is noted of it on the way. */
final class Outlet {

    private final String name;
    private final List<Reading> readings = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> disagreementsLeftOut = new ArrayList<>();

    Outlet(String name) {
        this.name = name;
    }

    void add(Reading reading) {
        readings.add(reading);
    }

    void tells(Occasion occasion) {
        told.add(occasion.id());
    }

    void leavesOut(Occasion occasion) {
        leftOut.add(occasion.id());
    }

    void leavesOut(Disagreement disagreement) {
        disagreementsLeftOut.add(disagreement.id());
    }

    String name() {
        return name;
    }

    List<String> reports() {
        return readings.stream().map(reading -> reading.report().id()).toList();
    }

    /** Ids of the parties it speaks of, each once. */
    List<String> parties() {
        return readings.stream().flatMap(reading -> reading.parties().stream()).map(Party::id).distinct().toList();
    }

    /** True unless all its reports are known to be older than the day. */
    boolean couldKnow(@Nullable LocalDate day) {
        return day == null || readings.stream().map(reading -> reading.report().published())
                .anyMatch(published -> mayBeSince(published, day));
    }

    private static boolean mayBeSince(@Nullable ReportDate published, LocalDate day) {
        return published == null || !published.last().isBefore(day);
    }

    <T extends Finding> List<T> all(Class<T> kind) {
        return readings.stream().flatMap(reading -> reading.all(kind).stream()).toList();
    }

    List<String> told() {
        return told;
    }

    List<String> leftOut() {
        return leftOut;
    }

    List<String> disagreementsLeftOut() {
        return disagreementsLeftOut;
    }
}

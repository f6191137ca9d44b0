package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Course.Status;

/** What later reports tell became of forecasts. None is settled by its own report. */
final class ForecastChanges {

    private final Chronicle chronicle;
    private final List<List<Change>> changes = new ArrayList<>();

    ForecastChanges(Chronicle chronicle, WordReader words, Powers powers, Lexicon lexicon,
            List<ForecastThread> forecasts, List<CommitmentThread> threads, CommitmentChanges fates) {
        this.chronicle = chronicle;
        List<Foretold> open = new ArrayList<>();
        for (ForecastThread thread : forecasts) {
            Foretold foretold = Foretold.of(thread, changes.size(), chronicle);
            changes.add(new ArrayList<>());
            String text = chronicle.index().report(foretold.forecast().report()).text();
            if (!foretold.open(text, chronicle.index().onWord(foretold.forecast()))) {
                open.add(foretold);
            }
        }
        new ForetoldFates(chronicle, words, powers, lexicon, threads, fates, this).settle(open);
        new ForetoldEvents(chronicle, words, this).settle(open);
        new ForetoldStates(chronicle, lexicon, this).settle(open);
    }

    /** The change of a forecast, by its place: the first that settles it; empty while it is open. */
    List<Change> of(int place) {
        return changes.get(place).stream().sorted(Change.IN_TIME).limit(1).toList();
    }

    /**
     * Settles a forecast when what is told came after it, and within its horizon when it came about.
     *
     * @param happened true when what was foretold came about, false when the opposite did
     */
    void settle(Foretold foretold, boolean happened, String report, Span where, @Nullable String finding,
            @Nullable LocalDate day) {
        LocalDate told = chronicle.day(report);
        boolean right = happened != foretold.forecast().negated();
        boolean inTime = !happened || foretold.within(day == null ? told : day);
        boolean later = foretold.before(told) && (day == null || foretold.before(day));
        if (!later || !inTime) {
            return;
        }
        String text = chronicle.index().report(foretold.forecast().report()).text();
        if (!right && foretold.onlyPossible(text)) {
            return;
        }
        changes.get(foretold.place())
                .add(new Change(right ? Status.CAME_TRUE : Status.FAILED, chronicle.words(report, where), day,
                        chronicle.lastDay(report), chronicle.index().place(report),
                        chronicle.evidence(report, where, finding)));
    }
}

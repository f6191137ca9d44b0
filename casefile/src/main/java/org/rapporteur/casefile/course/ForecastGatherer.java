package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.model.Forecast;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;

/** Gathers the tellings of one forecast: each is held only against the latest that share a word with it. */
final class ForecastGatherer {

    private final Chronicle chronicle;
    private final WordReader words;
    private final Powers powers;
    private final List<ForecastThread> threads = new ArrayList<>();
    private final Postings byWord = new Postings();

    ForecastGatherer(Chronicle chronicle, WordReader words, Powers powers) {
        this.chronicle = chronicle;
        this.words = words;
        this.powers = powers;
    }

    /** The forecasts, in order of their first telling. */
    List<ForecastThread> gathered() {
        for (Reading reading : chronicle.index().affair().readings()) {
            for (Forecast forecast : reading.all(Forecast.class)) {
                gather(reading.report(), forecast);
            }
        }
        return threads;
    }

    private void gather(Report report, Forecast forecast) {
        ContentWords said = words.of(report.id(), forecast.content(),
                forecast.horizon() == null ? null : forecast.horizon().span());
        String by = by(report, forecast);
        LocalDate day = chronicle.day(report.id());
        String story = chronicle.story(report.id());
        TreeSet<Integer> candidates = new TreeSet<>();
        for (String word : new TreeSet<>(said.words())) {
            candidates.addAll(byWord.latest(story + "\t" + word));
        }
        int found = -1;
        for (int place : candidates) {
            found = found < 0 && threads.get(place).holds(forecast, by, said, day) ? place : found;
        }
        if (found >= 0) {
            threads.get(found).add(forecast);
            return;
        }
        threads.add(new ForecastThread(forecast, by, said, day));
        for (String word : said.words()) {
            byWord.put(story + "\t" + word, threads.size() - 1);
        }
    }

    /** Who foretells: the speaker's power, or his name as written, or the outlet. */
    private String by(Report report, Forecast forecast) {
        Statement statement = chronicle.index().onWord(forecast);
        if (statement == null) {
            return ForecastThread.NAMELESS + (report.outlet() == null ? report.id() : report.outlet());
        }
        Hop speaker = statement.speaker();
        String power = powers.of(speaker.party());
        return power == null ? ForecastThread.NAMELESS + report.id() + " " + speaker.text() : power;
    }
}

package org.rapporteur.reading.time;

import org.jspecify.annotations.Nullable;

/** Seasons: "summer 2012", "the spring". "Fall" and "spring" are words of other kinds too and need a sign. */
final class SeasonRule implements Rule {

    @Override
    public @Nullable Match at(Line line, int at) {
        boolean the = line.is(at, WordKind.THE);
        int season = the ? at + 1 : at;
        if (!line.is(season, WordKind.SEASON)) {
            return null;
        }
        int number = line.value(season, WordKind.SEASON);
        Amount year = Years.at(line, line.is(season + 1, "of") ? season + 2 : season + 1);
        if (year != null) {
            return new Match(year.end(), Meanings.period(Meanings.season(number, (int) year.number())), "a season");
        }
        boolean doubtful = line.is(season, "fall") || line.is(season, "spring");
        boolean sure = doubtful
                ? season(line, at, season, the)
                : the || line.is(at - 1, WordKind.PREPOSITION) || line.is(at - 1, WordKind.EDGE);
        return sure ? new Match(season + 1, Meanings.season(number, null), "a season") : null;
    }

    private static boolean season(Line line, int at, int season, boolean the) {
        if (line.is(season + 1, "of") || line.is(season + 1, "to") || line.is(season + 1, "in")) {
            return false;
        }
        int before = at - 1;
        return the
                ? line.is(before, WordKind.PREPOSITION) || line.is(before, WordKind.EDGE) || at == 0
                : line.is(before, "in") || line.is(before, "until") || line.is(before, "by") || line.is(before, "since")
                        || line.is(before, WordKind.EDGE);
    }
}

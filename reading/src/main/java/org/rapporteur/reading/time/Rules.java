package org.rapporteur.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules, each with the kinds of words that can begin what it finds. */
final class Rules {

    /** Kinds of words without which a sentence has no time expression. */
    static final int TELLING = WordKind.WEEKDAY.bit | WordKind.WEEKDAYS.bit | WordKind.MONTH.bit | WordKind.UNIT.bit
            | WordKind.UNITS.bit | WordKind.SEASON.bit | WordKind.PART.bit | WordKind.DAY.bit | WordKind.FREQUENCY.bit
            | WordKind.DECADE.bit | WordKind.PHRASE.bit | WordKind.CARDINAL.bit;

    private static final int AMOUNT = WordKind.CARDINAL.bit | WordKind.VAGUE.bit | WordKind.A.bit
            | WordKind.FRACTION.bit;

    /** A rule, and with what it begins. */
    private record Entry(Rule rule, int kinds, boolean digits) {}

    private final Entry[] entries;

    Rules() {
        Rule length = new LengthRule();
        Rule pointed = new PointedRule();
        Rule days = new DayRule();
        Rule dates = new DateRule();
        Rule years = new YearRule();
        Rule clock = new ClockRule();
        Rule quarters = new QuarterRule();
        Rule seasons = new SeasonRule();
        Rule modified = new ModifiedRule(List.of(length, pointed, days, dates, years, clock, quarters, seasons));
        int the = WordKind.THE.bit;
        entries = new Entry[]{
                new Entry(days, WordKind.WEEKDAY.bit | WordKind.DAY.bit | WordKind.MONTH.bit | WordKind.PHRASE.bit
                        | WordKind.ORDINAL.bit, true),
                new Entry(dates, the | WordKind.MONTH.bit | WordKind.ORDINAL.bit, true),
                new Entry(new NumericDateRule(), 0, true),
                new Entry(pointed, the | WordKind.POINTER.bit, false),
                new Entry(clock, the | WordKind.PART.bit | WordKind.CARDINAL.bit, true),
                new Entry(quarters, the | WordKind.ORDINAL.bit | WordKind.ADDED.bit | WordKind.UNIT.bit, true),
                new Entry(seasons, the | WordKind.SEASON.bit, false),
                new Entry(new WeekendRule(), the, false),
                new Entry(years,
                        the | WordKind.UNIT.bit | WordKind.CARDINAL.bit | WordKind.ORDINAL.bit | WordKind.ADDED.bit,
                        true),
                new Entry(length, the | AMOUNT | WordKind.UNITS.bit, true),
                new Entry(new SetRule(), WordKind.EACH.bit | WordKind.FREQUENCY.bit | WordKind.WEEKDAYS.bit
                        | WordKind.WEEKDAY.bit, false),
                new Entry(new PhraseRule(), WordKind.PHRASE.bit | the, false),
                new Entry(modified, the | WordKind.EDGE.bit | WordKind.PHRASE.bit | WordKind.UNIT.bit, false)};
    }

    /** The longest expression that begins at the place, or null. */
    @Nullable
    Match at(Line line, int at) {
        int kinds = line.kinds(at);
        boolean digits = line.shape(at) != Shape.NONE;
        if (kinds == 0 && !digits) {
            return null;
        }
        Match best = null;
        for (Entry entry : entries) {
            if ((entry.kinds & kinds) != 0 || (digits && entry.digits)) {
                best = Match.longer(best, entry.rule.at(line, at));
            }
        }
        return best;
    }
}

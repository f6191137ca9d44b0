package org.rapporteur.reading.time;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Modifier;

/** Lengths of time, "41 months", "a 10-day", and what they lead to: "two years ago", "days earlier". */
final class LengthRule implements Rule {

    @Override
    public @Nullable Match at(Line line, int first) {
        int at = first;
        if (line.is(first, WordKind.THE)) {
            at = line.is(first + 1, WordKind.ORDINAL) || line.is(first + 1, "latest") || line.is(first + 1, "final")
                    ? first + 2
                    : first + 1;
            Amount told = Amounts.at(line, at);
            if (told == null || !line.is(told.end(), WordKind.UNITS)) {
                return null;
            }
        }
        Amount amount = Amounts.at(line, at);
        boolean article = amount == null && line.is(at, WordKind.A);
        if (amount == null) {
            amount = article ? new Amount(1, at + 1) : new Amount(Amount.NOT_TOLD, at);
        }
        int next = pastAdded(line, line.pastHyphen(amount.end()));
        boolean bare = amount.end() == at;
        boolean hyphened = next > amount.end() && line.hyphen(next - 1);
        boolean plural = line.is(next, WordKind.UNITS);
        if (!plural && (bare || !line.is(next, WordKind.UNIT))) {
            return null;
        }
        Unit unit = Unit.at(line.value(next, plural ? WordKind.UNITS : WordKind.UNIT));
        boolean fraction = unit == Unit.QUARTER && hyphened && plural;
        boolean numbered = !plural && !hyphened && amount.number() >= 100;
        if ((bare && next > at) || (article && !countable(line, next, unit)) || numbered) {
            return null;
        }
        if (fraction || age(line, next)) {
            return Match.refused(next + 1);
        }
        return finish(line, amount.until(next + 1), unit);
    }

    /** "a 44-year-old", "52 years old" tell no time of what happens. */
    private static boolean age(Line line, int unit) {
        return line.is(line.pastHyphen(unit + 1), "old") || line.is(line.pastHyphen(unit + 1), "olds");
    }

    private static int pastAdded(Line line, int at) {
        int next = at;
        while (next < at + 2 && line.is(next, WordKind.ADDED)) {
            next = line.pastHyphen(next + 1);
        }
        return next;
    }

    /** "a second opinion" and "a quarter of them" are no lengths of time. */
    private static boolean countable(Line line, int at, Unit unit) {
        return unit != Unit.SECOND && unit != Unit.QUARTER && !(line.is(at + 1, "of") && unit == Unit.DAY);
    }

    private static Match finish(Line line, Amount first, Unit unit) {
        Amount amount = first;
        int end = first.end();
        if (line.is(end, "and") && line.is(end + 1, WordKind.A) && line.is(end + 2, WordKind.FRACTION)
                && !amount.vague()) {
            end += 3;
            amount = new Amount(amount.number() + 0.5, end);
        }
        boolean orSo = line.is(end, "or") && line.is(end + 1, "so");
        if (orSo) {
            end += 2;
        }
        Match led = led(line, amount, unit, end);
        if (led != null) {
            return led;
        }
        int hyphen = line.pastHyphen(end);
        if (hyphen > end && line.is(hyphen, "long")) {
            end = hyphen + 1;
        }
        Resolved length = Resolved.length(unit.length(amount), unit.precision());
        return new Match(end, Meanings.fixed(orSo ? length.with(Modifier.APPROX) : length), "a length of time");
    }

    /** A length that leads from the report, or from the date last spoken of, to another date. */
    private static @Nullable Match led(Line line, Amount amount, Unit unit, int length) {
        int at = line.pastHyphen(length);
        if (line.is(at, WordKind.AGO)) {
            return new Match(at + 1, Meanings.shifted(amount, unit, line.value(at, WordKind.AGO), false),
                    "a length of time back from the report");
        }
        Word word = line.word(at);
        if (word == null) {
            return null;
        }
        for (Phrase phrase : word.phrases()) {
            if (phrase.kind() == Phrase.Kind.HENCE && phrase.restAt(line, at + 1)) {
                return new Match(at + 1 + phrase.rest().size(), Meanings.shifted(amount, unit, 1, false),
                        "a length of time on from the report");
            }
        }
        boolean hanging = !line.is(at, "before") && !line.is(at, "after");
        if (word.is(WordKind.SHIFT)
                && (hanging || line.size() == at + 1 || !Character.isLetterOrDigit(line.first(at + 1)))) {
            return new Match(at + 1, Meanings.shifted(amount, unit, word.value(WordKind.SHIFT), true),
                    "a length of time from the date last spoken of");
        }
        return null;
    }
}

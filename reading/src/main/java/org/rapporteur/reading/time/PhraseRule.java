package org.rapporteur.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Precision;

/** Fixed phrases: "at present", "recently", "the near future". */
final class PhraseRule implements Rule {

    @Override
    public @Nullable Match at(Line line, int at) {
        Phrase phrase = find(line, at, Phrase.Kind.REFERENCE);
        return phrase == null
                ? null
                : new Match(at + 1 + phrase.rest().size(), context -> reference(context, phrase.value()),
                        "a time seen from the report");
    }

    private static Resolved reference(Context context, String value) {
        LocalDate today = context.today();
        Resolved open = Resolved.open(value, Precision.VAGUE);
        return switch (value) {
            case "PAST_REF" -> open.between(null, today);
            case "FUTURE_REF" -> open.between(today, null);
            default -> open.between(today, today);
        };
    }

    /** The longest phrase of a kind at the place, or null. */
    static @Nullable Phrase find(Line line, int at, Phrase.Kind kind) {
        Word word = line.word(at);
        if (word == null || !word.is(WordKind.PHRASE)) {
            return null;
        }
        for (Phrase phrase : word.phrases()) {
            if (phrase.kind() == kind && phrase.restAt(line, at + 1)) {
                return phrase;
            }
        }
        return null;
    }

    /** A festival with its year, if one is told. */
    static @Nullable Match festival(Line line, int at, @Nullable Pointer pointer) {
        Phrase phrase = line.capital(at) ? find(line, at, Phrase.Kind.FESTIVAL) : null;
        if (phrase == null || phrase.festival() == null) {
            return null;
        }
        int end = at + 1 + phrase.rest().size();
        int told = line.sign(end, ',') ? end + 1 : end;
        Amount year = Years.at(line, told);
        return DayRule.after(line, year == null ? end : year.end(),
                Meanings.festival(phrase.festival(), pointer, year == null ? 0 : (int) year.number()), "a festival");
    }
}

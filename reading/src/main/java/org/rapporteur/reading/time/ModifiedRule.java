package org.rapporteur.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Moment.Modifier;

/** Any other expression with words before it that narrow or blur it: "early 2023", "the end of the month", "at least 30 days". */
final class ModifiedRule implements Rule {

    private final List<Rule> inner;

    ModifiedRule(List<Rule> inner) {
        this.inner = inner;
    }

    @Override
    public @Nullable Match at(Line line, int at) {
        int next = line.is(at, WordKind.THE) ? at + 1 : at;
        Match end = yearEnd(line, at);
        if (end != null) {
            return end;
        }
        if (line.is(next, WordKind.EDGE)) {
            return edge(line, next, Edge.at(line.value(next, WordKind.EDGE)));
        }
        Phrase phrase = PhraseRule.find(line, at, Phrase.Kind.MODIFIER);
        if (phrase == null) {
            return null;
        }
        int from = at + 1 + phrase.rest().size();
        boolean measures = phrase.value().equals("MORE_THAN") || phrase.value().equals("LESS_THAN");
        if ((measures && line.is(from, WordKind.THE)) || line.is(from, WordKind.WEEKDAY)) {
            return null;
        }
        Match found = inner(line, from);
        return found == null ? null : modified(found, Modifier.valueOf(phrase.value()));
    }

    private @Nullable Match edge(Line line, int at, Edge edge) {
        int next = line.pastHyphen(at + 1);
        if (edge.noun()) {
            if (!line.is(next, "of")) {
                return null;
            }
            next++;
        } else if (line.is(next, "in") || line.is(next, "on")) {
            next++;
        }
        Match found = inner(line, next);
        if (found == null) {
            found = whole(line, next);
        }
        return found == null ? null : modified(found, edge.modifier());
    }

    private @Nullable Match inner(Line line, int at) {
        Match best = null;
        for (Rule rule : inner) {
            best = Match.longer(best, rule.at(line, at));
        }
        return best;
    }

    /** "year-end", "the month's end". */
    private static @Nullable Match yearEnd(Line line, int at) {
        int unit = line.is(at, WordKind.THE) ? at + 1 : at;
        if (!line.is(unit, "year") && !line.is(unit, "month")) {
            return null;
        }
        int next = line.is(unit + 1, "'s") ? unit + 2 : line.pastHyphen(unit + 1);
        Unit told = Unit.at(line.value(unit, WordKind.UNIT));
        return line.is(next, "end") && !line.is(next + 1, "of")
                ? modified(new Match(next + 1, Meanings.pointed(told, Pointer.THIS), "a part of a stretch"),
                        Modifier.END)
                : null;
    }

    /** "the year", which is a date only when a part of it is spoken of. */
    private static @Nullable Match whole(Line line, int at) {
        boolean unit = line.is(at, WordKind.THE) && line.is(at + 1, WordKind.UNIT);
        if (!unit) {
            return null;
        }
        Unit told = Unit.at(line.value(at + 1, WordKind.UNIT));
        return told.shorterThanDay()
                ? null
                : new Match(at + 2, Meanings.pointed(told, Pointer.THIS), "a part of a stretch");
    }

    private static @Nullable Match modified(Match found, Modifier modifier) {
        Meaning meaning = found.meaning();
        return meaning == null
                ? null
                : new Match(found.end(), context -> narrow(meaning.resolve(context), modifier), found.how());
    }

    /** "Early" is in the first half, "late" in the second; the middle spans the two quarters around the half. */
    private static Resolved narrow(Resolved whole, Modifier modifier) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        if (from == null || to == null || from.equals(to)) {
            return whole.with(modifier);
        }
        long days = ChronoUnit.DAYS.between(from, to);
        return switch (modifier) {
            case START -> whole.between(from, from.plusDays(days / 2)).with(modifier);
            case END -> whole.between(from.plusDays((days + 1) / 2), to).with(modifier);
            case MID -> whole.between(from.plusDays(days / 4), to.minusDays(days / 4)).with(modifier);
            default -> whole.with(modifier);
        };
    }
}

package org.rapporteur.casefile.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.quantity.Lexicon.Found;
import org.rapporteur.casefile.quantity.Lexicon.Unit;
import org.rapporteur.model.Span;

/** Reads the numbers of a stretch of text. Immutable and safe for use by several threads. */
public final class Quantities {

    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec");
    private static final Set<String> ENDS = Set.of("of", "in", "on", "at", "by", "for", "from", "to", "with", "and",
            "or", "but", "that", "which", "who", "whose", "was", "were", "is", "are", "had", "has", "have", "be",
            "been",
            "as", "after", "before", "since", "when", "while", "if", "the", "a", "an", "not", "will", "would", "could",
            "than", "into", "over", "under", "during", "it", "its", "he", "she", "they", "his", "her", "their");
    private static final int LONGEST_PHRASE = 5;

    private final Lexicon lexicon = Lexicon.load();

    /** The numbers of a stretch, in order of place; dates, years, clock times and ordinals left out. */
    public List<Quantity> in(String text, Span within) {
        List<Word> words = Word.in(text, within);
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Read read = read(words, at);
            if (read == null) {
                at++;
            } else {
                if (read.quantity != null) {
                    found.add(read.quantity);
                }
                at = Math.max(at + 1, read.next);
            }
        }
        return found;
    }

    private record Read(@Nullable Quantity quantity, int next) {}

    private @Nullable Read read(List<Word> words, int at) {
        Numeral first = numeral(words, at);
        if (first == null) {
            return null;
        }
        if (date(words, at, first)) {
            return new Read(null, first.next());
        }
        Numeral last = ranged(words, at, first);
        int next = last == null ? first.next() : last.next();
        Found hedge = lexicon.hedgeBefore(words, symbol(words, at) ? at - 1 : at);
        int start = (symbol(words, at) ? at - 1 : at) - (hedge == null ? 0 : hedge.words());
        Shaping shaping = new Shaping(hedge == null ? Hedge.EXACT : hedge.hedge(), first, last == null ? first : last);
        int unitAt = next < words.size() && words.get(next).text().equals("-") ? next + 1 : next;
        Unit unit = symbol(words, at)
                ? lexicon.unit(words.get(at - 1).text())
                : unitAt < words.size() ? lexicon.unit(words.get(unitAt).text()) : null;
        if (unit != null) {
            int end = symbol(words, at) ? next : unitAt + 1;
            return unit.dimension().equals("time")
                    ? lengthOfTime(words, start, end, shaping, unit)
                    : new Read(shaping.measured(unit, spanOf(words, start, end)), end);
        }
        return new Read(counted(words, start, unitAt, shaping), next);
    }

    /** A number, "an hour" and "half an hour" among them. */
    private @Nullable Numeral numeral(List<Word> words, int at) {
        Numeral numeral = Numeral.at(words, at);
        if (numeral != null) {
            return numeral;
        }
        String word = words.get(at).text();
        if (word.equals("half") && timeUnit(words, at + 2) && words.get(at + 1).text().startsWith("a")) {
            return new Numeral(0.5, 0.1, false, at + 2);
        }
        boolean bare = at == 0 || !words.get(at - 1).text().equals("half");
        return bare && (word.equals("an") || word.equals("a")) && timeUnit(words, at + 1)
                ? new Numeral(1, 1, false, at + 1)
                : null;
    }

    private boolean timeUnit(List<Word> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        String word = words.get(at).text();
        return word.equals("hour") || word.equals("minute");
    }

    private static boolean symbol(List<Word> words, int at) {
        return at > 0 && switch (words.get(at - 1).text()) {
            case "$", "€", "£", "¥" -> true;
            default -> false;
        };
    }

    private static boolean date(List<Word> words, int at, Numeral numeral) {
        boolean year = words.get(at).isNumeral() && numeral.value() >= 1800 && numeral.value() < 2100
                && words.get(at).text().length() == 4 && !symbol(words, at);
        boolean month = numeral.value() <= 31 && ((at > 0 && MONTHS.contains(words.get(at - 1).text()))
                || (numeral.next() < words.size() && MONTHS.contains(words.get(numeral.next()).text())));
        boolean hour = numeral.next() + 1 < words.size() && words.get(numeral.next()).text().equals(":");
        boolean minutes = at > 1 && words.get(at - 1).text().equals(":") && words.get(at - 2).isNumeral();
        return year || month || hour || minutes;
    }

    /** The second number of "between 3 and 5", "3 to 5", "3-5", "two or three"; null when there is none. */
    private static @Nullable Numeral ranged(List<Word> words, int at, Numeral first) {
        int link = first.next();
        if (link + 1 >= words.size()) {
            return null;
        }
        String word = words.get(link).text();
        boolean between = at > 0 && words.get(at - 1).text().equals("between") && word.equals("and");
        if (!between && !word.equals("to") && !word.equals("-") && !word.equals("–") && !word.equals("or")) {
            return null;
        }
        Numeral second = Numeral.at(words, link + 1);
        return second != null && second.value() > first.value() ? second : null;
    }

    /** A length of time with its smaller part: "three hours and fifty minutes", "an hour and a half". */
    private Read lengthOfTime(List<Word> words, int start, int end, Shaping shaping, Unit unit) {
        int at = end < words.size() && words.get(end).text().equals("and") ? end + 1 : end;
        if (at + 2 < words.size() && words.get(at).text().equals("a") && words.get(at + 1).text().equals("half")) {
            return new Read(shaping.measured(unit, 0.5 * unit.size(), 0.1 * unit.size(), spanOf(words, start, at + 2)),
                    at + 2);
        }
        Numeral smaller = at < words.size() ? Numeral.at(words, at) : null;
        Unit part = smaller != null && smaller.next() < words.size()
                ? lexicon.unit(words.get(smaller.next()).text())
                : null;
        if (smaller != null && part != null && part.dimension().equals(unit.dimension()) && part.size() < unit.size()) {
            int next = smaller.next() + 1;
            return new Read(shaping.measured(unit, smaller.value() * part.size(), 5 * part.size(),
                    spanOf(words, start, next)), next);
        }
        return new Read(shaping.measured(unit, spanOf(words, start, end)), end);
    }

    private Quantity counted(List<Word> words, int start, int at, Shaping shaping) {
        StringBuilder phrase = new StringBuilder();
        String thing = "";
        int end = at;
        for (int step = at; step < words.size() && step < at + LONGEST_PHRASE; step++) {
            Word word = words.get(step);
            if (!word.isWord() || word.isNumeral() || ENDS.contains(word.text())) {
                break;
            }
            phrase.append(phrase.isEmpty() ? "" : " ").append(word.text());
            String known = lexicon.thing(word.text());
            if (known != null) {
                thing = known;
                end = step + 1;
                break;
            }
        }
        return shaping.counted(thing, phrase.toString(), spanOf(words, start, end));
    }

    private static Span spanOf(List<Word> words, int start, int end) {
        return new Span(words.get(start).start(), words.get(end - 1).end());
    }
}

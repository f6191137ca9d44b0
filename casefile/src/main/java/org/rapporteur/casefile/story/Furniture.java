package org.rapporteur.casefile.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/** Sentences of the page and not of the report: they stand word for word in reports that are weeks apart. */
final class Furniture {

    private static final long APART = 14;
    /** Shorter ones recur by chance, and weigh little. */
    private static final int SHORTEST = 20;

    private final Map<String, Days> seen = new HashMap<>();

    Furniture(List<Reading> readings) {
        for (Reading reading : readings) {
            Days days = Days.of(reading.report().published());
            if (days != null) {
                for (Span sentence : reading.sentences()) {
                    if (sentence.length() >= SHORTEST) {
                        seen.merge(sentence.in(reading.report().text()), days, Days::with);
                    }
                }
            }
        }
        seen.values().removeIf(days -> days.last() - days.first() < APART);
    }

    /** The report's own sentences. All of them when most recur: then it is a report that was printed again. */
    List<Span> without(Reading reading) {
        List<Span> own = reading.sentences().stream()
                .filter(sentence -> !seen.containsKey(sentence.in(reading.report().text()))).toList();
        return 2 * own.size() < reading.sentences().size() ? reading.sentences() : own;
    }
}

package org.rapporteur.measure.time;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.measure.time.TimeMl.Time;
import org.rapporteur.model.Moment;

/**
 * Counts as the scorer of TempEval-3 does: over all articles together, the document creation time is given and not counted;
 * a strict match has the same first and last character; a relaxed match shares at least one character, one expression
 * with one at most; and the F of the value is the share of relaxed matches with the annotator's value, to the letter,
 * times the relaxed F.
 */
final class TimeScore {

    private long gold;
    private long found;
    private long strict;
    private long relaxed;
    private long value;
    private long type;

    /** @param faults told each difference; null when nobody asks */
    void add(TimeMl article, List<Moment> moments, @Nullable PrintWriter faults) {
        gold += article.times().size();
        found += moments.size();
        int next = 0;
        for (Time time : article.times()) {
            while (next < moments.size() && moments.get(next).span().end() <= time.span().start()) {
                tell(faults, article, null, moments.get(next));
                next++;
            }
            if (next < moments.size() && moments.get(next).span().overlaps(time.span())) {
                compare(article, time, moments.get(next), faults);
                next++;
            } else {
                tell(faults, article, time, null);
            }
        }
        for (; next < moments.size(); next++) {
            tell(faults, article, null, moments.get(next));
        }
    }

    private void compare(TimeMl article, Time time, Moment moment, @Nullable PrintWriter faults) {
        relaxed++;
        boolean same = moment.span().equals(time.span());
        boolean valued = moment.value().equals(time.value());
        strict += same ? 1 : 0;
        value += valued ? 1 : 0;
        type += moment.kind().name().equals(time.type()) ? 1 : 0;
        if (!same || !valued) {
            tell(faults, article, time, moment);
        }
    }

    private static void tell(@Nullable PrintWriter faults, TimeMl article, @Nullable Time time,
            @Nullable Moment moment) {
        if (faults == null) {
            return;
        }
        String wanted = time == null ? "-" : line(time.span().in(article.text())) + " [" + time.value() + "]";
        String had = moment == null ? "-" : line(moment.text()) + " [" + moment.value() + "]";
        int at = moment != null ? moment.span().start() : time != null ? time.span().start() : 0;
        String kind = time == null
                ? "extra"
                : moment == null
                        ? "missed"
                        : moment.span().equals(time.span()) ? "value" : "extent";
        faults.println(kind + "\t" + wanted + "\t" + had + "\t" + article.created() + "\t"
                + line(article.text().substring(Math.max(0, at - 60), Math.min(article.text().length(), at + 50))));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String figures(long right, long gold, long found) {
        return String.format(Locale.ROOT, "P %5.1f  R %5.1f  F %5.1f", found == 0 ? 0 : 100.0 * right / found,
                gold == 0 ? 0 : 100.0 * right / gold, gold + found == 0 ? 0 : 200.0 * right / (gold + found));
    }

    void print(PrintWriter out) {
        out.println("strict    " + figures(strict, gold, found));
        out.println("relaxed   " + figures(relaxed, gold, found) + "  (" + relaxed + " matches of " + found + " found, "
                + gold
                + " wanted)");
        out.println("value     " + figures(value, gold, found));
        out.println("type      " + figures(type, gold, found));
    }
}

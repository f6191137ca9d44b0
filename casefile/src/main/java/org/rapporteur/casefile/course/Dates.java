package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Segmenter;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.reading.time.TimeReader;

/** The dates that sentences tell, read only for the reports that are asked for. */
final class Dates {

    private static final int WEEK = 7;

    private final Segmenter segmenter = Segmenter.load();
    private final TimeReader reader = new TimeReader();
    private final Map<String, List<Moment>> known = new HashMap<>();

    /** "From March 20 to March 31": the later; null when the span tells no such date. */
    @Nullable
    Term bound(Report report, Span span) {
        Term last = null;
        for (Moment moment : moments(report)) {
            int start = moment.span().start();
            boolean within = span.contains(moment.span()) && (report.text().startsWith("to ", Math.max(0, start - 3))
                    || report.text().startsWith("until ", Math.max(0, start - 6)));
            last = within && Term.of(moment) != null ? Term.of(moment) : last;
        }
        return last;
    }

    /**
     * The day of what a sentence tells of the past: that told nearest to a place, and no later than the report. Null when
     * none is told.
     */
    @Nullable
    LocalDate past(Report report, Span sentence, int place) {
        LocalDate nearest = null;
        int distance = Integer.MAX_VALUE;
        for (Moment moment : moments(report)) {
            LocalDate day = sentence.contains(moment.span()) ? day(moment, report) : null;
            int away = Math.abs(moment.span().start() - place);
            if (day != null && away < distance) {
                nearest = day;
                distance = away;
            }
        }
        return nearest;
    }

    private static @Nullable LocalDate day(Moment moment, Report report) {
        LocalDate from = moment.from();
        if (from == null || !from.equals(moment.to())) {
            return null;
        }
        LocalDate published = report.published() == null ? null : report.published().last();
        if (published == null || !from.isAfter(published)) {
            return from;
        }
        LocalDate week = from.minusDays(WEEK);
        return Term.weekdayAlone(moment.text()) && !week.isAfter(published) ? week : null;
    }

    private List<Moment> moments(Report report) {
        return known.computeIfAbsent(report.id(),
                id -> reader.read(report.text(), segmenter.segment(report.text()), report.published()));
    }
}

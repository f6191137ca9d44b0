package org.rapporteur.reading.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Segmenter;
import org.rapporteur.model.Moment;
import org.rapporteur.model.ReportDate;

/** What the reader makes of an invented text, written so that a test can be read aloud. */
final class Timed {

    /** A Wednesday. */
    static final ReportDate PUBLISHED = ReportDate.day(LocalDate.of(2031, 7, 16));

    private static final Segmenter SEGMENTER = Segmenter.load();
    private static final TimeReader READER = new TimeReader();

    private Timed() {}

    static List<Moment> moments(String text, @Nullable ReportDate published) {
        return READER.read(text, SEGMENTER.segment(text), published);
    }

    /** Each expression as "words = value". */
    static List<String> in(String text) {
        return moments(text, PUBLISHED).stream().map(moment -> moment.text() + " = " + moment.value()).toList();
    }

    static List<String> undated(String text) {
        return moments(text, null).stream().map(moment -> moment.text() + " = " + moment.value()).toList();
    }

    /** The only expression of a text. */
    static Moment only(String text) {
        List<Moment> moments = moments(text, PUBLISHED);
        if (moments.size() != 1) {
            throw new AssertionError("not one time expression but " + moments);
        }
        return moments.get(0);
    }

    /** The days an expression can mean, as "first..last". */
    static String days(String text) {
        Moment moment = only(text);
        return moment.from() + ".." + moment.to();
    }
}

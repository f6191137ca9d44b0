package org.rapporteur.reading.time;

/** Whether a clause tells of what was or of what is to come, by cheap signs near a place. */
enum Tense {
    PAST, FUTURE, UNKNOWN;

    private static final int REACH = 14;

    /** By the nearest sign before the expression, else behind it. */
    static Tense around(Line line, int from, int to) {
        for (int at = from - 1; at >= 0 && at >= from - REACH; at--) {
            Tense sign = sign(line, at);
            if (sign != UNKNOWN) {
                return sign;
            }
        }
        for (int at = to; at < line.size() && at < to + REACH; at++) {
            Tense sign = sign(line, at);
            if (sign != UNKNOWN) {
                return sign;
            }
        }
        return UNKNOWN;
    }

    private static Tense sign(Line line, int at) {
        int kinds = line.kinds(at);
        if ((kinds & WordKind.FUTURE.bit) != 0) {
            return FUTURE;
        }
        if ((kinds & WordKind.PAST.bit) != 0 || endsInEd(line, at)) {
            return PAST;
        }
        return infinitive(line, at) ? FUTURE : UNKNOWN;
    }

    /** "to" before a word in lower case that is no article and no number, which is mostly a verb. */
    private static boolean infinitive(Line line, int at) {
        return line.is(at, "to") && Character.isLowerCase(line.first(at + 1)) && line.kinds(at + 1) == 0;
    }

    private static boolean endsInEd(Line line, int at) {
        int end = line.end(at);
        return end - line.start(at) > 4 && line.text().charAt(end - 1) == 'd' && line.text().charAt(end - 2) == 'e'
                && Character.isLowerCase(line.first(at)) && line.text().charAt(end - 3) != 'e';
    }
}

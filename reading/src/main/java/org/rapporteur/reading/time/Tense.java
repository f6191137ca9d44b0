package org.rapporteur.reading.time;

/** Whether a clause tells of what was or of what is to come, by cheap signs near a place. */
enum Tense {
    PAST, FUTURE, UNKNOWN;

    private static final int REACH = 14;

    /** By the nearest sign in the same clause, before the expression and else behind it; then beyond the clause. */
    static Tense around(Line line, int from, int to) {
        if (line.is(from - 1, "until") || line.is(from - 1, "till") || line.is(from - 1, "by")
                || line.is(from - 1, "starting") || line.is(from - 1, "beginning") || line.is(from - 1, "from")) {
            return FUTURE;
        }
        int first = from - 1;
        Tense sign = UNKNOWN;
        while (sign == UNKNOWN && first >= 0 && first >= from - REACH && !edge(line, first)) {
            sign = sign(line, first--);
        }
        int last = line.sign(to, ',') ? to + 1 : to;
        while (sign == UNKNOWN && last < line.size() && last < to + REACH && !edge(line, last)) {
            sign = sign(line, last++);
        }
        while (sign == UNKNOWN && first >= 0 && first >= from - REACH) {
            sign = sign(line, first--);
        }
        while (sign == UNKNOWN && last < line.size() && last < to + REACH) {
            sign = sign(line, last++);
        }
        return sign;
    }

    private static boolean edge(Line line, int at) {
        return ",;:\"“”—–`".indexOf(line.first(at)) >= 0 || line.is(at, "but") || line.is(at, "and") || line.is(at, "--");
    }

    private static Tense sign(Line line, int at) {
        int kinds = line.kinds(at);
        boolean past = (kinds & WordKind.PAST.bit) != 0 || endsInEd(line, at);
        if ((kinds & WordKind.FUTURE.bit) != 0) {
            return line.is(at - 1, "been") || line.is(at - 1, "had") || line.is(at - 1, "was") ? PAST : FUTURE;
        }
        if (past && line.is(at - 1, "be")) {
            return FUTURE;
        }
        if (past && !line.is(at - 1, "is") && !line.is(at - 1, "are") && !line.is(at - 1, "being")) {
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

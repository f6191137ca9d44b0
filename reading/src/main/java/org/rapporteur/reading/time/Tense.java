package org.rapporteur.reading.time;

/** Whether a clause tells of what was or of what is to come, by cheap signs near a place. */
enum Tense {
    PAST, FUTURE, UNKNOWN;

    private static final int REACH = 14;

    /** By the nearest sign in the same clause, before the expression and else behind it; then beyond the clause. */
    static Tense around(Line line, int from, int to) {
        if (line.is(from - 1, WordKind.AHEAD) || (line.is(from - 1, "as") && line.is(from - 3, "as"))) {
            return FUTURE;
        }
        if (line.is(to, "'s") && !line.is(from - 1, "before") && !line.is(from - 2, "ahead")) {
            return announced(line, from);
        }
        if (line.is(from - 1, "on") && lackedOrFaced(line, from)) {
            return PAST;
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

    /** "Friday's meeting" mostly was, unless the words before it say that it will be. */
    private static Tense announced(Line line, int from) {
        for (int at = from - 1; at >= 0 && at >= from - REACH && !edge(line, at); at--) {
            if (line.is(at, "will") || line.is(at, "'ll") || line.is(at, "would")) {
                return FUTURE;
            }
        }
        return PAST;
    }

    /** True for "without his visit on" and "despite the vote on": what one could lack or face has been. */
    private static boolean lackedOrFaced(Line line, int from) {
        for (int at = from - 2; at >= 0 && at >= from - 5 && !edge(line, at); at--) {
            if (line.is(at, "without") || line.is(at, "despite")) {
                return true;
            }
        }
        return false;
    }

    private static boolean edge(Line line, int at) {
        return ",;:\"“”—–`".indexOf(line.first(at)) >= 0 || line.is(at, "but") || line.is(at, "and")
                || line.is(at, "--");
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
        return line.is(at, "to")
                && (headline(line, at - 1) || line.is(at - 1, WordKind.PAST) || line.is(at - 1, "is")
                        || line.is(at - 1, "are")
                        || endsInEd(line, at - 1))
                && Character.isLowerCase(line.first(at + 1)) && line.kinds(at + 1) == 0;
    }

    /** True for the name that opens a headline, by itself or behind a colon: "Norway to close its port". */
    private static boolean headline(Line line, int at) {
        return at >= 0 && Character.isUpperCase(line.first(at)) && (at == 0 || line.first(at - 1) == ':');
    }

    private static boolean endsInEd(Line line, int at) {
        if (at < 0) {
            return false;
        }
        int end = line.end(at);
        return end - line.start(at) > 4 && line.text().charAt(end - 1) == 'd' && line.text().charAt(end - 2) == 'e'
                && Character.isLowerCase(line.first(at)) && line.text().charAt(end - 3) != 'e';
    }
}

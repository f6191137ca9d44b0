package org.rapporteur.reading.time;

import org.jspecify.annotations.Nullable;

/** Reads how many: "41", "two", "twenty-one", "2 1/2", "a few", "a couple of", "half a", "two to three". */
final class Amounts {

    private static final int MOST_WORDS = 12;

    private Amounts() {}

    /** The amount that begins at a place, or null. A bare article is none. */
    static @Nullable Amount at(Line line, int at) {
        Amount one = single(line, at);
        if (one == null) {
            return null;
        }
        int link = line.pastHyphen(one.end());
        boolean worded = line.is(link, "to") || line.is(link, "or");
        Amount other = worded ? single(line, line.pastHyphen(link + 1)) : link > one.end() ? single(line, link) : null;
        if (other == null || other.vague() || one.vague() || other.number() <= one.number()) {
            return one;
        }
        return new Amount(Amount.NOT_TOLD, other.end());
    }

    private static @Nullable Amount single(Line line, int at) {
        Shape shape = line.shape(at);
        if (shape == Shape.WHOLE || shape == Shape.GROUPED) {
            return fraction(line, new Amount(line.number(at), at + 1));
        }
        if (shape == Shape.OTHER) {
            return decimal(line, at);
        }
        if (line.is(at, WordKind.CARDINAL)) {
            return andHalf(line, written(line, at));
        }
        if (line.is(at, WordKind.VAGUE)) {
            return vague(line, at);
        }
        if (line.is(at, WordKind.FRACTION)) {
            return half(line, at);
        }
        if (line.is(at, WordKind.A) && line.is(at + 1, WordKind.VAGUE)) {
            return vague(line, at + 1);
        }
        if (line.is(at, WordKind.A) && line.is(at + 1, WordKind.FRACTION)) {
            return half(line, at + 1);
        }
        return line.is(at, WordKind.A) && line.is(at + 1, WordKind.SCALE)
                ? new Amount(line.value(at + 1, WordKind.SCALE), at + 2)
                : null;
    }

    /** "twenty-one", "two hundred", "two thousand and eight". */
    static Amount written(Line line, int at) {
        long sum = 0;
        long group = 0;
        int next = at;
        while (next < at + MOST_WORDS) {
            if (line.is(next, WordKind.CARDINAL)) {
                int value = line.value(next, WordKind.CARDINAL);
                boolean fits = group == 0 || (group % 100 == 0 && group > 0)
                        || (group % 10 == 0 && group % 100 >= 20 && value < 10);
                if (!fits) {
                    break;
                }
                group += value;
                next++;
            } else if (line.is(next, WordKind.SCALE)) {
                int scale = line.value(next, WordKind.SCALE);
                group *= scale;
                if (scale == 1000) {
                    sum = Math.min(sum + group, 1_000_000);
                    group = 0;
                }
                group = Math.min(group, 1_000_000);
                next++;
            } else if (joins(line, next, group, sum)) {
                next++;
            } else {
                break;
            }
        }
        return new Amount(sum + group, next);
    }

    private static boolean joins(Line line, int at, long group, long sum) {
        boolean number = line.is(at + 1, WordKind.CARDINAL);
        boolean tens = line.hyphen(at) && group % 10 == 0 && group % 100 >= 20 && number
                && line.value(at + 1, WordKind.CARDINAL) < 10;
        return tens || (line.is(at, "and") && number && group % 100 == 0 && group + sum > 0);
    }

    private static Amount andHalf(Line line, Amount amount) {
        int at = line.pastHyphen(amount.end());
        if (line.is(at, "and") && line.is(line.pastHyphen(at + 1), WordKind.A)
                && line.is(line.pastHyphen(line.pastHyphen(at + 1) + 1), WordKind.FRACTION)) {
            return new Amount(amount.number() + 0.5, line.pastHyphen(line.pastHyphen(at + 1) + 1) + 1);
        }
        return amount;
    }

    private static Amount fraction(Line line, Amount amount) {
        int at = line.pastHyphen(amount.end());
        boolean half = line.is(at, "1/2") || line.sign(at, '½');
        return half ? new Amount(amount.number() + 0.5, at + 1) : andHalf(line, amount);
    }

    private static @Nullable Amount decimal(Line line, int at) {
        String text = line.text();
        int start = line.start(at);
        int end = line.end(at);
        int point = -1;
        double number = 0;
        double place = 1;
        for (int i = start; i < end && end - start <= 8; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return line.is(at, "1/2") ? new Amount(0.5, at + 1) : null;
            } else if (point < 0) {
                number = number * 10 + c - '0';
            } else {
                place *= 10;
                number += (c - '0') / place;
            }
        }
        return point > start && end - start <= 8 ? new Amount(number, at + 1) : null;
    }

    private static Amount vague(Line line, int at) {
        boolean couple = line.is(at, "couple");
        int end = line.is(at + 1, "of") ? at + 2 : at + 1;
        return new Amount(couple ? 2 : Amount.NOT_TOLD, end);
    }

    private static @Nullable Amount half(Line line, int at) {
        int next = line.pastHyphen(at + 1);
        if (line.is(next, WordKind.A)) {
            return line.is(next + 1, WordKind.SCALE)
                    ? new Amount(line.value(next + 1, WordKind.SCALE) / 2.0, next + 2)
                    : new Amount(0.5, next + 1);
        }
        return new Amount(0.5, next);
    }
}

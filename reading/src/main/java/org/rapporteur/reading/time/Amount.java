package org.rapporteur.reading.time;

/**
 * How many.
 *
 * @param number 0 or more, or less than 0 when the words do not tell ("a few", "several")
 * @param end the token after its last word
 */
record Amount(double number, int end) {

    static final double NOT_TOLD = -1;

    boolean vague() {
        return number < 0;
    }

    boolean isWhole() {
        return number >= 0 && number == (long) number;
    }

    Amount until(int later) {
        return new Amount(number, later);
    }
}

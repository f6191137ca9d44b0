package org.rapporteur.outlook.model;

/**
 * A set of states: those in which certain options are taken and certain others are not. Bit k of a mask is option k.
 *
 * @param taken options that must be taken
 * @param dropped options that must not be taken; shares no bit with {@code taken}
 */
public record Pattern(long taken, long dropped) {

    public static final Pattern ANY = new Pattern(0, 0);

    public Pattern {
        if ((taken & dropped) != 0) {
            throw new FaultyModelException("pattern", "asks for an option both taken and not taken",
                    "name each option once");
        }
    }

    /** The one state in which exactly these options are taken. */
    public static Pattern state(long taken, int options) {
        return new Pattern(taken, ~taken & mask(options));
    }

    /** Reads one character an option: Y taken, N not taken, - either. */
    public static Pattern parse(String text) {
        if (text.length() > Conflict.MOST_OPTIONS) {
            throw new FaultyModelException("pattern " + text, "is longer than " + Conflict.MOST_OPTIONS + " options",
                    "write one of Y, N and - for each option");
        }
        long taken = 0;
        long dropped = 0;
        for (int option = 0; option < text.length(); option++) {
            switch (text.charAt(option)) {
                case 'Y' -> taken |= 1L << option;
                case 'N' -> dropped |= 1L << option;
                case '-' -> {
                }
                default -> throw new FaultyModelException("pattern " + text,
                        "has the character '" + text.charAt(option) + "'", "write one of Y, N and - for each option");
            }
        }
        return new Pattern(taken, dropped);
    }

    public boolean matches(long state) {
        return (state & taken) == taken && (state & dropped) == 0;
    }

    /** The options it speaks of. */
    public long options() {
        return taken | dropped;
    }

    public boolean isState(int options) {
        return options() == mask(options);
    }

    /** One character an option, as {@link #parse} reads it. */
    public String text(int options) {
        StringBuilder text = new StringBuilder(options);
        for (int option = 0; option < options; option++) {
            long bit = 1L << option;
            text.append((taken & bit) != 0 ? 'Y' : (dropped & bit) != 0 ? 'N' : '-');
        }
        return text.toString();
    }

    static long mask(int options) {
        return (1L << options) - 1;
    }
}

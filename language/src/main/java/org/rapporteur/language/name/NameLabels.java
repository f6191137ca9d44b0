package org.rapporteur.language.name;

import org.rapporteur.language.NameKind;

/** What a token can be: outside of names (0), the beginning of a name of each kind (odd), further inside it (even). */
@SuppressWarnings("EnumOrdinal") // labels are indices of arrays in the inner loop
public final class NameLabels {

    /** Outside of names. */
    public static final int OUTSIDE = 0;
    /** How many labels there are. */
    public static final int COUNT = 1 + 2 * NameKind.values().length;

    private static final NameKind[] KINDS = NameKind.values();

    private NameLabels() {}

    public static int begin(NameKind kind) {
        return 1 + 2 * kind.ordinal();
    }

    public static int inside(NameKind kind) {
        return 2 + 2 * kind.ordinal();
    }

    public static boolean begins(int label) {
        return (label & 1) == 1;
    }

    /** The kind of a label that is not {@link #OUTSIDE}. */
    public static NameKind kind(int label) {
        return KINDS[(label - 1) / 2];
    }

    /** True when the label can stand behind the other. */
    public static boolean follows(int before, int label) {
        return label == OUTSIDE || begins(label) || before == label || before == label - 1;
    }
}

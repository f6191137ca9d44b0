package org.rapporteur.outlook.model;

/** Which way an option can be changed by the decider who owns it. */
public enum Change {
    /** Can be taken and dropped again. */
    BOTH_WAYS("both ways"),
    /** Once taken it stays taken, as a strike carried out. */
    STAYS_TAKEN("once taken, stays taken"),
    /** Once dropped it stays dropped, as a delay given up. */
    STAYS_DROPPED("once dropped, stays dropped");

    private final String words;

    Change(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

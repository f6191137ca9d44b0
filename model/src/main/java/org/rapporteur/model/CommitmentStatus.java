package org.rapporteur.model;

import java.util.Locale;

/** What has become of a commitment, as far as reports tell. */
public enum CommitmentStatus {
    /** Made, and nothing tells that it no longer holds. */
    STANDING,
    /** Its deadline was moved. */
    EXTENDED,
    /** What was asked for, or agreed, was done. */
    MET,
    /** What was threatened or promised was done. */
    CARRIED_OUT,
    /** It ran out or came to nothing. */
    LAPSED,
    /** It was taken back, or what it answers to was refused. */
    WITHDRAWN,
    /** Only possible: "could offer". */
    POSSIBLE,
    /** Said not to have been made: "did not threaten", "ruled out". */
    DENIED,
    /** No report tells. */
    UNKNOWN;

    /** The name as it stands in data files and exports: lower case with blanks, the same in every locale. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

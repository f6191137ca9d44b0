package org.rapporteur.reading.commitment;

/** Small things of English wording, for reasons. */
final class Words {

    private Words() {}

    /** A noun with its article: "an offer". */
    static String a(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}

package org.rapporteur.reading.event;

/**
 * A word that tells of a happening.
 *
 * @param token the word
 * @param kind what happens
 * @param noun true for a noun, false for a verb
 * @param object the verb's object or what its preposition brings in; the verb that carries a noun ("hold" in "held
 *        talks"); -1 for none
 * @param consumed true when the verb's object is part of what happens ("imposed sanctions"), so that it is no participant
 */
record Trigger(int token, Kinds.Kind kind, boolean noun, int object, boolean consumed) {

    /** The verb that carries it: itself, or the one its noun hangs on; -1 when there is none. */
    int verb() {
        return noun ? object : token;
    }
}

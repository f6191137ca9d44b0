package org.rapporteur.model;

import java.util.Locale;

/**
 * What sort of happening it is: the categories of PLOVER, the Political Language Ontology for Verifiable Event Records
 * (Open Event Data Alliance), from the most cooperative to the most hostile.
 */
public enum EventCategory {
    /** To agree, to sign, to accept. */
    AGREE,
    /** To meet, to visit, to call, to hold talks. */
    CONSULT,
    /** To back, to praise, to extend diplomatic support. */
    SUPPORT,
    /** To work together: trade, joint exercises, extradition. */
    COOPERATE,
    /** To give: money, arms, relief, asylum. */
    AID,
    /** To give in: release, ease, withdraw, resign, retreat. */
    YIELD,
    /** To ask for, to demand. */
    REQUEST,
    /** To accuse, to sue, to condemn, to investigate. */
    ACCUSE,
    /** To refuse, to veto, to deny what is asked. */
    REJECT,
    /** To threaten, to warn of measures. */
    THREATEN,
    /** To demonstrate, to strike, to march. */
    PROTEST,
    /** To reduce relations, to impose sanctions, to expel. */
    SANCTION,
    /** To ready or move forces. */
    MOBILIZE,
    /** To arrest, to ban, to seize, to repress. */
    COERCE,
    /** To attack, to kill, to bomb. */
    ASSAULT;

    /** The name as it stands in data files and exports: lower case, the same in every locale. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

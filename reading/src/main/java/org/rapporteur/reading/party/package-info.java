/**
 * Who is spoken of in one report: names, titles, metonyms, descriptions and pronouns resolved to parties, each
 * resolution with its reason. What cannot be resolved stays open. Start at
 * {@link org.rapporteur.reading.party.PartyFinder}.
 */
@NullMarked
package org.rapporteur.reading.party;

import org.jspecify.annotations.NullMarked;

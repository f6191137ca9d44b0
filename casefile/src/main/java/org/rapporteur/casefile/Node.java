package org.rapporteur.casefile;

import org.rapporteur.model.Party;
import org.rapporteur.model.Report;

/** A party as one report speaks of it. */
record Node(int index, int reading, Report report, Party party) {}

package org.rapporteur.casefile.disagreement;

import java.util.List;

/** One way to see that reports differ. */
@FunctionalInterface
interface Rule {

    /** What it finds, in order of the case. */
    List<Draft> find();
}

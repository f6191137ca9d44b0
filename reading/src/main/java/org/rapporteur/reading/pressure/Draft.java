package org.rapporteur.reading.pressure;

import java.util.BitSet;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Pressure.Kind;

/**
 * What bears on somebody, in tokens.
 *
 * @param sentence index of the sentence that names it
 * @param what the tokens that name it; never empty
 * @param onSentence index of the sentence that names on whom it bears
 * @param on the head of the phrase that names on whom, or -1
 * @param reason see {@link org.rapporteur.model.Finding#reason()}
 */
record Draft(int sentence, BitSet what, int onSentence, int on, Kind kind, Direction direction, String reason) {}

package org.rapporteur.desk.outlook;

import java.io.IOException;
import java.io.Writer;

/** One way of writing an outlook down. */
interface Form {

    /** What such an analysis can tell and what it cannot; every form says so. */
    String CAN = "It shows what follows from the model: which states nobody would leave, who could move next, and on which"
            + " assumption or sentence a conclusion turns.";
    String CANNOT = "It cannot tell whether the model is right, nor what will happen: people err, learn and change their"
            + " minds, and forecasts made in this way have missed more often than not.";

    void write(View view, Writer out) throws IOException;
}

package org.rapporteur.desk.outlook;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.outlook.model.Conflict;
import org.rapporteur.outlook.model.FaultyModelException;

/** Finds what a user names on the command line. */
record Asked(Conflict conflict) {

    /** By number from 1, by vector, or by name. */
    int state(String text) {
        for (int state = 0; state < conflict.states().size(); state++) {
            if (text.equals(String.valueOf(state + 1))) {
                return state;
            }
        }
        for (int state = 0; state < conflict.states().size(); state++) {
            if (text.equals(conflict.states().text(state)) || text.equals(conflict.stateName(state))) {
                return state;
            }
        }
        throw new FaultyModelException("state " + text, "is not among the " + conflict.states().size() + " states",
                "give a number from 1, one of Y and N for each option, or a name");
    }

    BitSet deciders(List<String> names) {
        BitSet deciders = new BitSet();
        for (String name : names) {
            int decider = conflict.decider(name);
            if (decider < 0) {
                throw new FaultyModelException("coalition", "no decider is called " + name, "use of these: "
                        + String.join(", ", conflict.deciders().stream().map(it -> it.name()).toList()));
            }
            deciders.set(decider);
        }
        return deciders;
    }
}

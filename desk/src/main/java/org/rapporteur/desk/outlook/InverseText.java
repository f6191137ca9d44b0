package org.rapporteur.desk.outlook;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.inverse.Condition;
import org.rapporteur.outlook.inverse.Inverse;
import org.rapporteur.outlook.stability.Concept;

/** What each decider would have to prefer for a wanted state to hold, the others' preferences being as the model has them. */
record InverseText(Outlook outlook, int wanted) {

    void write(List<Concept> concepts, Writer out) throws IOException {
        Wording wording = new Wording(outlook.conflict());
        Inverse inverse = new Inverse(outlook.graph(), outlook.known());
        out.write(outlook.conflict().name() + "\n\nFor state " + (wanted + 1) + " ("
                + outlook.conflict().stateName(wanted)
                + ") to hold\n");
        for (Concept concept : concepts) {
            for (int decider = 0; decider < outlook.graph().deciders(); decider++) {
                List<Condition> conditions = inverse.conditions(concept, decider, wanted);
                out.write("\n" + concept.abbreviation() + ", " + wording.decider(decider) + ": "
                        + (conditions.isEmpty()
                                ? "holds whatever it prefers"
                                : "it must like state " + (wanted + 1)
                                        + " at least as well as")
                        + "\n");
                for (Condition condition : conditions) {
                    out.write("  " + condition(condition) + "\n");
                }
                String all = Inverse.factorial(outlook.graph().size()).toString();
                out.write("  " + inverse.count(concept, decider, wanted)
                        .map(count -> count + " of " + all + " rankings without ties do").orElse("Rankings not counted")
                        + "\n");
            }
        }
    }

    private static String condition(Condition condition) {
        return "- " + String.join(", or ", condition.oneOf().stream().map(InverseText::states).toList());
    }

    private static String states(Set<Integer> states) {
        return (states.size() == 1 ? "state " : "all of states ")
                + String.join(", ", states.stream().sorted().map(state -> String.valueOf(state + 1)).toList());
    }
}

package org.rapporteur.desk.outlook;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.outlook.Outlook;
import org.rapporteur.outlook.compare.Difference;
import org.rapporteur.outlook.compare.ModelComparison;
import org.rapporteur.outlook.stability.Concept;

/** What changes from one model to another, for whom and why. */
record CompareText(Outlook before, Outlook after) {

    void write(List<Concept> concepts, Writer out) throws IOException {
        ModelComparison comparison = new ModelComparison(before, after);
        Wording wording = new Wording(after.conflict());
        out.write("From " + before.conflict().name() + " to " + after.conflict().name() + "\n\nIn the model\n");
        for (String change : comparison.changes()) {
            out.write("  " + change + "\n");
        }
        out.write("\nFor all\n");
        for (Concept concept : concepts) {
            for (int state : comparison.turned(concept, true)) {
                out.write("  " + concept.abbreviation() + ": " + name(state) + " now holds\n");
            }
            for (int state : comparison.turned(concept, false)) {
                out.write("  " + concept.abbreviation() + ": " + name(state) + " holds no more\n");
            }
        }
        out.write("\nFor each\n");
        for (Difference difference : comparison.differences(concepts)) {
            out.write("  " + difference.concept().abbreviation() + ", " + wording.decider(difference.decider()) + ", "
                    + name(difference.after()) + ": " + difference.was().words() + ", now " + difference.is().words()
                    + "\n");
            for (String line : after.explain(difference.concept(), difference.decider(), difference.after())
                    .map(wording::lines).orElse(List.of())) {
                out.write("    " + line + "\n");
            }
        }
    }

    private String name(int state) {
        return "state " + (state + 1) + " (" + after.conflict().stateName(state) + ")";
    }
}

package org.rapporteur.desk.outlook;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.outlook.partial.Answer;
import org.rapporteur.outlook.stability.Concept;

/** The outlook for a terminal: a table of what may hold, then why the chosen state does or does not. */
final class TextForm implements Form {

    @Override
    public void write(View view, Writer out) throws IOException {
        out.write(view.conflict().name() + "\n" + size(view) + "\n\n");
        for (int decider = 0; decider < view.conflict().deciders().size(); decider++) {
            out.write("  " + view.conflict().deciders().get(decider).name() + ": " + view.options(decider) + "\n");
        }
        table(view, out);
        open(view, out);
        ways(view, out);
        if (view.chosen() >= 0) {
            plays(view, out);
        }
        out.write("\n" + CAN + "\n" + CANNOT + "\n");
    }

    private static String size(View view) {
        return view.outlook().graph().size() + " states, " + view.conflict().deciders().size() + " deciders, "
                + view.conflict().options().size() + " options; preferences "
                + (view.complete() ? "complete" : "known in part");
    }

    private static void table(View view, Writer out) throws IOException {
        out.write("\nWhat holds for all\n");
        if (view.rows().isEmpty()) {
            out.write("  No state holds under any of these concepts.\n");
            return;
        }
        int width = view.rows().stream().mapToInt(row -> String.valueOf(row.state() + 1).length()).max().orElse(1);
        int options = view.conflict().options().size();
        StringBuilder head = new StringBuilder("  " + " ".repeat(width + options + 3));
        view.concepts().forEach(concept -> head.append(pad(concept.abbreviation(), column(concept))));
        out.write(head.toString().stripTrailing() + "\n");
        for (View.Row row : view.rows()) {
            StringBuilder line = new StringBuilder("  ");
            line.append(" ".repeat(width - String.valueOf(row.state() + 1).length())).append(row.state() + 1)
                    .append("  ")
                    .append(row.vector()).append(row.state() == view.conflict().statusQuo() ? "*" : " ");
            for (int k = 0; k < row.forAll().size(); k++) {
                line.append(pad(sign(row.forAll().get(k)), column(view.concepts().get(k))));
            }
            out.write(line.append("  ").append(row.name()) + "\n");
        }
        boolean quo = view.rows().stream().anyMatch(row -> row.state() == view.conflict().statusQuo());
        out.write((quo ? "  * the status quo." : " ") + " yes: " + Answer.ALWAYS.words() + "; -: "
                + Answer.NEVER.words()
                + (view.complete() ? "." : "; depends; open: " + Answer.NOT_DECIDED.words() + ".")
                + "\n");
        long shown = view.rows().stream()
                .filter(row -> row.forAll().stream().anyMatch(answer -> answer != Answer.NEVER)).count();
        if (shown < view.holding()) {
            out.write(
                    "  " + shown + " of " + view.holding() + " states that hold are shown; --all shows every state.\n");
        }
    }

    /** On whose preferences each verdict turns that is not settled. */
    private static void open(View view, Writer out) throws IOException {
        Wording wording = new Wording(view.conflict());
        StringBuilder lines = new StringBuilder();
        for (View.Row row : view.rows()) {
            List<String> whose = wording.openFor(view, row.state());
            if (!whose.isEmpty()) {
                lines.append("  ").append(row.state() + 1).append(": ").append(String.join("; ", whose)).append('\n');
            }
        }
        if (!lines.isEmpty()) {
            out.write("\nWhose unknown preferences leave it open\n" + lines);
        }
    }

    private static int column(Concept concept) {
        return Math.max(9, concept.abbreviation().length() + 2);
    }

    private static String pad(String text, int width) {
        return " " + text + " ".repeat(width - 1 - text.length());
    }

    private static String sign(Answer answer) {
        return switch (answer) {
            case ALWAYS -> "yes";
            case NEVER -> "-";
            case DEPENDS -> "depends";
            case NOT_DECIDED -> "open";
        };
    }

    private static void ways(View view, Writer out) throws IOException {
        if (view.conflict().statusQuo() < 0 || view.outlook().graph().size() > View.SMALL) {
            return;
        }
        out.write("\nWays from the status quo, state " + (view.conflict().statusQuo() + 1) + "\n");
        Wording wording = new Wording(view.conflict());
        for (View.Row row : view.rows()) {
            if (row.state() != view.conflict().statusQuo()) {
                out.write("  to " + (row.state() + 1) + ": " + view.way(row.state())
                        .map(way -> wording.steps(way.steps()) + consent(way, wording)).orElse("there is none")
                        + ".\n");
            }
        }
    }

    static String consent(View.Way way, Wording wording) {
        return way.against().isEmpty()
                ? "; each mover gains by its step"
                : "; not known to gain by its step: "
                        + String.join(", ", way.against().stream().map(wording::decider).toList());
    }

    private static void plays(View view, Writer out) throws IOException {
        out.write("\nState " + (view.chosen() + 1) + ": " + view.conflict().stateName(view.chosen()) + "\n");
        Wording wording = new Wording(view.conflict());
        for (Play play : view.plays(view.chosen())) {
            out.write("  " + wording.decider(play.decider()) + " (" + play.abbreviations() + "): "
                    + (view.complete() ? play.answer() == Answer.ALWAYS ? "stays" : "leaves" : play.answer().words())
                    + "\n");
            lines(play.lines(), "    ", out);
            if (!play.turnsWithout().isEmpty()) {
                out.write("    Turns if withdrawn:\n");
                lines(play.turnsWithout().stream().map(Object::toString).toList(), "      ", out);
            }
        }
    }

    private static void lines(List<String> lines, String indent, Writer out) throws IOException {
        for (String line : lines) {
            out.write(indent + line + "\n");
        }
    }
}

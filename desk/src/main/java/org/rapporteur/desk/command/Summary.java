package org.rapporteur.desk.command;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.Glance;
import org.rapporteur.desk.brief.Overview;
import org.rapporteur.desk.brief.Words;
import org.rapporteur.model.Unread;
import org.rapporteur.model.comparison.Comparison;

/** The short summary on the terminal. */
final class Summary {

    private static final int SPEAKERS_SHOWN = 5;
    private static final int OUTLETS_SHOWN = 6;
    private static final int UNREAD_SHOWN = 10;

    private final PrintWriter out;

    Summary(PrintWriter out) {
        this.out = out;
    }

    void print(Brief brief, Glance glance, Target target) {
        line("Reports", Integer.toString(glance.reports()));
        line("Outlets", outlets(glance));
        line("Dates", dates(glance));
        line("Parties", Integer.toString(brief.affair().parties().size()));
        line("Statements", Integer.toString(glance.statements()));
        if (!glance.findings().isEmpty()) {
            line("Besides", glance.findings().stream().map(count -> count.what() + " " + count.number())
                    .collect(Collectors.joining(", ")));
        }
        compared(brief);
        if (!glance.speakers().isEmpty()) {
            line("Loudest", glance.speakers().stream().limit(SPEAKERS_SHOWN)
                    .map(count -> shown(count.what().name()) + " (" + count.number() + ")")
                    .collect(Collectors.joining(", ")));
        }
        if (!brief.affair().unread().isEmpty()) {
            line("Not read", Integer.toString(brief.affair().unread().size()));
            for (Unread unread : brief.affair().unread().stream().limit(UNREAD_SHOWN).toList()) {
                out.print("  " + shown(unread.source()) + ": " + shown(unread.reason()) + "\n");
            }
            int more = brief.affair().unread().size() - UNREAD_SHOWN;
            if (more > 0) {
                out.print("  and " + more + " more, all named in the brief\n");
            }
        }
        if (target.file() != null) {
            out.print("The brief is in " + target.file() + "\n");
        }
        out.flush();
    }

    private void compared(Brief brief) {
        Comparison comparison = brief.comparison();
        if (!comparison.occasions().isEmpty()) {
            line("Occasions", comparison.occasions().size() + ", " + Overview.several(comparison)
                    + " told by two or more independent voices");
        }
        if (!comparison.disagreements().isEmpty()) {
            line("Disagree on", Words.count(comparison.disagreements().size(), "point", "points"));
        }
    }

    private void line(String label, String value) {
        out.print(label + " ".repeat(12 - label.length()) + value + "\n");
    }

    private static String outlets(Glance glance) {
        if (glance.outlets().isEmpty()) {
            return "none named";
        }
        String named = glance.outlets().stream().limit(OUTLETS_SHOWN).map(count -> shown(count.what()))
                .collect(Collectors.joining(", "));
        int more = glance.outlets().size() - OUTLETS_SHOWN;
        return glance.outlets().size() + ": " + named + (more > 0 ? " and " + more + " more" : "")
                + (glance.withoutOutlet() > 0
                        ? "; not known of " + Words.count(glance.withoutOutlet(), "report", "reports")
                        : "");
    }

    private static String dates(Glance glance) {
        if (glance.first() == null) {
            return "no report bears a date";
        }
        return glance.dates() + (glance.undated() > 0 ? "; " + glance.undated() + " without a date" : "");
    }

    /** On one line and without control characters, which could drive the terminal. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        Words.oneLine(text).chars().filter(c -> !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> shown.append((char) c));
        return shown.toString();
    }
}

package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.desk.brief.Cited;
import org.rapporteur.desk.brief.Claimed;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.Differing;
import org.rapporteur.desk.brief.Kin;

/** What came of holding the reports against each other as Markdown; what was not found has no section. */
final class ComparedMarkdown {

    private final Writer out;
    private final Comparing comparing;
    private final GatheredMarkdown lines;

    ComparedMarkdown(Writer out, Comparing comparing, GatheredMarkdown lines) {
        this.out = out;
        this.comparing = comparing;
        this.lines = lines;
    }

    void differences() throws IOException {
        differing("Disagreements", Differing.disagreements(comparing));
        differing("Changed with time", Differing.updates(comparing));
    }

    private void differing(String heading, List<Differing> all) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        out.write("\n## " + heading + "\n");
        for (Differing one : all) {
            out.write("\n### " + Markdown.escape(one.about() + ": " + one.attribute()) + "\n\n");
            out.write(Markdown.escape(one.why()) + "\n\n");
            for (Differing.Value value : one.values()) {
                out.write("- **" + Markdown.escape(value.value()) + "**, " + Markdown.escape(value.voices()) + "\n");
                for (Cited cited : value.cited()) {
                    out.write("  - " + lines.cited(cited) + "\n");
                }
            }
        }
    }

    void claims() throws IOException {
        List<Claimed> all = Claimed.all(comparing);
        if (!all.isEmpty()) {
            out.write("\n## Told by several\n\n");
        }
        for (Claimed claim : all) {
            out.write("- **" + Markdown.escape(claim.heading()) + "**, " + Markdown.escape(claim.voices()) + "; "
                    + Markdown.escape(claim.why()) + "\n");
            for (Cited cited : claim.tellings()) {
                out.write("  - " + lines.cited(cited) + "\n");
            }
        }
    }

    void kinships() throws IOException {
        List<Kin> all = Kin.all(comparing);
        if (!all.isEmpty()) {
            out.write("\n## Shared passages\n\n");
        }
        for (Kin kin : all) {
            out.write("- Reports " + (kin.earlier() + 1) + " and " + (kin.later() + 1) + ", "
                    + Markdown.escape(kin.earlierName()) + " and " + Markdown.escape(kin.laterName()) + ". "
                    + Markdown.escape(kin.what()) + "\n");
            for (Kin.Pair pair : kin.passages()) {
                out.write("  - " + Markdown.escape(pair.earlier().shortened()) + " ("
                        + GatheredMarkdown.place(pair.earlier()) + "; " + GatheredMarkdown.place(pair.later()) + ")\n");
            }
        }
    }
}

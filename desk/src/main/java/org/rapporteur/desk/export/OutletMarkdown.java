package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.Matrix;
import org.rapporteur.desk.brief.OutletTold;
import org.rapporteur.desk.brief.OutletTold.Link;
import org.rapporteur.desk.brief.StoryTold;
import org.rapporteur.desk.brief.Words;

/** Which outlets tell of what and how, and which reports tell of one affair, as Markdown. */
final class OutletMarkdown {

    private static final String GAP = "–";

    private final Writer out;
    private final Comparing comparing;

    OutletMarkdown(Writer out, Comparing comparing) {
        this.out = out;
        this.comparing = comparing;
    }

    void stories() throws IOException {
        List<StoryTold> stories = StoryTold.all(comparing);
        if (!stories.isEmpty()) {
            out.write("\n## Stories\n\n");
        }
        for (StoryTold story : stories) {
            out.write("- **" + Markdown.escape(story.heading()) + "**: " + words(story.reports()) + "\n");
        }
    }

    /** One table a story; what one report alone tells is in the list of what happened. */
    void matrices() throws IOException {
        List<Matrix> matrices = Matrix.all(comparing);
        if (matrices.isEmpty()) {
            return;
        }
        out.write(
                "\n## Who tells of what\n\nA number says how many reports of the outlet tell of the occasion. A dash is "
                        + "a gap: others tell of it with two or more independent voices, and this outlet does not, though it had a "
                        + "report since.\n");
        for (Matrix matrix : matrices) {
            if (!matrix.heading().isEmpty()) {
                out.write("\n### " + Markdown.escape(matrix.heading()) + "\n");
            }
            out.write("\n| Occasion |" + matrix.outlets().stream()
                    .map(outlet -> " " + Markdown.escape(outlet.name()) + " |").collect(Collectors.joining()) + "\n");
            out.write("|---|" + "---|".repeat(matrix.outlets().size()) + "\n");
            for (Matrix.Row row : matrix.rows()) {
                if (row.several()) {
                    out.write("| " + Markdown.escape(row.words()) + (row.days().isEmpty() ? "" : ", " + row.days())
                            + " |" + row.cells().stream().map(cell -> " " + cell(cell) + " |")
                                    .collect(Collectors.joining())
                            + "\n");
                }
            }
        }
    }

    private static String cell(Matrix.Cell cell) {
        return cell.reports() > 0 ? "" + cell.reports() : cell.gap() ? GAP : "";
    }

    void tellings() throws IOException {
        List<OutletTold> outlets = OutletTold.all(comparing);
        if (outlets.size() < 2) {
            return;
        }
        out.write("\n## How each outlet tells it\n");
        for (OutletTold outlet : outlets) {
            out.write("\n### " + Markdown.escape(outlet.name()) + "\n\n- "
                    + Words.count(outlet.reports().size(), "report", "reports") + ", "
                    + Words.count(outlet.statements(), "statement", "statements") + ", " + outlet.unnamed().size()
                    + " of unnamed sources; tells of " + Words.count(outlet.told(), "occasion", "occasions") + "\n");
            line("Carries", outlet.carried());
            line("Leaves out", outlet.leftOut());
            line("Gives no side on", outlet.silentOn());
            for (OutletTold.Loaded loaded : outlet.loaded()) {
                line("Its own loaded words on " + Markdown.escape(loaded.target()), loaded.words());
            }
            for (OutletTold.Judged judged : outlet.judged()) {
                out.write("- Judgements on " + Markdown.escape(judged.party()) + ": " + judged.favourable().size()
                        + " for, " + judged.adverse().size() + " against, " + judged.mixed().size() + " both ways\n");
            }
        }
    }

    private void line(String label, List<Link> links) throws IOException {
        if (!links.isEmpty()) {
            out.write("- " + label + ": " + words(links) + "\n");
        }
    }

    private static String words(List<Link> links) {
        return links.stream()
                .map(link -> Markdown.escape(link.words()) + (link.number() > 0 ? " " + link.number() : ""))
                .collect(Collectors.joining("; "));
    }
}

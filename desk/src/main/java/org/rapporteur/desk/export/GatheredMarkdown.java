package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.desk.brief.Cited;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.Gathered;
import org.rapporteur.desk.brief.Item;

/** Happenings and undertakings as Markdown, each with the findings of all reports that tell of it. */
final class GatheredMarkdown {

    private final Writer out;
    private final Comparing comparing;

    GatheredMarkdown(Writer out, Comparing comparing) {
        this.out = out;
        this.comparing = comparing;
    }

    /** A section of groups; none when there is nothing in it. */
    void groups(String heading, List<Gathered.Group> groups) throws IOException {
        if (groups.isEmpty()) {
            return;
        }
        out.write("\n## " + heading + "\n");
        for (Gathered.Group group : groups) {
            out.write("\n### " + Markdown.escape(group.heading()) + "\n\n");
            list(group.all());
        }
    }

    /** A section of one list; none when there is nothing in it. */
    void section(String heading, List<Gathered> all) throws IOException {
        if (!all.isEmpty()) {
            out.write("\n## " + heading + "\n\n");
            list(all);
        }
    }

    private void list(List<Gathered> all) throws IOException {
        for (Gathered one : all) {
            if (one.several()) {
                several(one);
            } else {
                out.write("- " + item(one.items().getFirst(), one.facts()) + "\n");
                notes(one, "  ");
            }
        }
    }

    private void several(Gathered one) throws IOException {
        out.write("- **" + Markdown.escape(one.heading()) + "**" + facts(one.facts()) + ", "
                + Markdown.escape(comparing.voices().line(one.voices())) + "\n");
        notes(one, "  ");
        for (Item item : one.items()) {
            out.write("  - " + item(item, List.of()) + "\n");
        }
        for (Cited cited : one.others()) {
            out.write("  - " + cited(cited) + "\n");
        }
    }

    private void notes(Gathered one, String indent) throws IOException {
        for (Gathered.Note note : one.notes()) {
            Cited cited = note.cited();
            out.write(indent + "- " + Markdown.escape(note.label()) + ": " + Markdown.escape(note.words())
                    + (note.why().isEmpty() ? "" : "; " + Markdown.escape(note.why()))
                    + (cited == null ? "" : " (" + place(cited) + ")") + "\n");
        }
    }

    private static String facts(List<Item.Detail> facts) {
        return facts.stream().map(fact -> ", " + Markdown.escape(fact.label()) + ": " + Markdown.escape(fact.value()))
                .collect(Collectors.joining());
    }

    /** A finding in one line. */
    String item(Item item, List<Item.Detail> more) {
        StringBuilder line = new StringBuilder("**").append(Markdown.escape(item.what())).append("**");
        if (!item.who().isEmpty()) {
            line.append(", ").append(Markdown.escape(item.who()));
        }
        line.append(": ").append(Markdown.escape(item.words())).append(" (");
        for (List<Item.Detail> details : List.of(item.details(), more)) {
            for (Item.Detail detail : details) {
                line.append(Markdown.escape(detail.label())).append(": ").append(Markdown.escape(detail.value()))
                        .append("; ");
            }
        }
        if (item.onWord() != null) {
            line.append("on the word of ").append(Markdown.escape(comparing.contents().chain(item.onWord())))
                    .append("; ");
        }
        return line.append("report ").append(item.report() + 1).append(", sentence ").append(item.sentence() + 1)
                .append(')').toString();
    }

    /** Words of a report in one line, with their place. */
    String cited(Cited cited) {
        return Markdown.escape(cited.words()) + " (" + (cited.onWord() == null
                ? ""
                : "on the word of " + Markdown.escape(comparing.contents().chain(cited.onWord())) + "; ")
                + place(cited) + ")";
    }

    /** Which report and sentence. */
    static String place(Cited cited) {
        return "report " + (cited.report() + 1) + ", sentence " + (cited.sentence() + 1);
    }
}

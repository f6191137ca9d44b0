package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Item;
import org.rapporteur.desk.brief.Sections;
import org.rapporteur.desk.brief.Sections.Group;
import org.rapporteur.desk.brief.Sections.Sides;

/** The findings besides statements as Markdown, a section a kind; a kind that was not found has none. */
final class ToldMarkdown {

    private final Writer out;
    private final Contents contents;
    private final Sections sections;

    ToldMarkdown(Writer out, Contents contents) {
        this.out = out;
        this.contents = contents;
        this.sections = new Sections(contents);
    }

    void write() throws IOException {
        groups("What stands", sections.standing());
        groups("No longer standing, or only possible", sections.settled());
        items("What happened", sections.dated());
        items("What happened on days not told", sections.undated());
        items("Planned, possible or denied, on days not told", sections.unsettled());
        items("Plans", sections.proposals());
        sides("Judgements", sections.judgements());
        items("Judged once", sections.singleJudgements());
        sides("What bears on whom", sections.pressures());
        items("What is foretold", sections.forecasts());
    }

    private void groups(String heading, List<Group> groups) throws IOException {
        if (groups.isEmpty()) {
            return;
        }
        out.write("\n## " + heading + "\n");
        for (Group group : groups) {
            out.write("\n### " + Markdown.escape(group.heading()) + "\n\n");
            list(group.items());
        }
    }

    private void items(String heading, List<Item> items) throws IOException {
        if (!items.isEmpty()) {
            out.write("\n## " + heading + "\n\n");
            list(items);
        }
    }

    private void sides(String heading, List<Sides> all) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        out.write("\n## " + heading + "\n");
        for (Sides sides : all) {
            out.write("\n### " + Markdown.escape(sides.heading()) + "\n\n");
            list(sides.favourable());
            list(sides.adverse());
        }
    }

    private void list(List<Item> items) throws IOException {
        for (Item item : items) {
            out.write(line(item));
        }
    }

    private String line(Item item) {
        StringBuilder line = new StringBuilder("- **").append(Markdown.escape(item.what())).append("**");
        if (!item.who().isEmpty()) {
            line.append(", ").append(Markdown.escape(item.who()));
        }
        line.append(": ").append(Markdown.escape(item.words())).append(" (");
        for (Item.Detail detail : item.details()) {
            line.append(Markdown.escape(detail.label())).append(": ").append(Markdown.escape(detail.value()))
                    .append("; ");
        }
        if (item.onWord() != null) {
            line.append("on the word of ").append(Markdown.escape(contents.chain(item.onWord()))).append("; ");
        }
        return line.append("report ").append(item.report() + 1).append(", sentence ").append(item.sentence() + 1)
                .append(")\n").toString();
    }
}

package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.Gatherings;
import org.rapporteur.desk.brief.Item;
import org.rapporteur.desk.brief.Sections;
import org.rapporteur.desk.brief.Sections.Sides;

/** The affair as Markdown, in the order of the page; what was not found has no section. */
final class ToldMarkdown {

    private final Writer out;
    private final Comparing comparing;
    private final GatheredMarkdown lines;

    ToldMarkdown(Writer out, Comparing comparing) {
        this.out = out;
        this.comparing = comparing;
        this.lines = new GatheredMarkdown(out, comparing);
    }

    void write() throws IOException {
        Gatherings gatherings = new Gatherings(comparing);
        Sections sections = new Sections(comparing.contents());
        ComparedMarkdown compared = new ComparedMarkdown(out, comparing, lines);
        OutletMarkdown outlets = new OutletMarkdown(out, comparing);
        outlets.stories();
        lines.groups("What stands now", gatherings.standing());
        lines.groups("The day has passed, and no report tells what became of it", gatherings.overdue());
        lines.groups("Answered, over, never made, or only possible", gatherings.settled());
        compared.differences();
        outlets.matrices();
        compared.claims();
        lines.groups("What happened", gatherings.happened());
        lines.section("Plans", gatherings.plans());
        sides("Judgements", sections.judgements());
        items("Judged once", sections.singleJudgements());
        sides("What bears on whom", sections.pressures());
        lines.section("What is foretold", gatherings.forecasts());
        outlets.tellings();
        compared.kinships();
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
            out.write("- " + lines.item(item, List.of()) + "\n");
        }
    }
}

package org.rapporteur.desk.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.Comparing;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.desk.brief.Glance;
import org.rapporteur.desk.brief.Overview;
import org.rapporteur.desk.brief.Words;
import org.rapporteur.model.Report;
import org.rapporteur.model.Unread;

/** The brief as Markdown for pasting: what stands, what happened and the rest, the statements by
 * speaker, then the reports they rest on. */
public final class MarkdownExport implements Brief.Export {

    @Override
    public void write(Brief brief, Writer out) throws IOException {
        Contents contents = new Contents(brief);
        line(out, "# " + Markdown.escape(brief.title()));
        glance(out, brief, Glance.of(contents));
        unread(out, brief.affair().unread());
        new ToldMarkdown(out, Comparing.of(contents)).write();
        statements(out, contents);
        reports(out, brief.affair().reports());
        out.flush();
    }

    private static void glance(Writer out, Brief brief, Glance glance) throws IOException {
        line(out, "\nA brief by Rapporteur" + (brief.asOf() == null ? "" : ", as of " + brief.asOf()) + "\n");
        List<String> overview = Overview.of(brief);
        if (!overview.isEmpty()) {
            line(out, String.join(" ", overview) + "\n");
        }
        line(out, "- " + Words.count(glance.reports(), "report", "reports") + ", "
                + Words.count(glance.statements(), "statement", "statements") + glance.findings().stream()
                        .map(count -> ", " + count.what() + " " + count.number()).collect(Collectors.joining()));
        if (glance.first() != null) {
            line(out, "- Dates: " + glance.dates() + (glance.undated() > 0
                    ? "; " + glance.undated() + " without a date"
                    : ""));
        }
    }

    private static void unread(Writer out, List<Unread> unread) throws IOException {
        if (unread.isEmpty()) {
            return;
        }
        line(out, "\n## Not read\n");
        for (Unread input : unread) {
            line(out, "- " + Markdown.escape(input.source()) + ": " + Markdown.escape(input.reason()));
        }
    }

    private static void statements(Writer out, Contents contents) throws IOException {
        line(out, "\n## Statements");
        Map<Integer, List<Entry>> byParty = new TreeMap<>();
        for (Entry entry : contents.entries()) {
            int party = contents.partyIndex(entry.statement().speaker().party());
            byParty.computeIfAbsent(party < 0 ? Integer.MAX_VALUE : party, any -> new ArrayList<>()).add(entry);
        }
        for (Map.Entry<Integer, List<Entry>> group : byParty.entrySet()) {
            boolean open = group.getKey() == Integer.MAX_VALUE;
            line(out, "\n### " + (open
                    ? "Speakers not settled as a party"
                    : Markdown.escape(group.getValue().getFirst().speaker())) + "\n");
            for (Entry entry : group.getValue()) {
                line(out, item(contents, entry));
            }
        }
    }

    private static String item(Contents contents, Entry entry) {
        StringBuilder item = new StringBuilder("- ").append(Markdown.escape(contents.chain(entry))).append(": ")
                .append(Markdown.escape(entry.content()));
        item.append(" (").append(entry.statement().act().label()).append(", ")
                .append(entry.statement().form().label());
        if (entry.negated()) {
            item.append(", negated");
        }
        if (!entry.hedges().isEmpty()) {
            item.append(", hedged: ").append(Markdown.escape(entry.hedges()));
        }
        return item.append("; report ").append(entry.report() + 1).append(", sentence ").append(entry.sentence() + 1)
                .append(')').toString();
    }

    private static void reports(Writer out, List<Report> reports) throws IOException {
        line(out, "\n## Reports\n");
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            StringBuilder item = new StringBuilder().append(i + 1).append(". ");
            for (String known : new String[]{report.title(), report.outlet(), report.author(),
                    report.published() == null ? null : report.published().toString(), report.url()}) {
                if (known != null) {
                    item.append(Markdown.escape(known)).append(", ");
                }
            }
            line(out, item.append("read from ").append(Markdown.escape(report.source())).toString());
        }
    }

    private static void line(Writer out, String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}

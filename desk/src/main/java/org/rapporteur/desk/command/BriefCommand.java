package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Corrections;
import org.rapporteur.casefile.comparison.Comparer;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Glance;
import org.rapporteur.desk.export.Table;
import org.rapporteur.intake.Settings;
import org.rapporteur.intake.date.DateReader;
import org.rapporteur.model.Case;
import org.rapporteur.model.ReportDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and writes the brief. */
@Command(name = "brief", sortOptions = false, mixinStandardHelpOptions = true, headerHeading = "", synopsisHeading = "%n@|bold Usage|@%n  ", descriptionHeading = "%n", parameterListHeading = "%n@|bold Sources|@%n", optionListHeading = "%n@|bold Options|@%n", header = "Reads news reports on one affair and writes a sourced brief.", description = {
        "Every line of the brief leads to the sentence it rests on. Without -o it is written to brief.html in the folder you are in, and a summary is printed."}, exitCodeListHeading = "%n@|bold Exit status|@%n", exitCodeList = {
                "0:everything was read", "1:something was not read; the brief says what and why",
                "2:the command was not understood, or the brief could not be written"}, footerHeading = "%n@|bold Examples|@%n", footer = {
                        "  rapporteur brief reports/", "  rapporteur brief reports/ page.html -o affair.html",
                        "  rapporteur brief articles.jsonl.gz -o affair.json",
                        "  rapporteur brief reports/ --kind commitments -o commitments.csv",
                        "  rapporteur brief reports/ --kind disagreements -o disagreements.csv",
                        "  cat article.txt | rapporteur brief - -o - --format md"})
public final class BriefCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Files, folders, or - for standard input: plain text, Markdown, JSON, JSON Lines, saved web pages, and gzip of these. A brief by Rapporteur found in a folder is passed over, so it may lie beside its reports.")
    private List<String> sources = List.of();

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", description = "Where to write the brief; - for standard output.")
    private @Nullable String output;

    @Option(names = "--format", paramLabel = "FORMAT", description = "html, json, md, csv or zip. Without it, the ending of FILE tells; else html. A zip holds a csv table of every kind.")
    private @Nullable Format format;

    @Option(names = "--kind", paramLabel = "KIND", description = "What a csv table holds: statements, commitments, events, proposals, assessments, pressures or forecasts; or what comes of comparing reports: occasions, courses, claims, disagreements, updates, tellings, stories or kinships. Without it, statements.")
    private @Nullable Table kind;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the brief speaks from, as 2026-03-14. Without it, the day of the latest report.")
    private @Nullable LocalDate asOf;

    @Option(names = "--published", paramLabel = "DATE", description = "When reports were published that bear no date and have none in their file's name, as 2026-03-14, 2026-03 or 2026. It gives a day to their \"Tuesday\" and \"last week\".")
    private @Nullable String published;

    @Option(names = "--title", paramLabel = "TITLE", description = "What to call the affair. Without it, the name of the source.")
    private @Nullable String title;

    @Option(names = "--corrections", paramLabel = "FILE", description = "Who is who, where you know better: lines such as \"merge: NAME = NAME\" and \"split: NAME | REPORT\".")
    private @Nullable Path corrections;

    private final Assembly assembly;

    public BriefCommand(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Integer call() throws Exception {
        Target target = Target.of(output, format, kind);
        target.check(sources);
        Case affair = assembly.assemble(sources, corrections(), published());
        Brief brief = new Brief(title == null ? Titles.of(sources, affair.reports().size()) : title, null, affair);
        Glance glance = Glance.of(new Contents(brief));
        LocalDate from = asOf == null ? glance.last() : asOf;
        brief = new Brief(brief.title(), from, affair, new Comparer().compare(affair, from));
        target.write(brief, System.out);
        PrintWriter summary = target.standardOutput() ? spec.commandLine().getErr() : spec.commandLine().getOut();
        new Summary(summary).print(brief, glance, target);
        return affair.unread().isEmpty() ? 0 : 1;
    }

    private @Nullable ReportDate published() {
        if (published == null) {
            return null;
        }
        ReportDate date = new DateReader(Settings.usual().latest()).read(published);
        if (date == null) {
            throw new WrongUsage("--published " + published + ": write a date as 2026-03-14, 2026-03 or 2026");
        }
        return date;
    }

    private Corrections corrections() throws IOException {
        if (corrections == null) {
            return Corrections.none();
        }
        try {
            return Corrections.read(corrections);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()), e);
        } catch (NoSuchFileException e) {
            throw new WrongUsage("--corrections " + corrections + ": there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new WrongUsage("--corrections " + corrections + ": is not written in UTF-8; save it as UTF-8", e);
        }
    }
}

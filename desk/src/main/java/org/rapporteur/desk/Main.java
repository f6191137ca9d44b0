package org.rapporteur.desk;

import java.util.Locale;
import org.rapporteur.desk.command.Assembly;
import org.rapporteur.desk.command.BriefCommand;
import org.rapporteur.desk.command.Failures;
import org.rapporteur.desk.command.ReadingLine;
import org.rapporteur.desk.command.SchemaCommand;
import org.rapporteur.desk.outlook.OutlookCommand;
import org.rapporteur.desk.command.Terminal;
import org.rapporteur.language.English;
import org.rapporteur.reading.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. A further command is one more line in {@link #commandLine}. */
@Command(name = "rapporteur", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, headerHeading = "", header = "Reads many news reports on one affair and hands back the affair.", synopsisHeading = "%n@|bold Usage|@%n  ", synopsisSubcommandLabel = "COMMAND", commandListHeading = "%n@|bold Commands|@%n", optionListHeading = "%n@|bold Options|@%n", footerHeading = "%n@|bold For those who build Rapporteur|@%n", footer = {
        "  score   prints how well a part does on an annotated set",
        "  train   trains the language models anew", "  bench   measures speed", "",
        "A first brief: rapporteur brief FOLDER-OF-REPORTS"})
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The command line as it runs, for the program and for tests. */
    public static CommandLine commandLine(Assembly assembly) {
        Failures failures = failures();
        return new CommandLine(new Main()).addSubcommand(new BriefCommand(assembly)).addSubcommand(new OutlookCommand())
                .addSubcommand(new SchemaCommand()).setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures).setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(colours());
    }

    private static CommandLine.Help.ColorScheme colours() {
        return CommandLine.Help.defaultColorScheme(
                Terminal.takesColour(System.getenv()) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
    }

    private static Failures failures() {
        return new Failures(!System.getenv().getOrDefault("RAPPORTEUR_DEBUG", "").isEmpty());
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        CommandLine command = commandLine(new ReadingLine(() -> new Reader(English.load()), System.in,
                Runtime.getRuntime().availableProcessors()));
        System.exit(run(command, arguments));
    }

    /** Errors of the machine, such as too little memory, are told like any other failure. */
    private static int run(CommandLine command, String[] arguments) {
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError failure) {
            return failures().tell(failure, command.getErr());
        }
    }
}

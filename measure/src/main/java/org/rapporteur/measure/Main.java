package org.rapporteur.measure;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line for those who build Rapporteur: scores, training, benchmarks. */
@Command(name = "rapporteur", description = "Scores, training and benchmarks, for those who build Rapporteur.", mixinStandardHelpOptions = true, subcommands = {
        Main.Score.class, org.rapporteur.measure.train.Train.class,
        org.rapporteur.measure.bench.Bench.class})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Scores against annotated sets, one subcommand a set. */
    @Command(name = "score", description = "Prints how well a part of Rapporteur does on an annotated set.", mixinStandardHelpOptions = true, subcommands = {
            org.rapporteur.measure.score.ScoreCoreference.class,
            org.rapporteur.measure.score.ScoreEvents.class,
            org.rapporteur.measure.score.ScoreExample.class,
            org.rapporteur.measure.score.ScoreExtraction.class,
            org.rapporteur.measure.score.ScoreLemmas.class,
            org.rapporteur.measure.loaded.ScoreLoaded.class,
            org.rapporteur.measure.score.ScoreSpeed.class,
            org.rapporteur.measure.score.ScoreStatements.class,
            org.rapporteur.measure.story.ScoreStories.class,
            org.rapporteur.measure.score.ScoreNames.class,
            org.rapporteur.measure.outlook.ScoreOutlook.class,
            org.rapporteur.measure.score.ScoreParse.class,
            org.rapporteur.measure.time.ScoreTime.class,
            org.rapporteur.measure.score.ScoreTokens.class})
    static final class Score implements Runnable {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Say what to score.");
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}

package org.rapporteur.measure.bench;

import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.rapporteur.measure.scale.CompareAtScale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs benchmarks. */
@Command(name = "bench", description = "Runs the benchmarks, one thread each.", mixinStandardHelpOptions = true, subcommands = CompareAtScale.class)
public final class Bench implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Only benchmarks whose name holds this.", defaultValue = "")
    private String name = "";

    @Override
    public Integer call() throws Exception {
        new Runner(new OptionsBuilder().include(".*" + Pattern.quote(name) + ".*").threads(1).build())
                .run();
        return 0;
    }
}

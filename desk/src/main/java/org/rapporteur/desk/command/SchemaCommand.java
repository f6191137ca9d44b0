package org.rapporteur.desk.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.desk.export.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the schema of the brief as JSON. */
@Command(name = "schema", mixinStandardHelpOptions = true, header = "Prints the JSON Schema of the brief as JSON.")
public final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        spec.commandLine().getOut().print(Schema.text());
        spec.commandLine().getOut().flush();
        return 0;
    }
}

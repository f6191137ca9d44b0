package org.rapporteur.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in words the user can act on; the place in the program is shown only to those who ask for it. */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int WRONG = 2;

    private final boolean debugging;

    /** @param debugging whether mistakes of the program are shown with their place in it */
    public Failures(boolean debugging) {
        this.debugging = debugging;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.print("rapporteur: " + failure.getMessage() + "\n");
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.print("Help: " + command.getCommandSpec().qualifiedName() + " --help\n");
        err.flush();
        return WRONG;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return tell(failure, command.getErr());
    }

    /** Says what happened and gives the exit status. */
    public int tell(Throwable failure, PrintWriter err) {
        String message = message(failure);
        err.print("rapporteur: " + (message.isEmpty() ? unexpected(failure) : message) + "\n");
        if (debugging) {
            failure.printStackTrace(err);
        }
        err.flush();
        return WRONG;
    }

    private String unexpected(Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError full -> "the memory did not suffice; allow more, for example with "
                    + "RAPPORTEUR_JAVA_OPTS=-Xmx4g, or hand in fewer reports at once";
            default -> "this is a mistake in Rapporteur: " + failure + "\nPlease report it with the command you gave."
                    + (debugging ? "" : " With RAPPORTEUR_DEBUG=1 in the environment it also says where it happened.");
        };
    }

    private static String message(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> "";
            case WrongUsage wrong -> String.valueOf(wrong.getMessage());
            case UncheckedIOException unchecked -> message(unchecked.getCause());
            case AccessDeniedException denied -> denied.getFile() + ": access is denied";
            case FileSystemException file -> file.getFile() + ": " + file.getReason();
            case IOException io -> String.valueOf(io.getMessage());
            default -> "";
        };
    }
}

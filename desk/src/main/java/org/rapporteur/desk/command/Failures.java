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

/** Says what went wrong in words the user can act on. */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int WRONG = 2;

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
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        String message = message(failure);
        if (message.isEmpty()) {
            throw failure;
        }
        PrintWriter err = command.getErr();
        err.print("rapporteur: " + message + "\n");
        err.flush();
        return WRONG;
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

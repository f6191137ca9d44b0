package org.rapporteur.desk.command;

/** What the user asked for cannot be done as asked; the message names the input, the place and the mend. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }

    WrongUsage(String message, Throwable cause) {
        super(message, cause);
    }
}

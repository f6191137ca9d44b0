package org.rapporteur.desk.command;

import java.io.PrintStream;

/** A line on the terminal that tells how far a long job has come. Short jobs never show it, a pipe never gets it. */
final class ProgressBar {

    private static final long FIRST_SHOWN = 400_000_000L;
    private static final long SHOWN_EVERY = 100_000_000L;
    private static final int WIDTH = 30;

    private final PrintStream terminal;
    private final boolean shown;
    private long due;
    private boolean drawn;

    /** @param shown false when nobody watches */
    ProgressBar(PrintStream terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
        this.due = System.nanoTime() + FIRST_SHOWN;
    }

    /** @param total at least {@code done}, at least 1 */
    synchronized void step(String what, int done, int total) {
        long now = System.nanoTime();
        if (!shown || now - due < 0) {
            return;
        }
        due = now + SHOWN_EVERY;
        int full = (int) ((long) WIDTH * done / Math.max(1, total));
        terminal.print("\r\u001b[K" + what + " [" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + done + " of "
                + total);
        terminal.flush();
        drawn = true;
    }

    /** Wipes the line. */
    synchronized void wipe() {
        if (drawn) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }
}

package org.rapporteur.desk.command;

import java.util.Map;

/** What is known of the terminal: the launcher tells which streams are one, since Java cannot tell them apart. */
public final class Terminal {

    private Terminal() {}

    /** True when standard error is a terminal that can redraw a line. */
    static boolean watchesErrors(Map<String, String> environment) {
        return Boolean.getBoolean("rapporteur.terminal.error") && !"dumb".equals(environment.get("TERM"));
    }

    /** True when standard output is a terminal and the user has not asked for no colour. */
    public static boolean takesColour(Map<String, String> environment) {
        return Boolean.getBoolean("rapporteur.terminal.output") && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}

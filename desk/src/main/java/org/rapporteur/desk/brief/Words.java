package org.rapporteur.desk.brief;

/** Turns values into words for readers. */
public final class Words {

    private Words() {}

    /** The text on one line: every run of white space becomes one space, none stays at the ends, NUL is made visible. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                space = true;
                continue;
            }
            if (space && !line.isEmpty()) {
                line.append(' ');
            }
            space = false;
            line.append(c == 0 ? '\uFFFD' : c);
        }
        return line.toString();
    }

    /** The number with its noun: {@code 1 report}, {@code 3 reports}. */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}

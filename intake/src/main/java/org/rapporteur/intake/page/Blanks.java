package org.rapporteur.intake.page;

/** White space in web pages, of which any run counts as one space. */
final class Blanks {

    private Blanks() {}

    static boolean is(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0';
    }

    /** Characters without the white space that no reader sees. */
    static int visible(String text) {
        int visible = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean now = is(text.charAt(i));
            visible += now && blank ? 0 : 1;
            blank = now;
        }
        return visible;
    }
}

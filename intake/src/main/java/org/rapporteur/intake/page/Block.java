package org.rapporteur.intake.page;

import org.jsoup.nodes.Element;

/**
 * One line or paragraph of a page.
 *
 * @param text without white space at its ends, never empty; lines inside it parted by {@code \n}
 * @param linked how many of its characters stand in links
 * @param element the element it stands in
 */
record Block(Kind kind, String text, int linked, Element element) {

    enum Kind {
        PARAGRAPH, HEADING, ITEM
    }

    boolean mostlyLinks() {
        return linked * 10 > text.length() * (isSentence() && text.length() > 80 ? 9 : 5);
    }

    int length() {
        return text.length();
    }

    /** True when it ends as a sentence does. */
    boolean isSentence() {
        char last = text.charAt(text.length() - 1);
        char before = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
        return ends(last) || (isClosing(last) && (ends(before) || before == ','));
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || c == ':' || c == '\u2026' || c == ';';
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\u201D' || c == '\'' || c == '\u2019' || c == ')' || c == ']' || c == '\u00BB';
    }
}

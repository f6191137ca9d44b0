package org.rapporteur.intake.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * How a report begins and ends, where the page's schema.org data holds its text too: by this its main text is known.
 *
 * @param start the letters and digits with which it begins, empty when the page does not say
 * @param end the letters and digits with which it ends, empty when the page does not say
 */
record Anchors(String start, String end) {

    /** Letters and digits compared; enough to stand in one place only. */
    private static final int LENGTH = 40;

    static Anchors of(@Nullable JsonNode article) {
        String body = article == null ? "" : letters(article.path("articleBody").asText());
        boolean enough = body.length() >= 5 * LENGTH;
        return enough
                ? new Anchors(body.substring(0, LENGTH), body.substring(body.length() - LENGTH))
                : new Anchors("", "");
    }

    /** True when the page says how the report begins and a text does not hold it. */
    boolean areMissingFrom(String text) {
        return !start.isEmpty() && !letters(text).contains(start);
    }

    /** The smallest element that holds both beginning and end; null when the page does not say or does not hold them. */
    @Nullable
    Element whole(List<Block> blocks) {
        Set<Element> above = new HashSet<>();
        for (Element at = blockWith(start, blocks); at != null; at = at.parent()) {
            above.add(at);
        }
        Element at = blockWith(end, blocks);
        while (at != null && !above.contains(at)) {
            at = at.parent();
        }
        return at;
    }

    private static @Nullable Element blockWith(String words, List<Block> blocks) {
        for (Block block : blocks) {
            if (!words.isEmpty() && !block.mostlyLinks() && letters(block.text()).contains(words)) {
                return block.element();
            }
        }
        return null;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }
}

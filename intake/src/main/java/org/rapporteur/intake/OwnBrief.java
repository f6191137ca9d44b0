package org.rapporteur.intake;

import java.nio.charset.StandardCharsets;

/**
 * Tells the briefs that Rapporteur itself writes from reports, by how each of their forms begins. What writes the briefs lies
 * in a later module, whose tests hold the two together.
 */
final class OwnBrief {

    /** Bytes looked at: a title is the only thing of free length that stands before the signs. */
    static final int LOOKED_AT = 4096;

    private static final String PAGE_SIGN = "<meta name=\"generator\" content=\"Rapporteur";
    private static final String JSON_SIGN = "{\n\"generator\": \"Rapporteur";
    private static final String MARKDOWN_SIGN = "\n\nA brief by Rapporteur";
    private static final String TABLE_SIGN = "\"number\",\"id\",\"speaker\",\"act\",\"content\",\"form\",";

    private OwnBrief() {}

    /** @param start the first bytes, unpacked; at most {@link #LOOKED_AT} */
    static boolean begins(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8).replace("\r", "");
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '<' -> text.contains(PAGE_SIGN);
            case '{' -> text.startsWith(JSON_SIGN);
            case '#' -> text.startsWith(MARKDOWN_SIGN, text.indexOf('\n'));
            case '\uFEFF' -> text.startsWith(TABLE_SIGN, 1);
            case '"' -> text.startsWith(TABLE_SIGN);
            default -> false;
        };
    }
}

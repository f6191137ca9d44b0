package org.rapporteur.language.tag;

import org.rapporteur.language.Upos;

/**
 * Quotation marks whose side print shows: an opening one is never tagged as closing, nor a closing one as opening. The model
 * cannot know, since to it all quotation marks are one.
 */
record QuotationMarks(int opening, int closing) {

    /** Leaves every tag as it is. */
    static final QuotationMarks ANY = new QuotationMarks(-1, -1);

    static QuotationMarks of(TagSet tags) {
        int opening = tags.number("``", Upos.PUNCT);
        int closing = tags.number("''", Upos.PUNCT);
        return opening < 0 || closing < 0 ? ANY : new QuotationMarks(opening, closing);
    }

    /** The tag for the form: the given one, but for a mark tagged as one of the other side. */
    int settle(String form, int tag) {
        if (form.length() != 1 || tag < 0 || (tag != opening && tag != closing)) {
            return tag;
        }
        return switch (form.charAt(0)) {
            case '\u201C', '\u201E', '\u201F', '\u00AB', '\u2039', '\u2018', '\u201A', '\u201B' -> opening;
            case '\u201D', '\u00BB', '\u203A', '\u2019' -> closing;
            default -> tag;
        };
    }
}

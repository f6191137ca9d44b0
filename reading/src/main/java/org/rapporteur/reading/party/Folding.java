package org.rapporteur.reading.party;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings of one name comparable. */
public final class Folding {

    private Folding() {}

    /** Lower case without marks, dots and apostrophes: "Vučić" and "Vucic" fold alike. */
    public static String fold(String name) {
        String parted = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            switch (c) {
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ' -> folded.append('d');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ı' -> folded.append('i');
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        folded.append(c);
                    } else if ((Character.isWhitespace(c) || c == '-' || c == '–') && !folded.isEmpty()
                            && folded.charAt(folded.length() - 1) != ' ') {
                        folded.append(' ');
                    }
                }
            }
        }
        return folded.toString().strip();
    }

    /**
     * What is left of a name when the usual differences between transliterations are taken out: "Zelensky",
     * "Zelenskyy" and "Zelenskiy" have one skeleton. Takes a folded name.
     */
    public static String skeleton(String folded) {
        StringBuilder bones = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
            char kept = switch (c) {
                case 'y', 'j', 'i' -> 'i';
                case 'w', 'v' -> 'v';
                case 'q' -> 'k';
                case 'c' -> next == 'h' || next == 'e' || next == 'i' ? 'c' : 'k';
                case 'h' -> i > 0 && "kgztdcs".indexOf(folded.charAt(i - 1)) >= 0 ? 0 : 'h';
                case 'p' -> next == 'h' ? 'f' : 'p';
                default -> c;
            };
            boolean doubled = !bones.isEmpty() && bones.charAt(bones.length() - 1) == kept;
            if (kept != 0 && !doubled) {
                bones.append(kept);
            }
            if (c == 'p' && next == 'h') {
                i++;
            }
        }
        return bones.toString();
    }

    /** An identifier made of a name: only a-z, 0-9 and hyphens; "party" when nothing else is left. */
    public static String slug(String name) {
        String folded = fold(name);
        StringBuilder slug = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length() && slug.length() < 60; i++) {
            char c = folded.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (c == ' ' && !slug.isEmpty()) {
                slug.append('-');
            }
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "party" : slug.toString();
    }
}

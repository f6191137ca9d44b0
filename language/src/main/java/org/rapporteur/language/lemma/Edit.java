package org.rapporteur.language.lemma;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a form becomes its lemma.
 *
 * @param keepsCase false when the form is first put in lower case
 * @param drop how many characters are taken off its end
 * @param add what is put there instead
 */
public record Edit(boolean keepsCase, int drop, String add) {

    /** Puts the form in lower case and changes nothing else. */
    public static final Edit LOWER = new Edit(false, 0, "");

    /** The shortest edit that makes the lemma of the form. */
    public static Edit between(String form, String lemma) {
        Edit kept = ending(form, lemma, true);
        Edit lowered = ending(form.toLowerCase(Locale.ROOT), lemma, false);
        return kept.drop < lowered.drop ? kept : lowered;
    }

    private static Edit ending(String form, String lemma, boolean keepsCase) {
        int same = 0;
        while (same < form.length() && same < lemma.length() && form.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return new Edit(keepsCase, form.length() - same, lemma.substring(same));
    }

    /** Reads what {@link #toString} writes; null when it is no edit. */
    static @Nullable Edit parse(String written) {
        int plus = written.indexOf('+');
        if (plus < 2 || "=~".indexOf(written.charAt(0)) < 0) {
            return null;
        }
        try {
            return new Edit(written.charAt(0) == '=', Integer.parseInt(written.substring(1, plus)),
                    written.substring(plus + 1));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** As in the data file: {@code =} when case is kept, else {@code ~}; how many characters go; {@code +}; what comes. */
    @Override
    public String toString() {
        return (keepsCase ? "=" : "~") + drop + "+" + add;
    }

    /** The lemma; the very same string when nothing changes. A form too short for the edit is only put in lower case. */
    String apply(String form) {
        String base = keepsCase ? form : lower(form);
        if (drop > base.length() || (drop == 0 && add.isEmpty())) {
            return base;
        }
        return drop == base.length() ? add : base.substring(0, base.length() - drop).concat(add);
    }

    /** Without a new string when there is nothing to change. */
    static String lower(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return form.toLowerCase(Locale.ROOT);
            }
        }
        return form;
    }
}

package org.rapporteur.language.text;

import java.util.Locale;
import org.rapporteur.language.text.Lexicon.Abbreviation;

/** Tells a full stop that belongs to its word, as in an abbreviation or an initial, from one that ends a sentence. */
final class FullStop {

    /** No abbreviation is longer, so that looking back is bounded. */
    private static final int LONGEST_KNOWN = 16;

    private final String text;
    private final Lexicon lexicon;

    FullStop(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Where the word goes on behind a full stop that belongs to it; -1 when the stop is a token of its own. */
    int end(int from, int at, int end, int next, int stretchEnd) {
        boolean last = at + 1 >= end;
        char after = last ? '\0' : text.charAt(at + 1);
        int part = at;
        while (part > from && at - part < LONGEST_KNOWN && Characters.word(text.charAt(part - 1))) {
            part--;
        }
        boolean single = at - part == 1;
        boolean row = single && part > from + 1 && text.charAt(part - 1) == '.';
        if (Characters.letter(after) || Characters.digit(after)) {
            boolean letterFollows = at + 2 >= end || !Characters.word(text.charAt(at + 2));
            return (single && letterFollows && Characters.letter(after)) || row || ending(at + 1, end)
                    || acronymWord(from, at + 1, end) ? at + 1 : -1;
        }
        if (after == '.') {
            return -1;
        }
        boolean behind = last && next < stretchEnd;
        char following = behind ? text.charAt(next) : after;
        if (row || (single && Characters.upper(text.charAt(from)) && part == from)) {
            return row ? rowEnds(from, at, behind, following, next) : initialEnds(at, behind, following, next, last);
        }
        Abbreviation abbreviation = at - from <= LONGEST_KNOWN
                ? lexicon.abbreviations().get(lower(from, at + 1))
                : null;
        if (abbreviation == null) {
            return -1;
        }
        boolean belongs = switch (abbreviation) {
            case NEVER_LAST -> !last || behind;
            case BEFORE_NUMBER -> Characters.digit(following);
            case MAY_BE_LAST -> !last ? ",;:)-/'’\"”–—".indexOf(after) >= 0 : behind || alwaysKeeps(from, at);
        };
        return belongs ? at + 1 : -1;
    }

    /** Names of firms and persons keep the stop at the end of a text; {@code etc.} and the like give it to the sentence. */
    private boolean alwaysKeeps(int from, int at) {
        return Characters.upper(text.charAt(from)) && at - from > 1;
    }

    private int rowEnds(int from, int at, boolean behind, char following, int next) {
        // "at 5 p.m." gives its stop to the sentence, "in the U.S." keeps it: so the treebanks.
        boolean small = Characters.lower(text.charAt(from));
        return small && ((!behind && following == '\0') || (behind && starts(next))) ? -1 : at + 1;
    }

    private int initialEnds(int at, boolean behind, char following, int next, boolean last) {
        if (!last) {
            return ",-)".indexOf(following) >= 0 || Characters.apostrophe(following) ? at + 1 : -1;
        }
        boolean name = behind && text.charAt(at - 1) != 'I'
                && ((Characters.upper(following) && !starts(next)) || following == '&');
        return name ? at + 1 : -1;
    }

    /** True when a word that begins sentences stands at the place, with a capital. */
    private boolean starts(int at) {
        int to = at;
        int limit = Math.min(text.length(), at + LONGEST_KNOWN);
        while (to < limit && Characters.letter(text.charAt(to))) {
            to++;
        }
        return to > at && Characters.upper(text.charAt(at)) && lexicon.starters().contains(lower(at, to));
    }

    private boolean ending(int from, int end) {
        int to = from;
        while (to < end && to - from <= 6 && Characters.word(text.charAt(to))) {
            to++;
        }
        boolean whole = to >= end || !Characters.word(text.charAt(to));
        return whole && to > from && !Characters.upper(text.charAt(from))
                && lexicon.endings().contains(lower(from, to));
    }

    /** True for "Ph.D." and "M.Sc.": the word as far as its next stop is a known abbreviation. */
    private boolean acronymWord(int from, int at, int end) {
        int stop = at;
        while (stop < end && stop - from < 6 && Characters.letter(text.charAt(stop))) {
            stop++;
        }
        return stop < end && text.charAt(stop) == '.' && lexicon.abbreviations().containsKey(lower(from, stop + 1));
    }

    private String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}

package org.rapporteur.language.text;

import java.util.Locale;
import org.rapporteur.language.text.Lexicon.Abbreviation;

/** Finds where sentences end within a stretch. */
final class Boundaries {

    /** A sentence of more tokens is cut, so that nothing behind takes long over a text without a stop. */
    private static final int LONGEST = 400;
    private static final int LONGEST_KNOWN = 16;

    private final String text;
    private final Lexicon lexicon;
    private final Tokens tokens;

    Boundaries(String text, Lexicon lexicon, Tokens tokens) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Index after the last token of the sentence that begins at the index. */
    int end(int from) {
        int limit = Math.min(tokens.size(), from + LONGEST);
        int at = from;
        while (at < limit) {
            if (stop(at)) {
                int after = closers(at + 1, limit);
                if (after >= tokens.size() || ends(at, after)) {
                    return after;
                }
                at = after;
            } else {
                at++;
            }
        }
        return limit;
    }

    private boolean stop(int token) {
        char last = text.charAt(tokens.end(token) - 1);
        return last == '.' || last == '!' || last == '?' || last == '\u2026';
    }

    /** Index after the closing quotation marks and brackets that belong to the sentence before. */
    private int closers(int from, int limit) {
        int at = from;
        while (at < limit && closer(at)) {
            at++;
        }
        return at;
    }

    private boolean closer(int token) {
        char c = text.charAt(tokens.start(token));
        if (Characters.closingBracket(c) || c == '\u201d' || c == '\u00bb') {
            return true;
        }
        // A straight or single mark closes when it hangs on what stands before it.
        return Characters.closingQuote(c) && tokens.end(token) - tokens.start(token) <= 2
                && tokens.end(token - 1) == tokens.start(token);
    }

    private boolean ends(int stop, int next) {
        char following = first(next);
        String mark = text.substring(tokens.start(stop),
                Math.min(tokens.end(stop), tokens.start(stop) + LONGEST_KNOWN));
        boolean quoted = next > stop + 1 && !Characters.closingBracket(text.charAt(tokens.start(next - 1)));
        if (",;:)".indexOf(following) >= 0 || (glued(next) && Characters.hyphen(following) && !speech(next))) {
            return false;
        }
        if (mark.equals(".")) {
            return !(quoted && Characters.lower(opened(next)));
        }
        if (Characters.word(mark.charAt(0))) {
            return abbreviationEnds(mark, next);
        }
        boolean dots = mark.startsWith("..") || mark.charAt(0) == '\u2026';
        if (Characters.dash(following) && !dots) {
            return !quoted;
        }
        if (Characters.lower(opened(next))) {
            return false;
        }
        return !dots || (Characters.upper(opened(next)) && !glued(next));
    }

    /** True for a hyphen that opens a new speaker's words, though no blank stands before it. */
    private boolean speech(int hyphen) {
        return hyphen + 1 < tokens.size() && Characters.upper(first(hyphen + 1));
    }

    private boolean glued(int token) {
        return tokens.end(token - 1) == tokens.start(token);
    }

    private char first(int token) {
        return text.charAt(tokens.start(token));
    }

    /** First character of the token, or of the one behind it when it is an opening quotation mark or bracket. */
    private char opened(int token) {
        char c = first(token);
        boolean opens = Characters.openingQuote(c) || Characters.openingBracket(c);
        return opens && token + 1 < tokens.size() ? first(token + 1) : c;
    }

    private boolean abbreviationEnds(String form, int next) {
        Abbreviation kind = lexicon.abbreviations().get(form.toLowerCase(Locale.ROOT));
        if (kind == Abbreviation.NEVER_LAST || kind == Abbreviation.BEFORE_NUMBER || form.length() == 2
                || glued(next)) {
            return false;
        }
        return starter(next);
    }

    private boolean starter(int token) {
        char c = first(token);
        int behind = Characters.openingQuote(c) && token + 1 < tokens.size() ? token + 1 : token;
        if (!Characters.upper(first(behind)) || tokens.end(behind) - tokens.start(behind) > LONGEST_KNOWN) {
            return false;
        }
        String word = text.substring(tokens.start(behind), tokens.end(behind)).toLowerCase(Locale.ROOT);
        return behind > token || lexicon.starters().contains(word);
    }
}

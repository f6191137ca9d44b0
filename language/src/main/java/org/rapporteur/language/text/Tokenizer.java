package org.rapporteur.language.text;

/**
 * Splits a stretch into tokens, one chunk between blanks after the other. Every visible character falls into exactly one
 * token. Looks ahead a bounded number of characters, so that time grows with the length of the text alone.
 */
final class Tokenizer {

    private final String text;
    private final Lexicon lexicon;
    private final WordScanner words;
    private final Tokens out;

    Tokenizer(String text, Lexicon lexicon, Tokens out) {
        this.text = text;
        this.lexicon = lexicon;
        this.words = new WordScanner(text, lexicon, out);
        this.out = out;
    }

    /** Adds the tokens of the stretch. */
    void tokenize(int start, int end) {
        int at = start;
        while (at < end) {
            if (Characters.blank(text.charAt(at))) {
                at++;
                continue;
            }
            int chunkEnd = at + 1;
            while (chunkEnd < end && !Characters.blank(text.charAt(chunkEnd))) {
                chunkEnd++;
            }
            int next = chunkEnd;
            while (next < end && Characters.blank(text.charAt(next))) {
                next++;
            }
            chunk(at, chunkEnd, next, end);
            at = next;
        }
    }

    /** Splits one chunk; {@code next} is where the chunk behind it begins, {@code end} where the stretch ends. */
    private void chunk(int start, int end, int next, int stretchEnd) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (Characters.word(c) || Character.isHighSurrogate(c) || leadingApostrophe(at, start, end)) {
                at = words.scan(at, end, next, stretchEnd);
            } else {
                int after = sign(at, start, end, stretchEnd);
                out.add(at, after);
                at = after;
            }
        }
    }

    /** An apostrophe that stands for left-out letters or digits at the beginning of a word: {@code 'em}, {@code '98}. */
    private boolean leadingApostrophe(int at, int chunkStart, int end) {
        if (!Characters.apostrophe(text.charAt(at)) || text.charAt(at) == '`' || at + 1 >= end) {
            return false;
        }
        if (at + 2 < end && Characters.digit(text.charAt(at + 1)) && Characters.digit(text.charAt(at + 2))) {
            return at + 3 >= end || !Characters.digit(text.charAt(at + 3));
        }
        int after = at + 1;
        while (after < end && after - at < 6 && Characters.letter(text.charAt(after))) {
            after++;
        }
        boolean wordEnds = after >= end || !Characters.word(text.charAt(after));
        return wordEnds && at == chunkStart && words.elided(at + 1, after);
    }

    /** Where the token of signs ends that begins at the place. */
    private int sign(int at, int chunkStart, int end, int stretchEnd) {
        char c = text.charAt(at);
        char following = at + 1 < end ? text.charAt(at + 1) : '\0';
        switch (c) {
            case '.', '!', '?', '…' -> {
                return stops(at, end);
            }
            case '-', '*', '=', '_', '~', '—', '–', '+', '>', '<' -> {
                return c == '<' && markup(at, stretchEnd) > 0 ? Math.min(markup(at, stretchEnd), end) : run(at, end, c);
            }
            case '`', '\'' -> {
                return following == c ? at + 2 : at + 1;
            }
            case ':', ';' -> {
                return at == chunkStart ? face(at, end) : at + 1;
            }
            case '#', '@' -> {
                return Characters.letter(following) && at == chunkStart ? tag(at, end) : run(at, end, c);
            }
            case '&' -> {
                return entity(at, end);
            }
            case '[' -> {
                return text.startsWith("[...]", at) ? at + 5 : at + 1;
            }
            default -> {
                return at + 1;
            }
        }
    }

    private int run(int at, int end, char c) {
        int after = at + 1;
        while (after < end && text.charAt(after) == c) {
            after++;
        }
        return after;
    }

    /** Full stops, question and exclamation marks in a row are one token, but for a single stop before other marks. */
    private int stops(int at, int end) {
        int after = at + 1;
        while (after < end && ".!?…".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after;
    }

    private int face(int at, int end) {
        int nose = at + 1 < end && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        int after = nose + 1;
        boolean mouth = nose < end && "()DPp|/[]".indexOf(text.charAt(nose)) >= 0;
        return mouth && (after >= end || !Characters.word(text.charAt(after))) ? after : at + 1;
    }

    private int tag(int at, int end) {
        int after = at + 1;
        while (after < end && (Characters.word(text.charAt(after)) || text.charAt(after) == '_')) {
            after++;
        }
        return after;
    }

    /** A character written as in a web page, with an ampersand and a semicolon. */
    private int entity(int at, int end) {
        int after = at + 1;
        int limit = Math.min(end, at + 10);
        while (after < limit && (Characters.word(text.charAt(after)) || text.charAt(after) == '#')) {
            after++;
        }
        return after > at + 2 && after < end && text.charAt(after) == ';' ? after + 1 : at + 1;
    }

    /** Position after a tag that was left over from a web page, or -1; blanks inside it part it as they part all else. */
    private int markup(int at, int stretchEnd) {
        int name = at + 1 < stretchEnd && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int after = name;
        while (after < stretchEnd && after - name < 10 && Characters.word(text.charAt(after))) {
            after++;
        }
        if (after == name || !lexicon.markup().contains(text.substring(name, after))) {
            return -1;
        }
        int limit = Math.min(stretchEnd, after + 3);
        while (after < limit && text.charAt(after) != '>') {
            after++;
        }
        return after < stretchEnd && text.charAt(after) == '>' ? after + 1 : -1;
    }
}

package org.rapporteur.language.name;

import java.util.Arrays;
import java.util.Locale;

/** What the model looks at around each token of a sentence, as numbers of cells in its table of weights. */
public final class NameFeatures {

    /** Cells of the table, as a power of two. */
    static final int BITS = 18;
    /** More than any token ever has. */
    public static final int MOST = 160;

    /** Facts that tell a kind by themselves. */
    private static final int STRONG = 0b0001_1001_1010_0110_0111;
    private static final int UNKNOWN = 23;
    private static final int FIRST = 1;
    private static final int CAPITAL = 2;
    private static final int ALL_CAPITALS = 4;

    private final String[] xpos;
    private final int size;
    private final int[] words;
    private final int[] exact;
    private final int[] shapes;
    private final int[] tags;
    private final int[] begin;
    private final int[] inside;
    private final int[] looks;
    private final long[] facts;
    private final String[] forms;
    private final int[] runStart;
    private final int[] runEnd;
    private final boolean[] possible;
    private int[] into = new int[0];
    private int count;

    public NameFeatures(String[] forms, String[] xpos, Gazetteer gazetteer, DocumentEvidence evidence) {
        this.forms = forms;
        this.xpos = xpos;
        this.size = forms.length;
        this.words = new int[size];
        this.exact = new int[size];
        this.shapes = new int[size];
        this.tags = new int[size];
        this.begin = new int[size];
        this.inside = new int[size];
        this.looks = new int[size];
        this.facts = new long[size];
        this.runStart = new int[size];
        this.runEnd = new int[size];
        this.possible = new boolean[size];
        gazetteer.mark(forms, begin, inside);
        for (int token = 0; token < size; token++) {
            look(token);
            facts[token] = evidence.of(forms[token]);
        }
        runs();
    }

    /** For training: the token counts as a word that was never met. */
    public void forget(int token) {
        words[token] = UNKNOWN;
        exact[token] = UNKNOWN;
    }

    /** True when the data files know the token, alone or as part of an entry. */
    public boolean known(int token) {
        return (begin[token] | inside[token]) != 0;
    }

    private void look(int token) {
        String form = forms[token];
        exact[token] = form.hashCode();
        tags[token] = xpos[token].hashCode();
        boolean upper = false;
        boolean lower = false;
        int shape = 7;
        int last = 0;
        int limit = Math.min(form.length(), 24);
        for (int at = 0; at < limit; at++) {
            char c = form.charAt(at);
            int kind = Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : c;
            upper |= kind == 1;
            lower |= kind == 2;
            if (kind != last || at == 1) {
                shape = shape * 31 + kind;
                last = kind;
            }
        }
        shapes[token] = shape;
        words[token] = upper ? form.toLowerCase(Locale.ROOT).hashCode() : exact[token];
        looks[token] = (token == 0 ? FIRST : 0) | (upper ? CAPITAL : 0)
                | (upper && !lower && form.length() > 1 ? ALL_CAPITALS : 0);
    }

    /** Words with a capital that stand together make up a run; small linking words between runs may be part of a name. */
    private void runs() {
        int token = 0;
        int lastNamed = -4;
        while (token < size) {
            if (!named(token)) {
                runStart[token] = token;
                runEnd[token] = token + 1;
                token++;
                continue;
            }
            int end = token + 1;
            while (end < size && (named(end) || (joining(forms[end]) && end + 1 < size && named(end + 1)))) {
                end++;
            }
            for (int at = token; at < end; at++) {
                runStart[at] = token;
                runEnd[at] = end;
                possible[at] = true;
            }
            if (linked(lastNamed + 1, token)) {
                Arrays.fill(possible, lastNamed + 1, token, true);
            }
            lastNamed = end - 1;
            if (end < size && Character.isDigit(forms[end].charAt(0))) {
                possible[end] = true;
            }
            token = end;
        }
    }

    private boolean linked(int from, int to) {
        if (from <= 0 || to - from > 3) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!linking(forms[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean joining(String form) {
        return form.equals("-") || form.equals("&") || form.equals("–");
    }

    private boolean named(int token) {
        return (looks[token] & CAPITAL) != 0 || xpos[token].startsWith("NNP");
    }

    private static boolean linking(String form) {
        return switch (form) {
            case "of", "the", "and", "for", "&", "-", "–", "'s", "’s", "'", "’", "de", "del", "della", "di", "da", "do",
                    "dos", "du", "des", "la", "le", "les", "el", "al", "bin", "ibn", "van", "von", "der", "den", "zu",
                    "at", "on", "to", "in", "/", ".", "\"", ",", ":" ->
                true;
            default -> Character.isDigit(form.charAt(0));
        };
    }

    public int size() {
        return size;
    }

    /** False when no token can be part of a name. */
    boolean any() {
        for (boolean one : possible) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** False for tokens that can only be outside of names. */
    public boolean possible(int token) {
        return possible[token];
    }

    /** Writes the cells of the token's features into the array, of length {@link #MOST}, and returns how many. */
    public int fill(int token, int[] cells) {
        into = cells;
        count = 0;
        int word = words[token];
        int shape = shapes[token];
        add(1, word);
        add(2, exact[token]);
        add(3, shape);
        add(4, at(words, token - 1));
        add(5, at(words, token + 1));
        add(6, at(words, token - 2));
        add(7, at(words, token + 2));
        add(8, at(words, token - 1) * 31 + word);
        add(9, word * 31 + at(words, token + 1));
        add(10, at(shapes, token - 1) * 31 + shape);
        add(11, shape * 31 + at(shapes, token + 1));
        add(12, tags[token]);
        add(13, at(tags, token - 1) * 31 + tags[token]);
        add(14, tags[token] * 31 + at(tags, token + 1));
        add(15, (at(tags, token - 1) * 31 + tags[token]) * 31 + at(tags, token + 1));
        affixes(forms[token]);
        add(24, looks[token]);
        add(25, looks[token] * 64 + shape);
        gazetteer(token);
        run(token);
        document(token);
        return count;
    }

    private void affixes(String form) {
        int length = form.length();
        add(16, form.substring(Math.max(0, length - 2)).hashCode());
        add(17, form.substring(Math.max(0, length - 3)).hashCode());
        add(18, form.substring(Math.max(0, length - 4)).hashCode());
        add(19, form.substring(0, Math.min(3, length)).hashCode());
    }

    private void gazetteer(int token) {
        bits(100, begin[token]);
        bits(120, inside[token]);
        bits(140, at(begin, token - 1));
        bits(160, at(begin, token + 1) | at(inside, token + 1));
        int here = begin[token] * 8191 + inside[token];
        add(30, here);
        add(31, here * 31 + tags[token]);
        add(32, here * 31 + at(begin, token + 1));
        add(33, (at(begin, token - 1) * 8191 + at(inside, token - 1)) * 31 + here);
        add(34, here * 31 + at(words, token - 1));
        add(35, here * 31 + at(words, token + 1));
        add(36, here * 31 + looks[token]);
    }

    private void run(int token) {
        int start = runStart[token];
        int end = runEnd[token];
        int head = end - 1;
        int all = 0;
        for (int at = Math.max(start, token - 6); at < Math.min(end, token + 7); at++) {
            all |= begin[at];
        }
        int place = Math.min(token - start, 4) * 8 + Math.min(end - token, 4);
        int left = at(words, start - 1);
        int right = at(words, end);
        add(40, place);
        add(41, left);
        add(42, right);
        add(43, left * 31 + right);
        add(44, words[head]);
        add(45, words[start]);
        add(46, place * 8191 + begin[head]);
        add(47, left * 31 + place);
        add(48, right * 31 + place);
        add(49, right * 31 + Math.min(end - start, 4));
        add(50, place * 31 + shapes[token]);
        add(51, at(words, start - 2) * 31 + left);
        add(52, right * 31 + at(words, end + 1));
        bits(180, all);
        add(53, all);
        add(54, words[head] * 31 + place);
        add(55, head > start ? words[head - 1] * 31 + words[head] : 0);
        add(56, all * 31 + left);
    }

    /** What the document tells of the token, of the run's last word and of its first. */
    private void document(int token) {
        int head = runEnd[token] - 1;
        int start = runStart[token];
        int alone = head == start ? 1 : 0;
        int place = Math.min(token - start, 2) * 4 + Math.min(head - token, 3);
        for (long left = facts[token]; left != 0; left &= left - 1) {
            int fact = Long.numberOfTrailingZeros(left);
            add(200, fact * 2 + alone);
        }
        for (long left = facts[head] & 0xFFFFFFFFL; left != 0; left &= left - 1) {
            int fact = Long.numberOfTrailingZeros(left);
            add(201, fact * 16 + place);
        }
        if (head != start) {
            for (long left = facts[start] & 0xFFFFFFFFL; left != 0; left &= left - 1) {
                add(202, Long.numberOfTrailingZeros(left) * 16 + place);
            }
        }
        int once = (int) facts[head];
        add(203, once);
        add(204, (once & STRONG) * 16 + place);
        add(205, ((once & STRONG) * 8191 + begin[token]) * 16 + place);
    }

    private void bits(int template, int kinds) {
        for (int left = kinds; left != 0; left &= left - 1) {
            add(template + Integer.numberOfTrailingZeros(left), 1);
        }
    }

    private static int at(int[] values, int token) {
        return token < 0 ? 17 : token >= values.length ? 19 : values[token];
    }

    private void add(int template, int value) {
        long key = (value * 0x9E3779B97F4A7C15L + template) * 0xD6E8FEB86659FD93L;
        into[count++] = (int) (((key ^ (key >>> 29)) * 0x9E3779B97F4A7C15L) >>> (64 - BITS));
    }
}

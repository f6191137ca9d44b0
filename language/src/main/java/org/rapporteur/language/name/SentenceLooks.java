package org.rapporteur.language.name;

import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.language.linear.Forms;

/**
 * A sentence as the model sees it: what each token looks like, what is known of it, and where capitals run together. Worked out
 * once a sentence, combined by {@link NameFeatures}.
 */
final class SentenceLooks {

    static final int FIRST = 1;
    static final int CAPITAL = 2;
    static final int ALL_CAPITALS = 4;

    private static final int UNKNOWN = 23;
    private static final int LONGEST = 24;

    final String[] forms;
    final int size;
    /** Hashes of the words in lower case. */
    final int[] words;
    /** Hashes of the words as they stand. */
    final int[] exact;
    final int[] shapes;
    final int[] tags;
    /** Kinds of the entry of the data files that begins at the token. */
    final int[] begin;
    /** Kinds of the entry of the data files that the token goes on with. */
    final int[] inside;
    final int[] looks;
    /** What the document tells of the word elsewhere. */
    final long[] facts;
    final int[] classes;
    /** What names the word is likely to be; nothing for words without a capital. */
    final int[] likely;
    /** Where the run of words with capitals begins that the token stands in. */
    final int[] runStart;
    final int[] runEnd;
    /** False for tokens that can only be outside of names. */
    final boolean[] possible;
    /** How long the sentence is, how much of it has capitals, and whether it ends as a sentence. */
    final int manner;

    private final String[] xpos;

    SentenceLooks(String[] forms, String[] xpos, NameKnowledge knowledge, DocumentEvidence evidence) {
        this.forms = forms;
        this.xpos = xpos;
        size = forms.length;
        words = new int[size];
        exact = new int[size];
        shapes = new int[size];
        tags = new int[size];
        begin = new int[size];
        inside = new int[size];
        looks = new int[size];
        facts = new long[size];
        classes = new int[size];
        likely = new int[size];
        runStart = new int[size];
        runEnd = new int[size];
        possible = new boolean[size];
        knowledge.gazetteer().mark(forms, begin, inside);
        for (int token = 0; token < size; token++) {
            look(token);
            facts[token] = evidence.of(forms[token]);
            long lower = Forms.lower(forms[token]);
            classes[token] = knowledge.classes().of(lower);
            likely[token] = Character.isUpperCase(forms[token].charAt(0)) ? knowledge.likely().of(lower) : 0;
        }
        runs();
        manner = manner();
    }

    /** The token counts as a word that was never met. */
    void forget(int token) {
        words[token] = UNKNOWN;
        exact[token] = UNKNOWN;
    }

    private void look(int token) {
        String form = forms[token];
        exact[token] = form.hashCode();
        tags[token] = xpos[token].hashCode();
        boolean upper = false;
        boolean lower = false;
        int shape = 7;
        int last = 0;
        int limit = Math.min(form.length(), LONGEST);
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

    private int manner() {
        int lettered = 0;
        int capitals = 0;
        for (int token = 0; token < size; token++) {
            if (Character.isLetter(forms[token].charAt(0))) {
                lettered++;
                capitals += looks[token] & CAPITAL;
            }
        }
        int share = lettered == 0 ? 0 : capitals / CAPITAL * 4 / lettered;
        int length = size < 4 ? size : size < 7 ? 4 : size < 13 ? 5 : 6;
        boolean ended = size > 0 && switch (forms[size - 1]) {
            case ".", "?", "!" -> true;
            default -> false;
        };
        return share * 64 + length * 8 + (ended ? 1 : 0);
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

    /** What is known of the run before, when only a comma, "and" or "or" stands between. */
    int coordinatedBefore(int start) {
        int link = start - 1;
        if (link < 1 || !coordinating(forms[link])) {
            return 0;
        }
        int name = link - 1;
        return run(!forms[link].equals(",") && forms[name].equals(",") ? name - 1 : name);
    }

    /** What is known of the run behind, when only a comma, "and" or "or" stands between. */
    int coordinatedBehind(int end) {
        if (end + 1 >= size || !coordinating(forms[end])) {
            return 0;
        }
        int name = end + 1;
        return run(forms[end].equals(",") && coordinating(forms[name]) ? name + 1 : name);
    }

    private static boolean coordinating(String form) {
        return form.equals(",") || form.equals("and") || form.equals("or") || form.equals("&");
    }

    private int run(int name) {
        if (name < 0 || name >= size || !possible[name] || (looks[name] & CAPITAL) == 0) {
            return 1;
        }
        int all = 0;
        for (int at = Math.max(runStart[name], name - 5); at < Math.min(runEnd[name], name + 6); at++) {
            all |= begin[at];
        }
        return all * 64 + Math.min(runEnd[name] - runStart[name], 3) * 8 + 2;
    }
}

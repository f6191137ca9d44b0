package org.rapporteur.intake.english;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.article.DataFile;

/**
 * Tells whether a text is English by the small words it holds, line by line, so that an English text with a foreign
 * quotation passes and a foreign text with an English heading does not. The words are a data file,
 * {@code function-words.tsv}.
 */
public final class EnglishTest {

    private static final int ENGLISH = 0;

    /** A text this long, in words, must show that it is English; a shorter one passes unless it shows another language. */
    private static final int ENOUGH = 40;

    /** In English at least every seventh word is a small one; in lists of names not even that, so lines are judged together. */
    private static final double LEAST_SHARE = 0.08;

    private final List<String> languages;
    private final Map<String, long[]> words = new HashMap<>();

    public EnglishTest() {
        List<List<String>> rows = DataFile.rows("function-words.tsv", 2);
        languages = rows.stream().map(row -> row.get(0)).toList();
        if (rows.isEmpty() || !languages.get(ENGLISH).equals("en") || languages.size() > Long.SIZE) {
            throw new IllegalStateException("function-words.tsv must begin with en and hold at most 64 languages.");
        }
        for (int language = 0; language < rows.size(); language++) {
            for (String word : rows.get(language).get(1).split(" ", -1)) {
                words.computeIfAbsent(word, unknown -> new long[1])[0] |= 1L << language;
            }
        }
    }

    /** Why the text is not taken for English, or null when it is. */
    public @Nullable String reasonAgainst(String text) {
        Tally whole = new Tally(languages.size());
        long foreign = 0;
        long all = 0;
        int[] foreignLines = new int[languages.size()];
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Tally line = tally(text, start, end);
            int other = line.other();
            if (other >= 0) {
                foreign += line.words;
                foreignLines[other] += line.words;
            }
            all += line.words;
            whole.add(line);
            start = end + 1;
        }
        return verdict(whole, foreign, all, foreignLines);
    }

    private @Nullable String verdict(Tally whole, long foreign, long all, int[] foreignLines) {
        if (whole.foreignLetters > whole.latinLetters) {
            return "This is not English: most of it is not in Latin letters. Only English is read.";
        }
        if (foreign * 2 > all) {
            return "This is not English: most of it reads like " + name(most(foreignLines)) + ". Only English is read.";
        }
        int other = whole.other();
        if (other >= 0) {
            return "This is not English: it reads like " + name(other) + ". Only English is read.";
        }
        if (whole.words >= ENOUGH && whole.counts[ENGLISH] < whole.words * LEAST_SHARE) {
            return "This does not read like English: the small words that every English text holds are missing.";
        }
        return null;
    }

    private String name(int language) {
        return Locale.of(languages.get(language)).getDisplayLanguage(Locale.ENGLISH);
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    private Tally tally(String text, int start, int end) {
        Tally tally = new Tally(languages.size());
        int wordStart = -1;
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                wordStart = wordStart < 0 ? i : wordStart;
                if (c < '\u0250') {
                    tally.latinLetters++;
                } else {
                    tally.foreignLetters++;
                }
            } else if (wordStart >= 0) {
                tally.words++;
                long[] known = i - wordStart > 12
                        ? null
                        : words.get(text.substring(wordStart, i).toLowerCase(Locale.ROOT));
                if (known != null) {
                    tally.count(known[0]);
                }
                wordStart = -1;
            }
        }
        return tally;
    }

    private static final class Tally {

        private final int[] counts;
        private int words;
        private long latinLetters;
        private long foreignLetters;

        Tally(int languages) {
            counts = new int[languages];
        }

        void count(long languages) {
            for (long rest = languages; rest != 0; rest &= rest - 1) {
                counts[Long.numberOfTrailingZeros(rest)]++;
            }
        }

        void add(Tally other) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += other.counts[i];
            }
            words += other.words;
            latinLetters += other.latinLetters;
            foreignLetters += other.foreignLetters;
        }

        /** The language, other than English, that these words clearly are; -1 when they are not. */
        int other() {
            int best = most(counts);
            boolean clear = best != ENGLISH && counts[best] >= 3 && counts[best] * 2 > counts[ENGLISH] * 3
                    && counts[best] * 8 > words;
            return clear ? best : -1;
        }
    }
}

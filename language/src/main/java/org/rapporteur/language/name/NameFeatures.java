package org.rapporteur.language.name;

import org.rapporteur.language.word.WordClasses;

/** What the model looks at around each token of a sentence, as numbers of cells in its table of weights. */
public final class NameFeatures {

    /** Cells of the table, as a power of two. */
    static final int BITS = 18;
    /** More than any token ever has. */
    public static final int MOST = 256;

    /** Facts that tell a kind by themselves. */
    private static final int STRONG = 0b0001_1001_1010_0110_0111;
    /** No run is looked at further than so many tokens away. */
    private static final int REACH = 6;

    private final SentenceLooks sentence;
    private int[] into = new int[0];
    private int count;

    public NameFeatures(String[] forms, String[] xpos, NameKnowledge knowledge, DocumentEvidence evidence) {
        this.sentence = new SentenceLooks(forms, xpos, knowledge, evidence);
    }

    /** For training: the token counts as a word that was never met. */
    public void forget(int token) {
        sentence.forget(token);
    }

    /** True when the data files know the token, alone or as part of an entry. */
    public boolean known(int token) {
        return (sentence.begin[token] | sentence.inside[token]) != 0;
    }

    public int size() {
        return sentence.size;
    }

    /** False when no token can be part of a name. */
    boolean any() {
        for (boolean one : sentence.possible) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** False for tokens that can only be outside of names. */
    public boolean possible(int token) {
        return sentence.possible[token];
    }

    /** Writes the cells of the token's features into the array, of length {@link #MOST}, and returns how many. */
    public int fill(int token, int[] cells) {
        into = cells;
        count = 0;
        int start = sentence.runStart[token];
        int end = sentence.runEnd[token];
        int place = Math.min(token - start, 4) * 8 + Math.min(end - token, 4);
        words(token);
        affixes(sentence.forms[token]);
        gazetteer(token);
        run(token, start, end, place);
        document(token);
        classes(token, start, end, place);
        likely(token, start, end, place);
        return count;
    }

    private void words(int token) {
        int[] words = sentence.words;
        int[] shapes = sentence.shapes;
        int[] tags = sentence.tags;
        int word = words[token];
        int shape = shapes[token];
        add(1, word);
        add(2, sentence.exact[token]);
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
        add(24, sentence.looks[token]);
        add(25, sentence.looks[token] * 64 + shape);
        add(87, sentence.manner);
        add(93, sentence.manner * 31 + tags[token]);
    }

    private void affixes(String form) {
        int length = form.length();
        for (int letters = 1; letters <= 5; letters++) {
            add(15 + letters * 256, form.substring(Math.max(0, length - letters)).hashCode());
        }
        for (int letters = 2; letters <= 4; letters++) {
            add(16 + letters * 256, form.substring(0, Math.min(letters, length)).hashCode());
        }
    }

    private void gazetteer(int token) {
        int[] begin = sentence.begin;
        int[] inside = sentence.inside;
        bits(100, begin[token]);
        bits(120, inside[token]);
        bits(140, at(begin, token - 1));
        bits(160, at(begin, token + 1) | at(inside, token + 1));
        int here = begin[token] * 8191 + inside[token];
        add(30, here);
        add(31, here * 31 + sentence.tags[token]);
        add(32, here * 31 + at(begin, token + 1));
        add(33, (at(begin, token - 1) * 8191 + at(inside, token - 1)) * 31 + here);
        add(34, here * 31 + at(sentence.words, token - 1));
        add(35, here * 31 + at(sentence.words, token + 1));
        add(36, here * 31 + sentence.looks[token]);
    }

    private void run(int token, int start, int end, int place) {
        int[] words = sentence.words;
        int head = end - 1;
        int all = together(sentence.begin, token, start, end);
        int left = at(words, start - 1);
        int right = at(words, end);
        add(40, place);
        add(41, left);
        add(42, right);
        add(43, left * 31 + right);
        add(44, words[head]);
        add(45, words[start]);
        add(46, place * 8191 + sentence.begin[head]);
        add(47, left * 31 + place);
        add(48, right * 31 + place);
        add(49, right * 31 + Math.min(end - start, 4));
        add(50, place * 31 + sentence.shapes[token]);
        add(51, at(words, start - 2) * 31 + left);
        add(52, right * 31 + at(words, end + 1));
        bits(180, all);
        add(53, all);
        add(54, words[head] * 31 + place);
        add(55, head > start ? words[head - 1] * 31 + words[head] : 0);
        add(56, all * 31 + left);
        add(84, at(words, start - 2));
        add(91, at(words, end + 1));
        add(88, sentence.manner * 64 + place);
        int before = sentence.coordinatedBefore(start);
        int behind = sentence.coordinatedBehind(end);
        add(81, before);
        add(82, behind);
        add(83, (before | behind) * 31 + place);
    }

    /** What the document tells of the token, of the run's last word and of its first. */
    private void document(int token) {
        long[] facts = sentence.facts;
        int head = sentence.runEnd[token] - 1;
        int start = sentence.runStart[token];
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
        add(205, ((once & STRONG) * 8191 + sentence.begin[token]) * 16 + place);
    }

    /** Classes of the token, of its neighbours and of the words around the run. */
    private void classes(int token, int start, int end, int place) {
        int[] classes = sentence.classes;
        int here = classes[token];
        int left = at(classes, token - 1);
        int right = at(classes, token + 1);
        int head = classes[end - 1];
        int before = WordClasses.fine(at(classes, start - 1));
        int capital = sentence.looks[token] & SentenceLooks.CAPITAL;
        int fine = WordClasses.fine(here);
        int broad = WordClasses.broad(here);
        add(60, WordClasses.finest(here) * 4 + capital);
        add(61, fine * 4 + capital);
        add(62, broad * 4 + capital);
        add(63, WordClasses.fine(left));
        add(64, WordClasses.fine(right));
        add(65, WordClasses.finest(left));
        add(66, WordClasses.finest(right));
        add(67, fine * 512 + WordClasses.fine(right));
        add(68, WordClasses.fine(left) * 512 + fine);
        add(70, WordClasses.fine(head) * 64 + place);
        add(71, WordClasses.fine(classes[start]) * 64 + place);
        add(72, before);
        add(73, WordClasses.fine(at(classes, end)));
        add(74, before * 64 + place);
        add(75, WordClasses.fine(at(classes, end)) * 64 + place);
        add(76, before * 128 + broad);
        add(77, fine * 64 + place);
        add(78, WordClasses.finest(here) * 64 + place);
        add(79, WordClasses.fine(at(classes, token - 2)));
        add(80, WordClasses.fine(at(classes, token + 2)));
        add(85, WordClasses.fine(at(classes, start - 2)));
        add(86, at(sentence.words, start - 1) * 31 + WordClasses.fine(at(classes, start - 2)));
        add(92, WordClasses.fine(at(classes, end + 1)));
        add(89, WordClasses.finest(head));
        int pair = WordClasses.broad(left) * 128 + broad;
        add(94, pair);
        add(95, broad * 128 + WordClasses.broad(right));
        add(90, pair * 128 + WordClasses.broad(right));
    }

    /** What names the token and the others of its run are likely to be. */
    private void likely(int token, int start, int end, int place) {
        int[] likely = sentence.likely;
        int here = likely[token];
        int all = together(likely, token, start, end);
        int left = at(sentence.words, start - 1);
        bits(206, here);
        add(220, here);
        add(221, here * 64 + place);
        add(222, likely[end - 1] * 64 + place);
        add(223, likely[start] * 64 + place);
        add(224, all * 64 + place);
        add(225, at(likely, token - 1) * 256 + here);
        add(226, here * 256 + at(likely, token + 1));
        add(227, likely[end - 1] * 31 + left);
        add(228, here * 31 + sentence.begin[token]);
        add(229, all * 31 + left);
    }

    /** What is known of any token of the run. */
    private static int together(int[] values, int token, int start, int end) {
        int all = 0;
        for (int at = Math.max(start, token - REACH); at < Math.min(end, token + REACH + 1); at++) {
            all |= values[at];
        }
        return all;
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

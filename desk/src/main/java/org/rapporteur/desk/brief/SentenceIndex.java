package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;

/**
 * Finds the sentence a place lies in. Whatever visible text the reading left outside its sentences counts as a sentence
 * here, so that every finding has one to lead to.
 */
public final class SentenceIndex {

    private final List<Span> sentences;

    private SentenceIndex(List<Span> sentences) {
        this.sentences = sentences;
    }

    public static SentenceIndex of(Reading reading) {
        String text = reading.report().text();
        List<Span> all = new ArrayList<>();
        int done = 0;
        for (Span sentence : reading.sentences()) {
            addVisible(text, done, sentence.start(), all);
            all.add(sentence);
            done = sentence.end();
        }
        addVisible(text, done, text.length(), all);
        return new SentenceIndex(List.copyOf(all));
    }

    private static void addVisible(String text, int from, int to, List<Span> all) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            all.add(new Span(start, end));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** All sentences, in order, not overlapping; together they hold every visible character. */
    public List<Span> sentences() {
        return sentences;
    }

    /** Index of the sentence that holds the place, or of the nearest one before it; 0 when there is none before it. */
    public int at(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Indices of the sentences that the spans touch, in order, each once; never empty unless the text is blank. */
    public int[] touched(List<Span> spans) {
        return spans.stream().flatMapToInt(span -> {
            int first = at(span.start());
            int last = Math.max(first, at(Math.max(span.start(), span.end() - 1)));
            return java.util.stream.IntStream.rangeClosed(first, last);
        }).filter(index -> index < sentences.size()).sorted().distinct().toArray();
    }
}

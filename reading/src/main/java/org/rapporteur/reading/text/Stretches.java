package org.rapporteur.reading.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Span;

/** Turns sets of tokens into stretches of text. */
public final class Stretches {

    private Stretches() {}

    /** The stretches that a set covers, without marks at their edges but for quotation marks and brackets. */
    public static List<Span> of(Sentence sentence, BitSet tokens) {
        List<Span> spans = new ArrayList<>();
        int from = tokens.nextSetBit(0);
        while (from >= 0) {
            int to = runEnd(sentence, tokens, from);
            addTrimmed(sentence, from, to, spans);
            from = tokens.nextSetBit(to);
        }
        return spans;
    }

    /** The token after the last of a run; marks that the set leaves out do not break it. */
    private static int runEnd(Sentence sentence, BitSet tokens, int from) {
        int end = tokens.nextClearBit(from);
        while (end < sentence.size()) {
            int next = tokens.nextSetBit(end);
            if (next < 0 || !marksOnly(sentence, end, next)) {
                return end;
            }
            end = tokens.nextClearBit(next);
        }
        return end;
    }

    private static boolean marksOnly(Sentence sentence, int from, int to) {
        for (int token = from; token < to; token++) {
            if (sentence.upos(token) != Upos.PUNCT) {
                return false;
            }
        }
        return true;
    }

    private static void addTrimmed(Sentence sentence, int from, int to, List<Span> into) {
        int first = from;
        int last = to - 1;
        while (first <= last && edge(sentence, first)) {
            first++;
        }
        while (last >= first && edge(sentence, last)) {
            last--;
        }
        boolean words = false;
        for (int token = first; token <= last; token++) {
            words = words || sentence.upos(token) != Upos.PUNCT;
        }
        if (words) {
            into.add(new Span(sentence.start(first), sentence.end(last)));
        }
    }

    private static boolean edge(Sentence sentence, int token) {
        return sentence.upos(token) == Upos.PUNCT && ",.;:-\u2013\u2014!?".indexOf(sentence.firstChar(token)) >= 0
                && sentence.end(token) - sentence.start(token) <= 2;
    }

    /** All spans in order of place, those that overlap joined. */
    public static List<Span> joined(List<Span> spans) {
        List<Span> ordered = new ArrayList<>(spans);
        Collections.sort(ordered);
        List<Span> joined = new ArrayList<>();
        for (Span span : ordered) {
            if (!joined.isEmpty() && joined.getLast().end() >= span.start()) {
                joined.set(joined.size() - 1, joined.getLast().cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}

package org.rapporteur.reading.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Layout;
import org.rapporteur.model.Span;
import org.rapporteur.reading.quotation.Quotation;

/**
 * Lets a quotation run on over sentences and paragraphs: to the opening mark before the cue's sentence, to the closing
 * mark after it, and on into quotations that follow without a cue of their own.
 */
final class QuotationSpread {

    private final List<Passage> passages;
    private final List<Quotation> quotations;
    private final boolean[] claimed;

    QuotationSpread(List<Passage> passages, List<Quotation> quotations) {
        this.passages = passages;
        this.quotations = quotations;
        this.claimed = new boolean[quotations.size()];
    }

    /** The same finds, in the same order, each with all that was said. */
    List<Find> spread(List<Find> finds) {
        for (Find find : finds) {
            if (speaks(find)) {
                claim(find);
            }
        }
        List<Find> spread = new ArrayList<>(finds.size());
        for (Find find : finds) {
            if (find.content().isEmpty()) {
                spread.add(fetch(find));
            } else {
                spread.add(speaks(find) ? spread(find) : find);
            }
        }
        return spread;
    }

    /** Fetches the words for a cue that has none in its own sentence: from before "he said.", from after "he said:". */
    private Find fetch(Find find) {
        Passage passage = find.passage();
        int number = passage.quotationBefore();
        if (passage.sentence().firstChar(passage.sentence().size() - 1) == ':') {
            List<Span> items = itemsAfter(passage);
            if (!items.isEmpty()) {
                return find.withContent(find.content(), items);
            }
            number = quotationAfter(passage);
        }
        if (number < 0 || claimed[number]) {
            return find;
        }
        claimed[number] = true;
        List<Span> beyond = new ArrayList<>();
        beyond.add(new Span(quotations.get(number).start(), quotations.get(number).end()));
        runOn(find, number, beyond);
        return find.withContent(find.content(), beyond);
    }

    /** The items of the list that follows; empty when none does. */
    private List<Span> itemsAfter(Passage passage) {
        List<Span> items = new ArrayList<>();
        for (int next = passage.index() + 1; next < passages.size()
                && passages.get(next).sentence().layout() == Layout.ITEM; next++) {
            items.add(new Span(passages.get(next).sentence().start(), passages.get(next).sentence().end()));
        }
        return items;
    }

    /** The quotation that opens the next sentence; -1 when none does. */
    private int quotationAfter(Passage passage) {
        int next = passage.index() + 1;
        return next < passages.size() && passages.get(next).quotation(0) >= 0 ? passages.get(next).quotation(0) : -1;
    }

    /** True when the cue stands outside all quotations and the content holds one. */
    private static boolean speaks(Find find) {
        return find.passage().quotation(find.head()) < 0 && last(find) >= 0;
    }

    private void claim(Find find) {
        BitSet content = find.content();
        for (int token = content.nextSetBit(0); token >= 0; token = content.nextSetBit(token + 1)) {
            int quotation = find.passage().quotation(token);
            if (quotation >= 0) {
                claimed[quotation] = true;
            }
        }
    }

    private Find spread(Find find) {
        List<Span> beyond = new ArrayList<>();
        int start = find.passage().sentence().start();
        int end = find.passage().sentence().end();
        Quotation first = quotations.get(first(find));
        if (first.start() < start) {
            beyond.add(new Span(first.start(), start));
        }
        int number = last(find);
        Quotation last = quotations.get(number);
        if (last.end() > end) {
            beyond.add(new Span(end, last.end()));
        }
        runOn(find, number, beyond);
        return beyond.isEmpty() ? find : find.withContent(find.content(), beyond);
    }

    /** Adds the quotations that follow with nothing between but the cue's own sentence. */
    private void runOn(Find find, int last, List<Span> beyond) {
        int passage = passageAfter(find.passage().index(), quotations.get(last).end());
        for (int next = last + 1; next < quotations.size(); next++) {
            Quotation quotation = quotations.get(next);
            if (claimed[next] || passage >= passages.size() || !follows(find, passage, quotation)) {
                return;
            }
            claimed[next] = true;
            beyond.add(new Span(quotation.start(), quotation.end()));
            passage = passageAfter(passage, quotation.end());
        }
    }

    private boolean follows(Find find, int passage, Quotation quotation) {
        boolean opens = passages.get(passage).sentence().start() == quotation.start();
        boolean near = passages.get(passage).sentence().paragraph() == find.passage().sentence().paragraph();
        return opens && (near || quotation.resumes());
    }

    /** The first passage from one on that starts at or after a position. */
    private int passageAfter(int from, int position) {
        int passage = from;
        while (passage < passages.size() && (passage == from || passages.get(passage).sentence().start() < position)) {
            passage++;
        }
        return passage;
    }

    private static int first(Find find) {
        BitSet content = find.content();
        for (int token = content.nextSetBit(0); token >= 0; token = content.nextSetBit(token + 1)) {
            if (find.passage().quotation(token) >= 0) {
                return find.passage().quotation(token);
            }
        }
        return -1;
    }

    private static int last(Find find) {
        BitSet content = find.content();
        for (int token = content.length() - 1; token >= 0; token = content.previousSetBit(token - 1)) {
            if (find.passage().quotation(token) >= 0) {
                return find.passage().quotation(token);
            }
        }
        return -1;
    }
}

package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.quotation.Quotation;
import org.rapporteur.reading.quotation.Quotations;

/** One sentence of a document with the quotations that run through it. */
final class Passage {

    private final Document document;
    private final int index;
    private final Sentence sentence;
    private final List<Quotation> quotations;
    private final int[] quotationOf;
    private final List<Name> names;
    private final int before;

    /**
     * @param quotations all quotations of the document
     * @param firstQuotation index of the first that ends after the sentence's start
     * @param names the names of this sentence, in order
     */
    Passage(Document document, int index, List<Quotation> quotations, int firstQuotation, List<Name> names) {
        this.document = document;
        this.index = index;
        this.sentence = document.sentences().get(index);
        this.quotations = quotations;
        this.names = List.copyOf(names);
        this.before = before(firstQuotation);
        this.quotationOf = new int[sentence.size()];
        int quotation = firstQuotation;
        for (int token = 0; token < quotationOf.length; token++) {
            int start = sentence.start(token);
            while (quotation < quotations.size() && quotations.get(quotation).end() <= start) {
                quotation++;
            }
            quotationOf[token] = quotation < quotations.size() && quotations.get(quotation).holds(start)
                    ? quotation
                    : -1;
        }
    }

    private int before(int firstQuotation) {
        int last = firstQuotation - 1;
        if (last < 0 || last >= quotations.size()) {
            return -1;
        }
        int position = quotations.get(last).end();
        while (position < sentence.start() && document.text().charAt(position) == ' ') {
            position++;
        }
        return position == sentence.start() ? last : -1;
    }

    Document document() {
        return document;
    }

    /** The names of this sentence, in order. */
    List<Name> names() {
        return names;
    }

    /** Index of the sentence in the document. */
    int index() {
        return index;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The last quotation that ends right before this sentence, with nothing but blanks between; -1 when none does. */
    int quotationBefore() {
        return before;
    }

    boolean followsQuotation() {
        return before >= 0;
    }

    /** Index of the quotation that a token stands in, or -1. */
    int quotation(int token) {
        return quotationOf[token];
    }

    /** True when a position anywhere in the document stands in a quotation. */
    boolean quoted(int position) {
        return Quotations.hold(quotations, position);
    }

    Quotation quotationAt(int number) {
        return quotations.get(number);
    }

    /** Adds to the set all tokens of this sentence that stand in one quotation. */
    void addQuotation(int quotation, BitSet into) {
        for (int token = 0; token < quotationOf.length; token++) {
            if (quotationOf[token] == quotation) {
                into.set(token);
            }
        }
    }

    /** Completes quotations that a set holds a word of, where a token outside the set is free to be added. */
    void completeQuotations(BitSet content, BitSet taken) {
        int last = -1;
        for (int token = content.nextSetBit(0); token >= 0; token = content.nextSetBit(token + 1)) {
            int quotation = quotationOf[token];
            if (quotation >= 0 && quotation != last && !punctuation(token)) {
                last = quotation;
                for (int other = 0; other < quotationOf.length; other++) {
                    if (quotationOf[other] == quotation && !taken.get(other)) {
                        content.set(other);
                    }
                }
            }
        }
    }

    boolean punctuation(int token) {
        return sentence.upos(token) == Upos.PUNCT;
    }

    /** True when the set holds anything but punctuation. */
    boolean hasWords(BitSet tokens) {
        for (int token = tokens.nextSetBit(0); token >= 0; token = tokens.nextSetBit(token + 1)) {
            if (!punctuation(token)) {
                return true;
            }
        }
        return false;
    }
}

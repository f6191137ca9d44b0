package org.rapporteur.reading.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.Stretches;
import org.rapporteur.reading.text.Tree;

/** Cuts names and contents of proposals out of sentences. */
final class Phrases {

    private Phrases() {}

    /** The name that a plan goes by: its article, what describes it, and what a preposition adds. */
    static Span name(Sentence sentence, int head) {
        BitSet words = Tree.under(sentence, head);
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            boolean outside = switch (sentence.relation(child)) {
                case CASE, MARK, CC, PUNCT, ACL, ACL_RELCL, ADVCL, APPOS, PARATAXIS, NSUBJ, COP, AUX, ADVMOD -> true;
                case CONJ -> !counted(sentence, child);
                case NMOD -> child > head && sentence.lemma(first(sentence, child)).equals("by");
                default -> false;
            };
            if (outside) {
                words.andNot(Tree.under(sentence, child));
            }
        }
        int from = head;
        while (from > 0 && (words.get(from - 1) || sentence.xpos(from - 1).equals("HYPH"))) {
            from--;
        }
        int to = head + 1;
        while (to < sentence.size() && words.get(to) && sentence.upos(to) != Upos.PUNCT) {
            to++;
        }
        return new Span(sentence.start(from), sentence.end(to - 1));
    }

    /** "And four related documents": belongs to the name of a package. */
    private static boolean counted(Sentence sentence, int child) {
        return sentence.upos(child).nominal() && Tree.child(sentence, child, Relation.NUMMOD) >= 0;
    }

    private static int first(Sentence sentence, int head) {
        int child = sentence.firstChild(head);
        return child >= 0 && child < head ? child : head;
    }

    /** What a head and those joined to it name, each by itself. */
    static List<Span> each(Sentence sentence, int head) {
        List<Span> spans = new ArrayList<>();
        BitSet own = Tree.under(sentence, head);
        List<Integer> joined = new ArrayList<>();
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (relation == Relation.CONJ) {
                joined.add(child);
            }
            if (relation == Relation.CONJ || relation == Relation.CC || relation == Relation.CASE
                    || relation == Relation.MARK) {
                own.andNot(Tree.under(sentence, child));
            }
        }
        add(sentence, own, spans);
        for (int child : joined) {
            BitSet words = Tree.under(sentence, child);
            int cc = Tree.child(sentence, child, Relation.CC);
            if (cc >= 0) {
                words.clear(cc);
            }
            add(sentence, words, spans);
        }
        return spans;
    }

    private static void add(Sentence sentence, BitSet words, List<Span> into) {
        List<Span> stretches = Stretches.of(sentence, words);
        if (!stretches.isEmpty()) {
            into.add(stretches.getFirst().cover(stretches.getLast()));
        }
    }
}

package org.rapporteur.reading.proposal;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Layout;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Span;
import org.rapporteur.reading.proposal.ProposalWords.Use;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** Finds what a proposal holds: "the plan foresees ...", "a plan that would ...", a list under it. */
final class ContentRule {

    private static final int LONGEST_LIST = 60;

    private final ProposalWords words;

    ContentRule(ProposalWords words) {
        this.words = words;
    }

    /** What is told of the proposal that a token names or stands for. */
    List<Span> of(Line line, int plan) {
        Sentence sentence = line.sentence();
        List<Span> contents = new ArrayList<>();
        int head = sentence.head(plan);
        if (sentence.relation(plan) == Relation.NSUBJ && head >= 0 && words.is(sentence, head, Use.HOLDING)) {
            addHeld(sentence, head, contents);
        }
        for (int child = sentence.firstChild(plan); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.ACL_RELCL && Tree.subject(sentence, child) >= 0
                    && Tree.relativePronoun(sentence, Tree.subject(sentence, child))) {
                if (words.is(sentence, child, Use.HOLDING)) {
                    addHeld(sentence, child, contents);
                } else if (would(sentence, child)) {
                    contents.addAll(Phrases.each(sentence, child));
                }
            }
        }
        return contents;
    }

    private static boolean would(Sentence sentence, int verb) {
        int aux = Tree.child(sentence, verb, Relation.AUX);
        return aux >= 0 && (sentence.lemma(aux).equals("would") || sentence.lemma(aux).equals("will"));
    }

    private static void addHeld(Sentence sentence, int verb, List<Span> into) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean held = relation == Relation.OBJ || relation == Relation.CCOMP
                    || (relation == Relation.OBL && Tree.introducedBy(sentence, child, "for"));
            if (held && child > verb) {
                into.addAll(Phrases.each(sentence, child));
            }
        }
    }

    /** The items of the list that a sentence with a colon at its end leads to; empty when it leads to none. */
    List<Span> list(ReportText text, Line line) {
        Sentence sentence = line.sentence();
        int last = sentence.size() - 1;
        if (sentence.upos(last) != Upos.PUNCT || sentence.firstChar(last) != ':') {
            return List.of();
        }
        List<Span> items = new ArrayList<>();
        List<Sentence> all = text.document().sentences();
        for (int at = line.index() + 1; at < all.size() && items.size() < LONGEST_LIST
                && all.get(at).layout() == Layout.ITEM; at++) {
            items.add(new Span(all.get(at).start(), all.get(at).end()));
        }
        return items;
    }
}

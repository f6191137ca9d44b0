package org.rapporteur.reading.commitment;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** Finds clauses that one can bind oneself or another to: "demanded that they leave". */
final class ClauseContent {

    private final Lexicon words;

    ClauseContent(Lexicon words) {
        this.words = words;
    }

    /** The clause on the verb, else the words that a statement by this verb holds; null when nothing is to come in them. */
    @Nullable
    Found find(Line line, int verb, CommitmentWord word) {
        Sentence sentence = line.sentence();
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.CCOMP && !sentence.xpos(child).equals("VBG")
                    && !Tree.infinitive(sentence, child)) {
                if (!toCome(sentence, child, word)) {
                    return null;
                }
                Found found = Found.under(line, child, "the clause that hangs on it");
                found.words().andNot(own(sentence, verb, child));
                int subject = Tree.subject(sentence, child);
                boolean laid = word.act() == CommitmentAct.DEMAND || word.act() == CommitmentAct.REQUEST;
                return laid && subject >= 0 && line.somebody(subject, words.sources)
                        ? found.to(subject)
                        : found;
            }
        }
        Statement statement = line.cuedBy(verb);
        return statement == null ? null : said(line, statement, word);
    }

    /** What a clause before the verb must not take in: the verb's own words. */
    private static BitSet own(Sentence sentence, int verb, int clause) {
        BitSet words = new BitSet();
        if (sentence.head(verb) == clause) {
            words.or(Tree.under(sentence, verb));
        }
        return words;
    }

    /** The words of this sentence that a statement holds; null when they tell of nothing to come. */
    private static @Nullable Found said(Line line, Statement statement, CommitmentWord word) {
        Sentence sentence = line.sentence();
        BitSet held = new BitSet();
        for (int token = 0; token < sentence.size(); token++) {
            for (Span content : statement.content()) {
                if (content.contains(line.span(token))) {
                    held.set(token);
                }
            }
        }
        for (int token = held.nextSetBit(0); token >= 0; token = held.nextSetBit(token + 1)) {
            boolean top = sentence.head(token) < 0 || !held.get(sentence.head(token));
            if (top && (sentence.upos(token) == Upos.VERB || Tree.child(sentence, token, Relation.COP) >= 0)) {
                return toCome(sentence, token, word) ? new Found(token, held, List.of(), "what is said by it") : null;
            }
        }
        return null;
    }

    /** True for a clause that one can bind oneself to: "that it would leave", not "that it had left". */
    private static boolean toCome(Sentence sentence, int clause, CommitmentWord word) {
        boolean subjunctive = sentence.xpos(clause).equals("VB");
        for (int child = sentence.firstChild(clause); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (relation == Relation.MARK
                    && (sentence.lemma(child).equals("whether") || sentence.lemma(child).equals("if"))) {
                return false;
            }
            if ((relation == Relation.AUX || relation == Relation.COP)
                    && (sentence.xpos(child).equals("MD") || sentence.xpos(child).equals("VB"))) {
                return true;
            }
        }
        return subjunctive || word.act() == CommitmentAct.OFFER;
    }
}

package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Act;
import org.rapporteur.reading.text.Tree;

/** "according to X", "in X's view": the rest of the clause is what X says. */
final class AccordingRule implements Rule {

    private static final Set<String> VIEWS = Set.of("view", "opinion", "word", "eye", "telling", "mind", "estimation",
            "account", "assessment");

    @Override
    public String description() {
        return "a phrase that lends the clause to a source";
    }

    @Override
    public void find(Passage passage, List<Find> into) {
        Sentence sentence = passage.sentence();
        for (int token = 0; token < sentence.size(); token++) {
            if (Tree.isWord(sentence, token, "according") && token + 2 < sentence.size()) {
                according(passage, token, into);
            } else if (VIEWS.contains(sentence.lemma(token))) {
                view(passage, token, into);
            } else if (Tree.isWord(sentence, token, "per") && sentence.relation(token) == Relation.CASE
                    && sentence.upos(sentence.head(token)) == Upos.PROPN) {
                BitSet cue = new BitSet();
                cue.set(token);
                int source = sentence.head(token);
                add(passage, token, source, cue, Sources.phrase(sentence, source, token), "per", "the word \"per\"",
                        into);
            }
        }
    }

    private static void according(Passage passage, int token, List<Find> into) {
        Sentence sentence = passage.sentence();
        if (!Tree.isWord(sentence, token + 1, "to")) {
            return;
        }
        int source;
        Relation relation = sentence.relation(token).base();
        if (relation == Relation.CASE || relation == Relation.MARK
                || (relation == Relation.ADVMOD && sentence.head(token) > token)) {
            source = sentence.head(token);
        } else {
            source = oblique(sentence, token);
            if (source < 0) {
                return;
            }
        }
        int top = source;
        if (relation != Relation.CASE && relation != Relation.MARK && sentence.head(source) == token) {
            top = token;
        }
        BitSet cue = new BitSet();
        cue.set(token, token + 2);
        BitSet words = Sources.phrase(sentence, source, token);
        words.andNot(cue);
        add(passage, token, top, cue, words, "according to", "the words \"according to\"", into);
    }

    private static int oblique(Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (child > token + 1 && sentence.upos(child) != Upos.PUNCT) {
                return child;
            }
        }
        return -1;
    }

    private static void view(Passage passage, int noun, List<Find> into) {
        Sentence sentence = passage.sentence();
        int possessor = sentence.child(noun, Relation.NMOD_POSS);
        if (possessor < 0 || !Tree.introducedBy(sentence, noun, "in")
                || sentence.relation(noun).base() != Relation.OBL) {
            return;
        }
        BitSet cue = new BitSet();
        cue.set(noun);
        add(passage, noun, noun, cue, Sources.phrase(sentence, possessor, noun), sentence.lemma(noun),
                "the phrase \"in ... " + sentence.form(noun) + "\"", into);
    }

    private static void add(Passage passage, int head, int top, BitSet cue, BitSet source, String name, String how,
            List<Find> into) {
        Sentence sentence = passage.sentence();
        int clause = sentence.head(top);
        if (clause < 0) {
            return;
        }
        describe(sentence, source);
        BitSet phrase = Tree.under(sentence, top);
        BitSet content = AtEdge.rest(sentence, source, cue);
        if (content.isEmpty()) {
            content = Tree.under(sentence, clauseOf(sentence, clause));
        }
        content.andNot(phrase);
        content.andNot(source);
        content.andNot(cue);
        confirming(sentence, content);
        if (passage.hasWords(content)) {
            into.add(new Find(passage, head, cue, name, Act.SAY, source, content, List.of(),
                    how + " lend the clause to \"" + Sources.text(sentence, source) + "\"", true));
        }
    }

    /** Adds "familiar with the talks" to "officials", where the tree hangs the officials on the adjective. */
    private static void describe(Sentence sentence, BitSet source) {
        int next = source.length();
        if (source.isEmpty() || next + 1 >= sentence.size() || sentence.upos(next) != Upos.ADJ
                || sentence.upos(next + 1) != Upos.ADP) {
            return;
        }
        while (next < sentence.size() && sentence.upos(next) != Upos.PUNCT && !Tree.finite(sentence, next)) {
            source.set(next++);
        }
    }

    /** Takes the participle from "according to the paper, confirming that ...": the clause is what the paper says. */
    private static void confirming(Sentence sentence, BitSet content) {
        int first = content.nextSetBit(0);
        while (first >= 0 && sentence.upos(first) == Upos.PUNCT) {
            first = content.nextSetBit(first + 1);
        }
        if (first >= 0 && first + 1 < sentence.size() && sentence.xpos(first).equals("VBG")
                && Tree.isWord(sentence, first + 1, "that")) {
            content.clear(first);
        }
    }

    /** The predicate of the clause that a phrase belongs to, when the tree hangs the phrase on a noun in it. */
    private static int clauseOf(Sentence sentence, int token) {
        int at = token;
        for (int step = 0; step < sentence.size() && sentence.upos(at).nominal() && sentence.head(at) >= 0; step++) {
            if (Tree.child(sentence, at, Relation.COP) >= 0 || sentence.relation(at) == Relation.PARATAXIS) {
                break;
            }
            at = sentence.head(at);
        }
        return at;
    }
}

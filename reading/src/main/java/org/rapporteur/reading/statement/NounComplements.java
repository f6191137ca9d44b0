package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.text.Tree;

/** The places where a noun's content may stand, in the order in which they are tried. */
final class NounComplements {

    private NounComplements() {}

    static List<Complement> all(WordList drawing) {
        return List.of(Complements.when(Frame.CLAUSE, new NounClause()),
                Complements.when(Frame.CLAUSE, new FarClause()),
                Complements.when(Frame.INFINITIVE, new Complements.Infinitive()),
                Complements.when(Frame.OBJECT_AS, new Description()),
                Complements.when(Frame.DRAWN, new Drawn(drawing)), new PrepositionComplement());
    }

    /** A finite clause under the noun, "the claim that ...", but no relative clause. */
    private record NounClause() implements Complement {

        @Override
        public String description() {
            return "the clause that explains it";
        }

        @Override
        public BitSet find(Passage passage, int cue, CueEntry entry) {
            Sentence sentence = passage.sentence();
            return Complements.underChildren(sentence, cue, child -> switch (sentence.relation(child)) {
                case ACL, CCOMP -> Tree.finite(sentence, child) && child > cue;
                case ACL_RELCL -> child > cue
                        && (Tree.child(sentence, child, Relation.MARK) >= 0 || full(sentence, child));
                default -> false;
            });
        }

        /** True when "that" leaves no gap: "the claim that he would pursue it" has its object besides. */
        private static boolean full(Sentence sentence, int clause) {
            boolean that = false;
            boolean object = false;
            for (int child = sentence.firstChild(clause); child >= 0; child = sentence.nextSibling(child)) {
                if (sentence.relation(child) == Relation.OBJ) {
                    that = that || (child < clause && Tree.isWord(sentence, child, "that"));
                    object = object || child > clause;
                }
            }
            return that && object && Tree.subject(sentence, clause) >= 0;
        }
    }

    /** The clause behind what dashes put between: "sent a message - by its drills - that ...". */
    private record FarClause() implements Complement {

        @Override
        public String description() {
            return "the clause behind what stands between dashes";
        }

        @Override
        public BitSet find(Passage passage, int cue, CueEntry entry) {
            Sentence sentence = passage.sentence();
            BitSet words = new BitSet();
            int dashes = 0;
            for (int token = cue + 1; token + 1 < sentence.size(); token++) {
                boolean dash = "\u2013\u2014".indexOf(sentence.firstChar(token)) >= 0;
                if (dash && ++dashes == 2) {
                    if (Tree.isWord(sentence, token + 1, "that")) {
                        words.set(token + 1, sentence.size());
                    }
                    return words;
                }
                if (dashes == 0 && (sentence.xpos(token).startsWith("V") || sentence.firstChar(token) == ',')) {
                    return words;
                }
            }
            return words;
        }
    }

    /** What is described and what as: "her description of the talks as useful". */
    private record Description() implements Complement {

        @Override
        public String description() {
            return "what it describes, and as what";
        }

        @Override
        public BitSet find(Passage passage, int cue, CueEntry entry) {
            Sentence sentence = passage.sentence();
            BitSet words = new BitSet();
            if (cue + 1 >= sentence.size() || !Tree.isWord(sentence, cue + 1, "of")) {
                return words;
            }
            BitSet own = Tree.under(sentence, cue);
            boolean as = false;
            int end = cue + 2;
            while (end < sentence.size() && (own.get(end) || passage.quotation(end) >= 0)) {
                as = as || (end > cue + 2 && Tree.isWord(sentence, end, "as"));
                end++;
            }
            if (as) {
                words.set(cue + 2, end);
            }
            return words;
        }
    }

    /** What drew it: "<i>the plan</i> drew criticism from farmers". */
    private record Drawn(WordList drawing) implements Complement {

        @Override
        public String description() {
            return "what drew it";
        }

        @Override
        public BitSet find(Passage passage, int cue, CueEntry entry) {
            Sentence sentence = passage.sentence();
            int verb = sentence.head(cue);
            boolean drawn = verb >= 0 && sentence.relation(cue) == Relation.OBJ
                    && drawing.contains(sentence.lemma(verb));
            int subject = drawn ? Tree.subject(sentence, verb) : -1;
            return subject < 0 || Tree.relativePronoun(sentence, subject)
                    ? new BitSet()
                    : Tree.under(sentence, subject);
        }
    }
}

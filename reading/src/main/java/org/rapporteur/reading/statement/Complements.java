package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Act;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.text.Tree;

/** The places where a verb's or adjective's content may stand, in the order in which they are tried. */
final class Complements {

    private Complements() {}

    static List<Complement> ofVerbs(WordList ideas) {
        return List.of(new FreeRelative(), when(Frame.CLAUSE, new ClauseComplement().with(new BesideQuotation())),
                when(Frame.RAISED, new Raised()),
                when(Frame.OBJECT_INFINITIVE, new ObjectAndInfinitive()), when(Frame.INFINITIVE, new Infinitive()),
                when(Frame.ING, new Gerund()), new ObjectComplement(ideas), when(Frame.QUOTE, new BesideQuotation()),
                new FollowingClause(),
                new PrepositionComplement());
    }

    /** A complement that only cues of a frame take. */
    static Complement when(Frame frame, Complement complement) {
        return new Complement() {

            @Override
            public String description() {
                return complement.description();
            }

            @Override
            public BitSet find(Passage passage, int cue, CueEntry entry) {
                return entry.takes(frame) ? complement.find(passage, cue, entry) : new BitSet();
            }
        };
    }

    /** Everything under those children of a token that pass a test. */
    static BitSet underChildren(Sentence sentence, int token, Predicate<Integer> test) {
        BitSet words = new BitSet(sentence.size());
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (test.test(child)) {
                Tree.addUnder(sentence, child, words);
            }
        }
        return words;
    }

    /** The infinitive that hangs on the cue: "vowed to leave". */
    record Infinitive() implements Complement {

        @Override
        public String description() {
            return "the infinitive that hangs on it";
        }

        @Override
        public BitSet find(Passage passage, int cue, CueEntry entry) {
            Sentence sentence = passage.sentence();
            return underChildren(sentence, cue, child -> infinitive(sentence, child)
                    || (entry.act() == Act.DEMAND && child > cue && sentence.relation(child) == Relation.ADVCL
                            && Tree.infinitive(sentence, child)));
        }

        static boolean infinitive(Sentence sentence, int child) {
            return switch (sentence.relation(child).base()) {
                case XCOMP, CCOMP, ACL -> Tree.infinitive(sentence, child);
                default -> false;
            };
        }
    }

    /** Somebody, and what they are to do: "urged them to leave"; of a passive, its subject and the infinitive. */
    record ObjectAndInfinitive() implements Complement {

        @Override
        public String description() {
            return "who is to act and the infinitive that tells what";
        }

        @Override
        public BitSet find(Passage passage, int cue, CueEntry entry) {
            Sentence sentence = passage.sentence();
            BitSet words = new Infinitive().find(passage, cue, entry);
            if (!words.isEmpty()) {
                boolean passive = Tree.passive(sentence, cue);
                words.or(underChildren(sentence, cue, child -> switch (sentence.relation(child)) {
                    case OBJ, IOBJ -> true;
                    case NSUBJ_PASS -> passive;
                    default -> false;
                }));
            }
            return words;
        }
    }

    /** A gerund: "suggested cutting it". */
    record Gerund() implements Complement {

        @Override
        public String description() {
            return "the gerund that hangs on it";
        }

        @Override
        public BitSet find(Passage passage, int cue, CueEntry entry) {
            Sentence sentence = passage.sentence();
            return underChildren(sentence, cue, child -> {
                Relation relation = sentence.relation(child).base();
                return (relation == Relation.XCOMP || relation == Relation.CCOMP)
                        && sentence.xpos(child).equals("VBG") && !Tree.finite(sentence, child);
            });
        }
    }

    /** In the passive, the cue's own subject and what is said of it: "is expected to leave". */
    record Raised() implements Complement {

        @Override
        public String description() {
            return "its own subject and what is said of it";
        }

        @Override
        public BitSet find(Passage passage, int cue, CueEntry entry) {
            Sentence sentence = passage.sentence();
            int predicate = Tree.child(sentence, cue, Relation.XCOMP);
            int subject = Tree.subject(sentence, cue);
            if (predicate < 0 || subject < 0 || !Tree.passive(sentence, cue)) {
                return new BitSet();
            }
            BitSet words = Tree.under(sentence, subject);
            Tree.addUnder(sentence, predicate, words);
            return words;
        }
    }
}

package org.rapporteur.reading.commitment;

import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Act;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.Doer;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** Tells whether a verb's commitment was made, denied or is only possible; or whether it tells of none at all. */
public final class Standing {

    private final Lexicon words;

    Standing(Lexicon words) {
        this.words = words;
    }

    /** With the words that ship with Rapporteur. */
    public static Standing shipped() {
        return new Standing(new Lexicon());
    }

    /** True when the verb itself is denied: "did not threaten", "never promised". */
    public static boolean negated(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (negation(sentence.lemma(child)) && sentence.relation(child).base() == Relation.ADVMOD) {
                return true;
            }
            if (sentence.relation(child).base() == Relation.NSUBJ && nobody(sentence, child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean negation(String lemma) {
        return switch (lemma) {
            case "not", "never", "n't", "n\u2019t" -> true;
            default -> false;
        };
    }

    private static boolean nobody(Sentence sentence, int token) {
        return switch (sentence.lemma(token)) {
            case "nobody", "none", "neither" -> true;
            default -> {
                int det = Tree.child(sentence, token, Relation.DET);
                yield det >= 0 && sentence.lemma(det).equals("no");
            }
        };
    }

    /**
     * How a verb's commitment stands, its own negation left aside.
     *
     * @return null when the verb tells of no commitment that anybody made: a habit, a case thought up, an aim
     */
    public @Nullable CommitmentStatus of(Line line, int verb, CommitmentStatus usual) {
        Sentence sentence = line.sentence();
        if (question(line) || habitual(sentence, verb) || supposed(sentence, verb)) {
            return null;
        }
        boolean finite = Tree.finite(sentence, verb) && !misread(sentence, verb);
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.AUX) {
                switch (sentence.lemma(child)) {
                    case "could", "may", "might" -> {
                        return CommitmentStatus.POSSIBLE;
                    }
                    case "can", "should", "must", "ought" -> {
                        return null;
                    }
                    case "would", "will", "shall", "'ll", "\u2019ll" -> {
                        return own(line, verb) ? usual : CommitmentStatus.POSSIBLE;
                    }
                    default -> {
                    }
                }
            }
        }
        if (finite) {
            return usual;
        }
        return dependent(line, verb, usual);
    }

    /** "Make them accept it": an infinitive without "to" that the tagger took for a finite form. */
    private static boolean misread(Sentence sentence, int verb) {
        return sentence.relation(verb) == Relation.XCOMP && sentence.xpos(verb).equals("VBP");
    }

    /** True when whoever speaks does so of himself: "we will not accept it". */
    private static boolean own(Line line, int verb) {
        Statement statement = line.toldBy(verb);
        int doer = Doer.of(line.sentence(), verb);
        if (statement == null || doer < 0 || statement.act() == Act.PREDICT || statement.act() == Act.THINK) {
            return false;
        }
        if (Line.firstPerson(line.sentence(), doer)) {
            return true;
        }
        String speaker = statement.speaker().party();
        String party = line.text().parties().partyAt(line.index(), doer);
        return party == null ? line.sentence().xpos(doer).equals("PRP") : party.equals(speaker);
    }

    private @Nullable CommitmentStatus dependent(Line line, int verb, CommitmentStatus usual) {
        Sentence sentence = line.sentence();
        int head = sentence.head(verb);
        Relation relation = sentence.relation(verb).base();
        if (relation == Relation.CONJ && head >= 0) {
            return of(line, head, usual);
        }
        boolean caused = head >= 0 && (misread(sentence, verb) || sentence.xpos(verb).equals("VB"))
                && !Tree.infinitive(sentence, verb)
                && (relation == Relation.XCOMP || relation == Relation.CCOMP);
        if (caused) {
            return of(line, head, usual);
        }
        if (!Tree.infinitive(sentence, verb)) {
            if (held(sentence, verb)) {
                return CommitmentStatus.POSSIBLE;
            }
            return relation == Relation.XCOMP && head >= 0 && words.is(sentence.lemma(head), Use.WEIGHING)
                    ? CommitmentStatus.POSSIBLE
                    : relation == Relation.CSUBJ || relation == Relation.AMOD ? null : usual;
        }
        if (head < 0) {
            return null;
        }
        if (words.is(sentence.lemma(head), Use.ASPECT)) {
            return of(line, head, usual);
        }
        return words.is(sentence.lemma(head), Use.WEIGHING) ? CommitmentStatus.POSSIBLE : null;
    }

    /** True for "elements include the guard agreeing to it": part of what is only on paper. */
    private boolean held(Sentence sentence, int verb) {
        boolean item = sentence.xpos(verb).equals("VBG") && Tree.subject(sentence, verb) >= 0;
        for (int before = 0; item && before < verb; before++) {
            if (sentence.upos(before) == Upos.VERB && words.is(sentence.lemma(before), Use.MOOTING)) {
                return true;
            }
        }
        int at = sentence.xpos(verb).equals("VBG") ? sentence.head(verb) : -1;
        for (int step = 0; step < sentence.size() && at >= 0; step++) {
            if (words.is(sentence.lemma(at), Use.MOOTING)) {
                return true;
            }
            at = Tree.finite(sentence, at) ? -1 : sentence.head(at);
        }
        return false;
    }

    boolean question(Line line) {
        Sentence sentence = line.sentence();
        for (int token = sentence.size() - 1; token >= 0 && sentence.upos(token) == Upos.PUNCT; token--) {
            if (sentence.firstChar(token) == '?') {
                return true;
            }
        }
        return false;
    }

    private boolean habitual(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.ADVMOD && words.is(sentence.lemma(child), Use.HABIT)) {
                return true;
            }
        }
        return false;
    }

    /** True inside "if ...", "whether ...", "unless ...": nobody is said to have done it. */
    boolean supposed(Sentence sentence, int verb) {
        if (behindPreposition(sentence, verb)) {
            return true;
        }
        int at = verb;
        for (int step = 0; step < sentence.size() && at >= 0; step++) {
            for (int child = sentence.firstChild(at); child >= 0 && child < at; child = sentence.nextSibling(child)) {
                Relation relation = sentence.relation(child).base();
                String lemma = sentence.lemma(child);
                if ((relation == Relation.MARK || relation == Relation.ADVMOD)
                        && (words.is(lemma, Use.CONDITION) || lemma.equals("whether"))) {
                    return true;
                }
            }
            at = sentence.head(at);
        }
        return false;
    }

    /** "Until the guard finally accedes", where "until" was taken for a preposition of "the guard". */
    private boolean behindPreposition(Sentence sentence, int verb) {
        int subject = verb - 1;
        while (subject >= 0 && sentence.upos(subject) == Upos.ADV) {
            subject--;
        }
        if (subject < 0 || !sentence.upos(subject).nominal() || !Tree.finite(sentence, verb)
                || Tree.subject(sentence, verb) >= 0) {
            return false;
        }
        int marking = Tree.child(sentence, subject, Relation.CASE);
        return marking >= 0 && words.is(sentence.lemma(marking), Use.CONDITION);
    }
}

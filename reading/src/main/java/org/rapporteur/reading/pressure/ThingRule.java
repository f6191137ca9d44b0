package org.rapporteur.reading.pressure;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Pressure.Kind;
import org.rapporteur.reading.pressure.PressureWord.Role;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.NounPhrase;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** "Cuba's fuel shortages", "dwindling support for Cuba", "Western aid is slowing": a noun tells it, and on whom. */
final class ThingRule {

    private final PressureWords words;

    ThingRule(PressureWords words) {
        this.words = words;
    }

    void find(ReportText text, int index, BitSet taken, List<Draft> into) {
        Sentence sentence = text.document().sentences().get(index);
        for (int token = 0; token < sentence.size(); token++) {
            PressureWord word = sentence.upos(token) == Upos.NOUN && !taken.get(token)
                    && sentence.relation(token) != Relation.COMPOUND ? words.at(sentence, token, Role.THING) : null;
            if (word != null && word.kind() != null && word.direction() != null) {
                thing(text, index, token, word.kind(), word.direction(), taken, into);
            }
        }
    }

    private void thing(ReportText text, int index, int noun, Kind kind, Direction direction, BitSet taken,
            List<Draft> into) {
        Sentence sentence = text.document().sentences().get(index);
        boolean wanes = wanes(sentence, noun);
        int on = switch (kind) {
            case BACKING -> Owner.receiver(text, index, noun);
            case SANCTIONS -> Owner.bearer(text, index, noun);
            case OTHER -> other(text, index, noun);
            case LOSSES, SHORTAGE, DEPENDENCE, UNREST, DIVISION, GAINS, RESILIENCE -> Owner.holder(text, index, noun);
        };
        boolean tells = switch (kind) {
            case BACKING -> wanes || on >= 0;
            case SANCTIONS, OTHER, LOSSES, SHORTAGE, DEPENDENCE, UNREST, DIVISION, GAINS, RESILIENCE -> on >= 0;
        };
        if (!tells || sentence.upos(on < 0 ? noun : on) == Upos.PRON || Clause.supposed(sentence, noun)
                || Clause.negated(sentence, noun)) {
            return;
        }
        BitSet what = NounPhrase.whole(sentence, noun);
        int head = sentence.head(noun);
        if (wanes && head >= 0 && waning(sentence, head)) {
            what.set(head);
            if (head > noun && Tree.subject(sentence, head) == noun && head - noun < 8) {
                what.set(noun, head + 1);
            }
        }
        if (!taken.get(noun)) {
            taken.set(noun);
            Direction way = !wanes
                    ? direction
                    : direction == Direction.ADVERSE ? Direction.FAVOURABLE : Direction.ADVERSE;
            into.add(new Draft(index, what, index, owned(text, index, on), kind, way,
                    "the word \"" + sentence.form(noun) + "\""
                            + (wanes ? ", said to get less," : "") + " names what bears on a party"));
        }
    }

    private static int other(ReportText text, int index, int noun) {
        int on = Owner.bearer(text, index, noun);
        return on >= 0 ? on : Owner.threatened(text, index, noun);
    }

    /** The one whose thing lies in question: "Cuba" for "in Cuba's cabinet". */
    private static int owned(ReportText text, int index, int on) {
        int holder = on < 0 || text.parties().partyAt(index, on) != null ? -1 : Owner.holder(text, index, on);
        return holder >= 0 ? holder : on;
    }

    /** True when the noun is said to get less, by a word before it or by the verb it is the subject or object of. */
    private boolean wanes(Sentence sentence, int noun) {
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.AMOD && waning(sentence, child)) {
                return true;
            }
        }
        int head = sentence.head(noun);
        return head >= 0 && waning(sentence, head) && (sentence.relation(noun).base() == Relation.NSUBJ
                || (sentence.relation(noun) == Relation.OBJ && head < noun));
    }

    private boolean waning(Sentence sentence, int token) {
        return words.at(sentence, token, Role.WANES) != null
                || words.at(sentence.form(token).toLowerCase(Locale.ROOT), Role.WANES) != null;
    }
}

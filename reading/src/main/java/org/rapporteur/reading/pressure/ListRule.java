package org.rapporteur.reading.pressure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Pressure.Kind;
import org.rapporteur.reading.pressure.PressureWord.Role;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.ItemList;
import org.rapporteur.reading.text.ItemLists;
import org.rapporteur.reading.text.ReportText;

/** "Dosmar faces: - an empty treasury - idle ships": each item of a list bears on whom the line or heading over it names. */
final class ListRule {

    /** On whom the items of a list bear, and which way. */
    private record Under(int sentence, int on, Direction direction, String reason) {}

    private final PressureWords words;

    ListRule(PressureWords words) {
        this.words = words;
    }

    List<Draft> find(ReportText text) {
        List<Draft> drafts = new ArrayList<>();
        for (ItemList list : ItemLists.of(text.document())) {
            Under under = under(text, list);
            if (under != null) {
                for (int item : list.items()) {
                    drafts.add(draft(text, item, under));
                }
            }
        }
        return drafts;
    }

    private Draft draft(ReportText text, int item, Under under) {
        Sentence sentence = text.document().sentences().get(item);
        BitSet what = new BitSet();
        what.set(0, sentence.size());
        Kind kind = Kind.OTHER;
        for (int token = sentence.size() - 1; token >= 0; token--) {
            PressureWord word = words.at(sentence, token, Role.THING);
            if (word != null && word.kind() != null && (kind == Kind.OTHER || sentence.head(token) < 0)) {
                kind = word.kind();
            }
        }
        return new Draft(item, what, under.sentence, under.on, kind, under.direction, under.reason);
    }

    private @Nullable Under under(ReportText text, ItemList list) {
        if (list.leadIn() >= 0) {
            return underLine(text, list.leadIn());
        }
        return list.heading() < 0 ? null : underHeading(text, list);
    }

    private @Nullable Under underLine(ReportText text, int index) {
        Sentence sentence = text.document().sentences().get(index);
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.upos(token) != Upos.VERB) {
                continue;
            }
            PressureWord bears = words.at(sentence, token, Role.BEARS);
            int subject = Clause.subject(sentence, token);
            if (bears != null && subject >= 0 && Owner.power(text, index, subject)) {
                return new Under(index, subject, Direction.ADVERSE,
                        "an item of the list under \"" + sentence.form(token) + "\", which tells on whom it bears");
            }
            int under = words.at(sentence, token, Role.WEIGHS) == null ? -1 : laidOn(sentence, token);
            if (under >= 0) {
                return new Under(index, under, Direction.ADVERSE,
                        "an item of the list under \"" + sentence.form(token) + "\", which tells on whom it bears");
            }
        }
        return null;
    }

    private static int laidOn(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child).base() == Relation.OBL) {
                return child;
            }
        }
        return -1;
    }

    /** A heading that names a party, itself a heading of pressures or under one. */
    private @Nullable Under underHeading(ReportText text, ItemList list) {
        Direction direction = direction(text, list.heading());
        if (direction == null && list.section() >= 0) {
            direction = direction(text, list.section());
        }
        if (direction == null) {
            return null;
        }
        Sentence heading = text.document().sentences().get(list.heading());
        for (int token = 0; token < heading.size(); token++) {
            if (Owner.power(text, list.heading(), token)) {
                return new Under(list.heading(), token, direction,
                        "an item of the list under the heading \"" + heading + "\"");
            }
        }
        return null;
    }

    private @Nullable Direction direction(ReportText text, int index) {
        Sentence sentence = text.document().sentences().get(index);
        for (int token = 0; token < sentence.size(); token++) {
            PressureWord word = words.at(sentence, token, Role.HEADING);
            if (word != null) {
                return word.direction();
            }
        }
        return null;
    }
}

package org.rapporteur.reading.event;

import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.SourceKind;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** Reads who takes part from what hangs on a noun or a verb: "Berg's visit", "talks with", "an attack on". */
final class Arguments {

    private final ReportText text;
    private final int index;
    private final Sentence sentence;
    private final Trigger trigger;
    private final Subjects subjects;
    private final Cast cast;

    Arguments(ReportText text, int index, Trigger trigger, Subjects subjects, Cast cast) {
        this.text = text;
        this.index = index;
        this.sentence = text.document().sentences().get(index);
        this.trigger = trigger;
        this.subjects = subjects;
        this.cast = cast;
    }

    /** What hangs on a noun: "Berg's visit", "talks with", "attack on", "meeting between". */
    void readNoun(int noun) {
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.NMOD_POSS) {
                if (trigger.kind().suffered()) {
                    cast.addOther(child);
                } else {
                    cast.addWho(child);
                }
            }
        }
        if (cast.consult()) {
            readNamesBefore(noun);
        }
        readPhrases(noun, noun);
        if (cast.consult() && cast.nobody()) {
            readSurroundingClause(noun);
        }
    }

    /** "the Berg-Lund meeting", "the Oslo talks": names before the noun take part, or say where. */
    private void readNamesBefore(int noun) {
        int from = noun;
        while (from > 0 && (sentence.upos(from - 1) == Upos.PROPN
                || "-\u2013\u2014".indexOf(sentence.firstChar(from - 1)) >= 0)) {
            from--;
        }
        boolean joined = false;
        for (int token = from; token < noun; token++) {
            joined = joined || sentence.upos(token) == Upos.PUNCT || sentence.xpos(token).equals("HYPH");
        }
        for (int token = from; token < noun; token++) {
            if (sentence.upos(token) != Upos.PROPN || sentence.relation(token) == Relation.NMOD_POSS
                    || cast.time(token)) {
                continue;
            }
            SourceKind kind = text.parties().kindAt(index, token);
            if (kind == SourceKind.PERSON || (joined && kind != null)) {
                cast.addName(token);
            } else if (kind == null && !joined && from == noun - 1) {
                cast.setPlace(token);
            }
        }
    }

    /** "sent the envoys home after five hours of talks": who acts in the clause, and on whom, took part in the talks. */
    private void readSurroundingClause(int noun) {
        int at = noun - 1;
        for (int step = 0; at > 0 && step < 12 && filler(at); step++) {
            at--;
        }
        if (at <= 0 || sentence.upos(at) == Upos.VERB) {
            return;
        }
        switch (sentence.lemma(at)) {
            case "after", "during", "following" -> {
            }
            default -> {
                return;
            }
        }
        int verb = at - 1;
        while (verb >= 0 && sentence.upos(verb) != Upos.VERB) {
            verb--;
        }
        if (verb >= 0 && !Tree.passive(sentence, verb)) {
            boolean beside = Tree.afterComma(sentence, verb);
            cast.addWho(beside ? Tree.subject(sentence, root()) : subjects.of(verb));
            int object = Tree.child(sentence, verb, Relation.IOBJ);
            object = object >= 0 ? object : Tree.child(sentence, verb, Relation.OBJ);
            if (object >= 0 && object < at) {
                cast.addOther(object);
            }
        }
    }

    private int root() {
        int token = trigger.token();
        while (sentence.head(token) >= 0) {
            token = sentence.head(token);
        }
        return token;
    }

    private boolean filler(int token) {
        return switch (sentence.upos(token)) {
            case ADJ, ADV, NUM, DET, NOUN, PRON -> !sentence.xpos(token).equals("PRP");
            case PUNCT -> sentence.firstChar(token) == ',' || sentence.firstChar(token) == '-';
            case ADP -> sentence.lemma(token).equals("of");
            default -> false;
        };
    }

    void readPhrases(int head, int noun) {
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            boolean phrase = relation.base() == Relation.OBL || relation.base() == Relation.NMOD;
            if (child == noun || !phrase || relation == Relation.NMOD_POSS) {
                continue;
            }
            int preposition = Tree.child(sentence, child, Relation.CASE);
            if (preposition >= 0 && preposition < child && !cast.time(child)) {
                readPhrase(sentence.lemma(preposition), child);
            }
        }
    }

    private void readPhrase(String preposition, int phrase) {
        switch (preposition) {
            case "with" -> {
                if (!assault() || trigger.kind().name().equals("clash")) {
                    cast.addOther(phrase);
                }
            }
            case "between", "among" -> {
                if (!cast.placed(phrase) || cast.consult()) {
                    cast.addWho(phrase);
                }
            }
            case "by" -> {
                if (cast.who().isEmpty() && trigger.noun()) {
                    cast.addWho(phrase);
                }
            }
            case "against", "targeting" -> cast.addOther(phrase);
            case "on", "upon" -> {
                if (trigger.kind().category() == EventCategory.MOBILIZE && cast.placed(phrase)) {
                    cast.setPlace(phrase);
                } else if (!cast.consult() && cast.other().isEmpty()) {
                    cast.addOther(phrase);
                }
            }
            case "of" -> {
                if (trigger.noun() && sentence.head(phrase) == trigger.token()) {
                    if (cast.consult()) {
                        cast.addWho(phrase);
                    } else {
                        cast.addOther(phrase);
                    }
                } else if (trigger.consumed()) {
                    cast.addOther(phrase);
                }
            }
            case "to" -> {
                if (trigger.kind().name().equals("visit")) {
                    cast.goal(phrase);
                } else if (!cast.consult() && trigger.kind().category() != EventCategory.ASSAULT
                        && cast.other().isEmpty()) {
                    cast.addOther(phrase);
                }
            }
            case "in", "at", "near", "outside", "inside", "off", "into", "from" -> {
                if (cast.placed(phrase) && (!preposition.equals("from") || cast.leaves())) {
                    cast.setPlace(phrase);
                }
            }
            default -> {
            }
        }
    }

    private boolean assault() {
        return trigger.kind().category() == EventCategory.ASSAULT;
    }
}

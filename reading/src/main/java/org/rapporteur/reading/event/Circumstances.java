package org.rapporteur.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Span;
import org.rapporteur.reading.statement.Dateline;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** Finds when it happened and what else is told of it in the same sentence. */
final class Circumstances {

    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "latest", "final", "last");

    private final ReportText text;
    private final Sentence sentence;
    private final Trigger trigger;
    private final Predicates predicates;
    private final boolean carried;
    private final int behindDateline;
    private @Nullable Moment when;
    private boolean recurs;
    private final List<Attribute> attributes = new ArrayList<>();

    private Circumstances(ReportText text, Sentence sentence, Trigger trigger, Predicates predicates) {
        this.text = text;
        this.sentence = sentence;
        this.trigger = trigger;
        this.predicates = predicates;
        this.carried = carried();
        int dateline = Dateline.end(sentence);
        this.behindDateline = dateline == 0 ? 0 : sentence.start(dateline);
    }

    static Circumstances of(ReportText text, int index, Trigger trigger, Predicates predicates) {
        Circumstances found = new Circumstances(text, text.document().sentences().get(index), trigger, predicates);
        found.readMoments();
        found.readOrdinal();
        found.attributes.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    @Nullable
    Moment when() {
        return when;
    }

    /** True when it is told to happen again and again. */
    boolean recurs() {
        return recurs;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    private void readMoments() {
        for (Moment moment : text.momentsIn(new Span(sentence.start(), sentence.end()))) {
            boolean length = moment.kind() == Moment.Kind.DURATION && before(moment.span());
            if (moment.span().start() < behindDateline || (!length && !belongs(moment))) {
                continue;
            }
            switch (moment.kind()) {
                case SET -> recurs = true;
                case DURATION -> addDuration(moment);
                default -> when = when == null ? moment : when;
            }
        }
    }

    /** A length of time that the calendar places ("the past three years") is when, not how long. */
    private void addDuration(Moment moment) {
        if (moment.from() == null && !moment.value().endsWith("_REF")) {
            attributes.add(new Attribute("duration", moment.text(), moment.span()));
        }
    }

    /** True for "five hours of tense talks" and "five-hour talks": a length of time set before the noun. */
    private boolean before(Span span) {
        int token = trigger.token();
        if (!trigger.noun() || span.end() > sentence.start(token)) {
            return false;
        }
        for (int at = token - 1; at >= 0 && sentence.start(at) >= span.end(); at--) {
            boolean filler = switch (sentence.upos(at)) {
                case ADJ, ADV, NOUN, PROPN, DET -> true;
                case PUNCT -> sentence.firstChar(at) == ',' || sentence.firstChar(at) == '-';
                case ADP -> sentence.lemma(at).equals("of");
                default -> false;
            };
            if (!filler || token - at > 8) {
                return false;
            }
        }
        return true;
    }

    /** True when the words that tell the time hang on the trigger, or on the verb that carries it. */
    private boolean belongs(Moment moment) {
        if (trigger.noun() && Pointed.pronoun(sentence, moment) > trigger.token()) {
            return false;
        }
        int at = head(moment.span());
        if (ofAnother(at)) {
            return false;
        }
        for (int step = 0; step < 8 && at >= 0; step++) {
            if (at == trigger.token() || (carried && at == trigger.verb())) {
                return true;
            }
            if (Tree.finite(sentence, at)) {
                return false;
            }
            Relation relation = sentence.relation(at).base();
            if (relation == Relation.ACL || relation == Relation.CCOMP || relation == Relation.ADVCL
                    || relation == Relation.PARATAXIS || relation == Relation.CONJ) {
                return false;
            }
            at = sentence.head(at);
        }
        return false;
    }

    /** True for the year in "an inquiry into the 2016 election": it dates another noun. */
    private boolean ofAnother(int time) {
        int noun = time < 0 ? -1 : sentence.head(time);
        if (noun < 0 || noun < time || noun == trigger.token() || sentence.upos(noun) != Upos.NOUN) {
            return false;
        }
        return switch (sentence.relation(time).base()) {
            case NUMMOD, COMPOUND, AMOD -> true;
            default -> false;
        };
    }

    /** True when the day of the verb is the day of the noun: not in "spoke after the attack", "condemned the attack". */
    private boolean carried() {
        int noun = trigger.token();
        if (!trigger.noun() || trigger.verb() < 0) {
            return true;
        }
        if (sentence.relation(noun).base() == Relation.OBL) {
            int preposition = Tree.child(sentence, noun, Relation.CASE);
            return preposition >= 0 && switch (sentence.lemma(preposition)) {
                case "in", "at", "during", "for", "to", "with" -> true;
                default -> false;
            };
        }
        VerbEntry entry = predicates.verb(sentence, trigger.verb());
        return entry == null || sentence.relation(noun).base() != Relation.OBJ || switch (entry.meaning()) {
            case ACCUSE, SUPPORT, REQUEST, DEMAND, REJECT, SAY, THREATEN -> false;
            default -> true;
        };
    }

    private int head(Span span) {
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.start(token) >= span.start() && sentence.end(token) <= span.end()) {
                int head = sentence.head(token);
                if (head < 0 || sentence.start(head) < span.start() || sentence.end(head) > span.end()) {
                    return token;
                }
            }
        }
        return -1;
    }

    private void readOrdinal() {
        if (!trigger.noun()) {
            return;
        }
        int noun = trigger.token();
        for (int child = sentence.firstChild(noun); child >= 0 && child < noun; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.AMOD
                    && (ORDINALS.contains(sentence.lemma(child).toLowerCase(Locale.ROOT)) || numbered(child))) {
                Span span = new Span(sentence.start(child), sentence.end(noun));
                attributes.add(new Attribute("ordinal", span.in(text.report().text()), span));
            }
        }
    }

    /** True for "21st". */
    private boolean numbered(int token) {
        int length = sentence.end(token) - sentence.start(token);
        return length > 2 && Character.isDigit(sentence.firstChar(token))
                && Character.isLetter(text.report().text().charAt(sentence.end(token) - 1));
    }
}

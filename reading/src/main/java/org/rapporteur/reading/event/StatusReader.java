package org.rapporteur.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Layout;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Span;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.text.Tree;

/**
 * Tells whether what a trigger tells came about, by walking from it up to the main clause: the first word on the way that
 * leaves it open, refuses or plans it decides.
 */
final class StatusReader {

    private final Predicates predicates;
    private final WordList hedges;

    StatusReader(Predicates predicates, WordList hedges) {
        this.predicates = predicates;
        this.hedges = hedges;
    }

    /** The status, or null for what is told of no single happening: habits, rules, orders to the reader. */
    @Nullable
    EventStatus of(Sentence sentence, Trigger trigger) {
        int token = trigger.token();
        if (trigger.noun()) {
            EventStatus described = Frames.described(sentence, token);
            if (described != null) {
                return described == EventStatus.DENIED && !carried(sentence, trigger) ? null : described;
            }
            if (trigger.kind().category() == EventCategory.CONSULT && Frames.awaited(sentence, token)) {
                return EventStatus.PLANNED;
            }
            if (Frames.supposed(sentence, token)) {
                return EventStatus.POSSIBLE;
            }
            if (sentence.relation(token) == Relation.NMOD && sentence.head(token) < token
                    && !Frames.known(sentence, token)
                    && Tree.introducedBy(sentence, token, "for")) {
                return EventStatus.POSSIBLE;
            }
            EventStatus governed = governed(sentence, token);
            if (governed != null || (!carried(sentence, trigger) && !proposed(sentence, trigger))) {
                return governed == null ? EventStatus.HAPPENED : governed;
            }
            token = trigger.verb();
        } else if (trigger.consumed()) {
            Meaning plain = predicates.plain(sentence, token);
            if ((plain == Meaning.DEMAND || plain == Meaning.WISH)
                    && !predicates.of(sentence, trigger.object(), "refuge")
                    && Modality.of(sentence, token).plain()) {
                return EventStatus.POSSIBLE;
            }
        }
        return ofVerb(sentence, token);
    }

    private @Nullable EventStatus ofVerb(Sentence sentence, int verb) {
        int token = verb;
        for (int step = 0; step <= sentence.size() && token >= 0; step++) {
            if (able(sentence, token) || habit(sentence, token) || tried(sentence, token)) {
                return null;
            }
            EventStatus status = here(sentence, token);
            status = status == null ? governed(sentence, token) : status;
            if (status != null) {
                return status;
            }
            token = above(sentence, token);
        }
        return EventStatus.HAPPENED;
    }

    /** The verb whose own time and mood hold for this one too; -1 when this one stands for itself. */
    private static int above(Sentence sentence, int token) {
        if (Tree.finite(sentence, token)) {
            return -1;
        }
        return switch (sentence.relation(token)) {
            case XCOMP, CONJ, ADVCL, CCOMP -> sentence.head(token);
            default -> -1;
        };
    }

    /** True when the verb that a noun hangs on tells whether it came about: "held talks", not "welcomed talks". */
    private boolean carried(Sentence sentence, Trigger trigger) {
        if (trigger.verb() < 0 || sentence.relation(trigger.token()).base() == Relation.OBL) {
            return false;
        }
        VerbEntry entry = predicates.verb(sentence, trigger.verb());
        return entry != null && switch (entry.meaning()) {
            case LIGHT, CAUSE, UNDERGO, CONSULT, ORDER, TRY -> true;
            default -> false;
        };
    }

    /** True for "chose a strike": what is not known yet is as real as the verb whose object it is. */
    private static boolean proposed(Sentence sentence, Trigger trigger) {
        int determiner = Tree.child(sentence, trigger.token(), Relation.DET);
        return trigger.verb() >= 0 && determiner >= 0 && sentence.relation(trigger.token()) == Relation.OBJ
                && (sentence.lemma(determiner).equals("a") || sentence.lemma(determiner).equals("an"));
    }

    /** True for "can meet", "could negotiate": an ability is no happening. */
    private static boolean able(Sentence sentence, int token) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.AUX
                    && (sentence.lemma(child).equals("can") || sentence.lemma(child).equals("could"))) {
                return true;
            }
        }
        return false;
    }

    /** True when the subject is singular, so that "shut" tagged as present is past. */
    private static boolean singular(Sentence sentence, int token) {
        int subject = Tree.subject(sentence, token);
        return subject >= 0 && (sentence.xpos(subject).equals("NN") || sentence.xpos(subject).equals("NNP"));
    }

    /** True for what is only tried: "sought to meet". */
    private boolean tried(Sentence sentence, int token) {
        int head = sentence.head(token);
        if (head < 0 || sentence.relation(token) != Relation.XCOMP) {
            return false;
        }
        VerbEntry entry = predicates.verb(sentence, head);
        return entry != null && entry.meaning() == Meaning.TRY;
    }

    /** True for the bare present of running text: "meets every week". */
    private static boolean habit(Sentence sentence, int token) {
        if (sentence.upos(token) != Upos.VERB || sentence.layout() != Layout.PROSE) {
            return false;
        }
        String tag = sentence.xpos(token);
        int auxiliary = sentence.child(token, Relation.AUX_PASS);
        boolean state = auxiliary >= 0 && Tree.child(sentence, token, Relation.AUX) < 0
                && (sentence.xpos(auxiliary).equals("VBZ") || sentence.xpos(auxiliary).equals("VBP"));
        return tag.equals("VBZ") || (tag.equals("VBP") && !singular(sentence, token)) || state;
    }

    /** What the predicate's own auxiliaries and its conjunction tell. */
    private static @Nullable EventStatus here(Sentence sentence, int token) {
        Modality modality = Modality.of(sentence, token);
        if (modality.possible() || modality.due()) {
            return EventStatus.POSSIBLE;
        }
        if (modality.negated() || Tree.introducedBy(sentence, token, "without")) {
            return EventStatus.DENIED;
        }
        if (modality.future()) {
            return Modality.would(sentence, token) ? EventStatus.POSSIBLE : EventStatus.PLANNED;
        }
        if (sentence.relation(token) == Relation.ROOT && Tree.infinitive(sentence, token)
                && Tree.subject(sentence, token) >= 0) {
            return EventStatus.PLANNED;
        }
        if (Frames.conditional(sentence, token)) {
            return EventStatus.POSSIBLE;
        }
        if (sentence.relation(token) == Relation.ADVCL) {
            int mark = Tree.child(sentence, token, Relation.MARK);
            if (mark >= 0) {
                return switch (sentence.lemma(mark)) {
                    case "to" -> EventStatus.PLANNED;
                    default -> null;
                };
            }
        }
        return null;
    }

    /** What the word above tells of it. */
    private @Nullable EventStatus governed(Sentence sentence, int token) {
        int head = sentence.head(token);
        if (head < 0) {
            return null;
        }
        Relation relation = sentence.relation(token).base();
        switch (relation) {
            case XCOMP, CCOMP, OBJ, NSUBJ, OBL, NMOD, ACL, CSUBJ -> {
            }
            default -> {
                return null;
            }
        }
        if (relation == Relation.OBL && !sentence.upos(token).nominal()) {
            return null;
        }
        Meaning meaning = meaning(sentence, head, token);
        if (relation == Relation.NSUBJ && !Tree.passive(sentence, head)) {
            return null;
        }
        if (relation == Relation.ACL && sentence.upos(head).nominal() && Tree.infinitive(sentence, token)) {
            if (Frames.refused(sentence, head)) {
                return EventStatus.DENIED;
            }
            return meaning == Meaning.WISH || meaning == Meaning.DEMAND || meaning == Meaning.THREATEN
                    ? EventStatus.POSSIBLE
                    : EventStatus.PLANNED;
        }
        if (relation == Relation.ACL) {
            return null;
        }
        if (meaning == Meaning.WISH && relation == Relation.OBJ && Frames.known(sentence, token)
                && Tree.child(sentence, head, Relation.XCOMP) > token) {
            return null;
        }
        if (meaning == Meaning.ORDER && relation == Relation.OBJ && enacted(sentence, token)) {
            return null;
        }
        return switch (meaning) {
            case COMMIT -> relation == Relation.OBL && !aimed(sentence, token) ? null : EventStatus.PLANNED;
            case WISH, DEMAND, THREATEN, REQUEST, ORDER -> relation == Relation.OBL && meaning != Meaning.DEMAND
                    ? null
                    : EventStatus.POSSIBLE;
            case REFUSE -> relation == Relation.OBL ? null : EventStatus.DENIED;
            case REJECT -> relation == Relation.OBL
                    ? null
                    : cancelled(sentence, head) ? EventStatus.DENIED : EventStatus.POSSIBLE;
            default -> null;
        };
    }

    /** True for what is done by being ordered: a mobilisation, a closure. */
    private boolean enacted(Sentence sentence, int token) {
        NounEntry noun = predicates.noun(sentence, token);
        return noun != null && (noun.meaning().category() == EventCategory.MOBILIZE
                || noun.meaning().category() == EventCategory.COERCE);
    }

    /** True for "decided on the strike", "prepared for the visit". */
    private static boolean aimed(Sentence sentence, int token) {
        int preposition = Tree.child(sentence, token, Relation.CASE);
        return preposition >= 0 && switch (sentence.lemma(preposition)) {
            case "on", "to", "for", "upon" -> true;
            default -> false;
        };
    }

    private boolean cancelled(Sentence sentence, int head) {
        VerbEntry entry = predicates.verb(sentence, head);
        return entry != null && (entry.kind().equals("cancellation") || sentence.lemma(head).equals("deny")
                || sentence.lemma(head).equals("rule"));
    }

    private Meaning meaning(Sentence sentence, int head, int below) {
        VerbEntry entry = predicates.verb(sentence, head);
        if (entry != null) {
            return entry.meaning();
        }
        NounEntry noun = predicates.noun(sentence, head);
        return noun == null || head == below ? Meaning.NOTHING : noun.meaning();
    }

    /** The words on and above the trigger within its clause that make it less than certain, in order. */
    List<Span> hedges(Sentence sentence, Trigger trigger) {
        List<Span> found = new ArrayList<>();
        addHedges(sentence, trigger.token(), found);
        if (trigger.noun() && trigger.verb() >= 0) {
            addHedges(sentence, trigger.verb(), found);
        }
        found.sort(null);
        return found;
    }

    private void addHedges(Sentence sentence, int token, List<Span> into) {
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if ((relation == Relation.ADVMOD || relation == Relation.AUX || relation == Relation.AMOD)
                    && hedges.contains(sentence.lemma(child))) {
                into.add(new Span(sentence.start(child), sentence.end(child)));
            }
        }
    }
}

package org.rapporteur.reading.commitment;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** Finds what a commitment verb is about, at the places where its word may take it. */
final class VerbContent {

    private final Lexicon words;

    VerbContent(Lexicon words) {
        this.words = words;
    }

    /** The first place that holds something; null when none does and the word needs something. */
    @Nullable
    Found find(Line line, int verb, CommitmentWord word) {
        Sentence sentence = line.sentence();
        boolean passive = Tree.passive(sentence, verb) || participle(sentence, verb);
        int infinitive = infinitive(sentence, verb);
        int object = passive ? Tree.subject(sentence, verb) : object(sentence, verb);
        if (passive && object < 0 && participle(sentence, verb)) {
            object = sentence.head(verb);
        }
        int urged = infinitive >= 0 ? -1 : oblique(sentence, verb, word.asked());
        if (urged >= 0) {
            int hanging = infinitive(sentence, urged);
            if (hanging >= 0) {
                return Found.under(line, hanging, "the infinitive that tells what is to be done").to(urged);
            }
        }
        if (infinitive >= 0 && object >= 0 && word.takes(Way.OBJECT_INFINITIVE)) {
            return Found.under(line, infinitive, "the infinitive that tells what is to be done").to(object);
        }
        if (infinitive >= 0) {
            int asked = oblique(sentence, verb, word.asked());
            if (asked >= 0) {
                return Found.under(line, infinitive, "the infinitive that tells what is to be done").to(asked);
            }
            if (word.takes(Way.INFINITIVE) && !passive) {
                return words.is(sentence.lemma(infinitive), Use.IDLE)
                        ? null
                        : Found.under(line, infinitive, "its infinitive");
            }
        }
        if (word.takes(Way.TARGET_WITH) && object >= 0 && line.somebody(object, words.sources)) {
            int with = oblique(sentence, verb, Set.of("with"));
            return with < 0 ? null : Found.under(line, with, "what follows \"with\"").to(object);
        }
        Found clause = word.takes(Way.CLAUSE) ? clause(line, verb, word) : null;
        if (clause != null) {
            return clause;
        }
        int ing = word.takes(Way.ING) ? gerund(sentence, verb) : -1;
        if (ing >= 0) {
            return Found.under(line, ing, "its gerund");
        }
        if (word.takes(Way.OBJECT) && object < 0 && colon(sentence, verb + 1)) {
            return after(sentence, verb + 1);
        }
        if (word.takes(Way.OBJECT) && object < 0 && verb + 2 == sentence.size()
                && sentence.firstChar(verb + 1) == ':') {
            return new Found(-1, new BitSet(), List.of(), "the list that follows");
        }
        if (object < 0 && (word.takes(Way.OBJECT) || word.takes(Way.MATTER))) {
            object = gap(sentence, verb);
        }
        if (object >= 0 && noun(sentence, object)
                && !words.is(sentence.lemma(object), Use.IDLE) && !endangered(sentence, object, word)
                && (word.takes(Way.OBJECT)
                        || (word.takes(Way.MATTER) && words.is(sentence.lemma(object), Use.MATTER)))) {
            if (sentence.xpos(object).equals("WP") && object > verb) {
                return free(sentence, object);
            }
            Found found = Found.under(line, object, passive ? "its subject" : "its object");
            if (sentence.head(verb) == object || found.words().get(verb)) {
                found.words().andNot(Tree.under(sentence, verb));
            }
            return found;
        }
        int about = oblique(sentence, verb, word.about());
        if (object >= 0 && !passive && object < about && !word.takes(Way.OBJECT) && !word.takes(Way.MATTER)
                && !word.takes(Way.OBJECT_INFINITIVE)) {
            // "called the hope for peace a dream": what is called something is not called for.
            about = -1;
        }
        if (word.takes(Way.REPRISAL)) {
            return about >= 0 && words.is(sentence.lemma(about), Use.REPRISAL)
                    && Conditions.find(sentence, verb, Tree.under(sentence, about), words) >= 0
                            ? Found.under(line, about, "what its preposition brings in")
                            : null;
        }
        boolean answer = word.act() == CommitmentAct.REFUSAL || word.act() == CommitmentAct.ACCEPTANCE;
        if (about >= 0 && noun(sentence, about) && (!answer || sentence.upos(about) == Upos.VERB
                || words.is(sentence.lemma(about), Use.MATTER))) {
            return Found.under(line, about, "what its preposition brings in");
        }
        int misread = word.takes(Way.INFINITIVE) ? oblique(sentence, verb, Set.of("to")) : -1;
        if (misread >= 0 && sentence.xpos(misread).equals("NN") && bare(sentence, misread)) {
            return Found.under(line, misread, "its infinitive");
        }
        return word.takes(Way.ALONE) && object < 0 && infinitive < 0 && Tree.child(sentence, verb, Relation.CCOMP) < 0
                ? new Found(-1, new BitSet(), List.of(), "not told")
                : null;
    }

    private static boolean colon(Sentence sentence, int token) {
        return token < sentence.size() - 1 && sentence.upos(token) == Upos.PUNCT && sentence.firstChar(token) == ':';
    }

    /** "Offered what some call ..., a pause": all to the end of the sentence. */
    private static Found free(Sentence sentence, int what) {
        BitSet words = new BitSet();
        words.set(what, sentence.size());
        return new Found(what, words, List.of(), "its object");
    }

    /** "What it demanded: a full withdrawal": all that follows the colon. */
    private static Found after(Sentence sentence, int colon) {
        BitSet words = new BitSet();
        words.set(colon + 1, sentence.size());
        int head = colon + 1;
        while (sentence.head(head) > colon) {
            head = sentence.head(head);
        }
        return new Found(head, words, List.of(), "what follows the colon");
    }

    /** "To bow": a noun without an article after "to" is a verb that the tagger took for a noun. */
    private static boolean bare(Sentence sentence, int noun) {
        int before = sentence.firstChild(noun);
        return before == noun - 1 && sentence.relation(before) == Relation.CASE;
    }

    private static boolean participle(Sentence sentence, int verb) {
        return sentence.relation(verb) == Relation.ACL && sentence.xpos(verb).equals("VBN");
    }

    private static boolean noun(Sentence sentence, int token) {
        return sentence.upos(token).nominal() || sentence.xpos(token).equals("WP") || sentence.upos(token) == Upos.VERB
                || sentence.upos(token) == Upos.SYM || sentence.upos(token) == Upos.NUM;
    }

    static int object(Sentence sentence, int verb) {
        int object = Tree.child(sentence, verb, Relation.OBJ);
        return object >= 0 ? object : Tree.child(sentence, verb, Relation.IOBJ);
    }

    /** "The offer that they rejected": the noun a relative clause without an object hangs on; -1 elsewhere. */
    private static int gap(Sentence sentence, int verb) {
        return sentence.relation(verb) == Relation.ACL_RELCL && !Tree.passive(sentence, verb)
                && Tree.subject(sentence, verb) >= 0
                        ? sentence.head(verb)
                        : -1;
    }

    private static int infinitive(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean complement = relation == Relation.XCOMP || relation == Relation.CCOMP
                    || relation == Relation.ADVCL || relation == Relation.ACL;
            if (complement && child > verb && Tree.infinitive(sentence, child)) {
                return child;
            }
        }
        int object = object(sentence, verb);
        if (object > verb) {
            for (int child = sentence.firstChild(object); child >= 0; child = sentence.nextSibling(child)) {
                if (sentence.relation(child) == Relation.ACL && Tree.infinitive(sentence, child)
                        && (sentence.upos(object) == Upos.PROPN || sentence.upos(object) == Upos.PRON)) {
                    return child;
                }
            }
        }
        return -1;
    }

    /** "Threatens peace" puts it in danger; "threatens war" is a threat. */
    private boolean endangered(Sentence sentence, int object, CommitmentWord word) {
        return word.act() == CommitmentAct.THREAT && !words.is(sentence.lemma(object), Use.MENACE);
    }

    private @Nullable Found clause(Line line, int verb, CommitmentWord word) {
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
    private @Nullable Found said(Line line, Statement statement, CommitmentWord word) {
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

    private static int gerund(Sentence sentence, int verb) {
        for (int child = sentence.firstChild(verb); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if ((relation == Relation.XCOMP || relation == Relation.CCOMP || relation == Relation.OBJ)
                    && sentence.xpos(child).equals("VBG") && child > verb && !Tree.finite(sentence, child)) {
                return child;
            }
        }
        return -1;
    }

    /** True for "weeks", "Thursday": how long or when, not what for nor to whom. */
    private static boolean time(String lemma) {
        return switch (lemma.toLowerCase(Locale.ROOT)) {
            case "second", "minute", "hour", "day", "week", "weekend", "month", "year", "decade", "time", "while",
                    "today", "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday",
                    "saturday", "sunday", "january", "february", "april", "june", "july", "august", "september",
                    "october", "november", "december" ->
                true;
            default -> false;
        };
    }

    /** The first phrase that one of the prepositions brings in; -1 when there is none. */
    static int oblique(Sentence sentence, int token, Set<String> prepositions) {
        if (prepositions.isEmpty()) {
            return -1;
        }
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean phrase = relation == Relation.OBL || relation == Relation.NMOD || relation == Relation.ADVCL;
            if (phrase && !time(sentence.lemma(child))) {
                for (int inner = sentence.firstChild(child); inner >= 0 && inner < child; inner = sentence
                        .nextSibling(inner)) {
                    Relation marking = sentence.relation(inner).base();
                    if ((marking == Relation.CASE || marking == Relation.MARK)
                            && prepositions.contains(sentence.lemma(inner))) {
                        return child;
                    }
                }
            }
        }
        return -1;
    }
}

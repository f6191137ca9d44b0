package org.rapporteur.reading.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.reading.commitment.Standing;
import org.rapporteur.reading.proposal.ProposalWords.Use;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** Finds where a proposal is named: "a 27-point plan", "the 20 points", "its peace plan", "the plan". */
final class NamingRule {

    private final ProposalWords words;
    private final Sponsors sponsors;

    NamingRule(ProposalWords words) {
        this.words = words;
        this.sponsors = new Sponsors(words);
    }

    /** All places in a sentence, in order. */
    List<Naming> in(Line line) {
        Sentence sentence = line.sentence();
        List<Naming> found = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.upos(token).nominal()) {
                Naming naming = at(line, token);
                if (naming != null) {
                    found.add(naming);
                }
            }
        }
        return found;
    }

    private @Nullable Naming at(Line line, int token) {
        Sentence sentence = line.sentence();
        if (words.is(sentence, token, Use.ITEM)) {
            return items(line, token);
        }
        boolean plan = words.is(sentence, token, Use.PLAN);
        if (!plan && !words.is(sentence, token, Use.OUTCOME)) {
            return null;
        }
        Integer points = points(sentence, token);
        if (points != null) {
            return naming(line, token, points, "");
        }
        if (denied(sentence, token)) {
            return null;
        }
        String title = title(sentence, token, plan);
        if (!title.isEmpty()) {
            return generic(sentence, token) ? null : naming(line, token, null, title);
        }
        title = sponsored(line, token, plan);
        if (!title.isEmpty()) {
            return naming(line, token, null, title);
        }
        return plan && definite(sentence, token) ? naming(line, token, null, "") : null;
    }

    /** "A 27-point peace plan", "the plan had 14 points"; null when its points are not counted. */
    private @Nullable Integer points(Sentence sentence, int plan) {
        for (int token = plan - 1; token > 0 && token >= plan - 4; token--) {
            if (words.is(sentence, token, Use.ITEM) && sentence.xpos(token).equals("NN")) {
                return Counted.before(sentence, token);
            }
        }
        int verb = sentence.relation(plan).base() == Relation.NSUBJ ? sentence.head(plan) : -1;
        int object = verb < 0 ? -1 : Tree.child(sentence, verb, Relation.OBJ);
        boolean has = object >= 0 && words.is(sentence, object, Use.ITEM)
                && (sentence.lemma(verb).equals("have") || words.is(sentence, verb, Use.HOLDING));
        return has ? Counted.of(sentence, object) : null;
    }

    /** "The 20 points that they had agreed": points of a plan that is not named itself. */
    private @Nullable Naming items(Line line, int items) {
        Sentence sentence = line.sentence();
        Integer points = items < 2 || !sentence.xpos(items).equals("NNS")
                ? null
                : Counted.number(sentence, items - 1);
        String before = points == null ? "" : sentence.lemma(items - 2);
        boolean known = switch (before) {
            case "the", "these", "those", "all", "its", "their", "his", "her" -> true;
            default -> false;
        };
        if (points == null || !known) {
            return null;
        }
        List<Participant> spokesmen = sponsors.whoBroughtItems(line, items);
        if (spokesmen.isEmpty()) {
            return null;
        }
        Span span = new Span(sentence.start(items - 2), sentence.end(items));
        return new Naming(line, items, span, points, "", spokesmen, List.of());
    }

    /** "It will not accept the nine": a plan named by nothing but the number of points that it was counted by before. */
    List<Naming> byNumber(Line line, Set<Integer> counted) {
        Sentence sentence = line.sentence();
        List<Naming> found = new ArrayList<>();
        for (int token = 1; token < sentence.size(); token++) {
            boolean bare = sentence.upos(token) == Upos.NUM && sentence.lemma(token - 1).equals("the")
                    && sentence.relation(token).base() == Relation.OBJ
                    && (token + 1 == sentence.size() || !sentence.upos(token + 1).nominal());
            Integer points = bare ? Counted.number(sentence, token) : null;
            if (points != null && counted.contains(points)) {
                Span span = new Span(sentence.start(token - 1), sentence.end(token));
                found.add(new Naming(line, token, span, points, "", List.of(), List.of()));
            }
        }
        return found;
    }

    /** What makes a plan one between parties: "peace plan", "draft agreement", "the Hollin Plan"; empty when nothing. */
    private String title(Sentence sentence, int token, boolean plan) {
        String head = sentence.lemma(token).toLowerCase(Locale.ROOT);
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean before = child < token && (relation == Relation.COMPOUND || relation == Relation.AMOD);
            if (before && ((plan && words.is(sentence, child, Use.PURPOSE)) || sentence.lemma(child).equals("draft")
                    || Tree.isWord(sentence, child, "proposed"))) {
                return sentence.lemma(child).toLowerCase(Locale.ROOT) + " " + head;
            }
            if (before && sentence.upos(token) == Upos.PROPN && sentence.upos(child) == Upos.PROPN) {
                return sentence.form(child).toLowerCase(Locale.ROOT) + " " + head;
            }
            if (plan && child > token && relation == Relation.NMOD && words.is(sentence, child, Use.PURPOSE)) {
                return sentence.lemma(child).toLowerCase(Locale.ROOT) + " " + head;
            }
        }
        return "";
    }

    /**
     * "China's proposal for a truce", "put forward a roadmap", "a $5 billion aid package": one in particular, for
     * somebody brings it, or it is counted in money; empty when it is none.
     */
    private String sponsored(Line line, int token, boolean plan) {
        Sentence sentence = line.sentence();
        if (!plan || generic(sentence, token) || sentence.upos(token) == Upos.PROPN) {
            return "";
        }
        String what = "";
        boolean priced = false;
        for (int child = sentence.firstChild(token); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            boolean before = child < token && relation == Relation.COMPOUND && sentence.upos(child) == Upos.NOUN;
            boolean about = child > token && (relation == Relation.NMOD || relation == Relation.ACL)
                    && !Tree.introducedBy(sentence, child, "by");
            if (before || (about && what.isEmpty())) {
                what = sentence.lemma(child).toLowerCase(Locale.ROOT) + " ";
            }
            priced |= child < token && priced(sentence, child);
        }
        boolean named = false;
        for (Participant sponsor : sponsors.of(line, token)) {
            named |= sponsor.party() != null;
        }
        boolean specific = named && (!what.isEmpty() || sponsors.brings(sentence, token));
        return specific || (priced && !what.isEmpty())
                ? what + sentence.lemma(token).toLowerCase(Locale.ROOT)
                : "";
    }

    private static boolean priced(Sentence sentence, int token) {
        BitSet under = Tree.under(sentence, token);
        for (int at = under.nextSetBit(0); at >= 0; at = under.nextSetBit(at + 1)) {
            char first = sentence.form(at).charAt(sentence.form(at).length() - 1);
            if (Character.getType(first) == Character.CURRENCY_SYMBOL) {
                return true;
            }
        }
        return false;
    }

    /** "It is not a peace plan". */
    private static boolean denied(Sentence sentence, int token) {
        return Tree.child(sentence, token, Relation.COP) >= 0 && Standing.negated(sentence, token);
    }

    /** "Any peace plan", "peace plans": none in particular. */
    private static boolean generic(Sentence sentence, int token) {
        int det = Tree.child(sentence, token, Relation.DET);
        if (det >= 0) {
            return switch (sentence.lemma(det)) {
                case "any", "no", "every", "each", "such", "some", "another" -> true;
                default -> false;
            };
        }
        return sentence.xpos(token).equals("NNS") && sentence.child(token, Relation.NMOD_POSS) < 0;
    }

    private static boolean definite(Sentence sentence, int token) {
        int det = Tree.child(sentence, token, Relation.DET);
        boolean pointing = det >= 0 && switch (sentence.lemma(det)) {
            case "the", "this", "that" -> true;
            default -> false;
        };
        return pointing || sentence.child(token, Relation.NMOD_POSS) >= 0;
    }

    private Naming naming(Line line, int head, @Nullable Integer points, String title) {
        Sentence sentence = line.sentence();
        return new Naming(line, head, Phrases.name(sentence, head), points, title, sponsors.of(line, head),
                sponsors.addressees(line, head));
    }
}

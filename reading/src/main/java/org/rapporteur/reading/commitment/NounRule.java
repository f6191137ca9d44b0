package org.rapporteur.reading.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Participant;
import org.rapporteur.reading.text.Doer;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** "Its ultimatum", "a call for ...", "made an offer": a noun that names a commitment. */
final class NounRule {

    private static final Set<String> FROM = Set.of("by", "from");

    private final Lexicon words;
    private final Standing standing;

    NounRule(Lexicon words) {
        this.words = words;
        this.standing = new Standing(words);
    }

    /** What the noun at a token tells; null when it tells of no commitment. */
    @Nullable
    Draft at(Line line, int noun) {
        Sentence sentence = line.sentence();
        CommitmentWord word = sentence.upos(noun) == Upos.NOUN ? words.nouns.at(sentence, noun) : null;
        if (word == null || sentence.relation(noun) == Relation.COMPOUND) {
            return null;
        }
        Found found = content(line, noun, word);
        List<Participant> from = from(line, noun);
        if (from.isEmpty() || found == null) {
            return null;
        }
        Draft draft = new Draft(line, noun, word.act(), word.name());
        draft.from = from;
        draft.content = found.words();
        draft.contentHead = found.head();
        draft.to = to(line, noun, word, found);
        draft.status = status(line, noun, word.status());
        draft.reason = "The noun \"" + word.name() + "\" names a " + word.act().label() + "; what it is about is "
                + found.how() + ".";
        return draft.status == CommitmentStatus.UNKNOWN ? null : draft;
    }

    private @Nullable Found content(Line line, int noun, CommitmentWord word) {
        Sentence sentence = line.sentence();
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child).base();
            if (child > noun && relation == Relation.ACL && word.takes(Way.INFINITIVE)
                    && Tree.infinitive(sentence, child)) {
                return Found.under(line, child, "its infinitive");
            }
            if (child > noun && (relation == Relation.CCOMP || relation == Relation.ACL) && word.takes(Way.CLAUSE)
                    && Tree.introducedBy(sentence, child, "that") && Tree.finite(sentence, child)) {
                return Found.under(line, child, "the clause that hangs on it");
            }
        }
        int about = VerbContent.oblique(sentence, noun, word.about());
        if (about >= 0) {
            return Found.under(line, about, "what its preposition brings in");
        }
        int head = sentence.head(noun);
        if (head >= 0 && words.light(sentence, head) && word.takes(Way.INFINITIVE)) {
            for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
                if (child > noun && Tree.infinitive(sentence, child)) {
                    return Found.under(line, child, "its infinitive");
                }
            }
        }
        return null;
    }

    private List<Participant> from(Line line, int noun) {
        Sentence sentence = line.sentence();
        int owner = Tree.child(sentence, noun, Relation.NMOD_POSS.base());
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.NMOD_POSS) {
                owner = child;
            }
        }
        if (owner < 0 || sentence.relation(owner) != Relation.NMOD_POSS) {
            owner = VerbContent.oblique(sentence, noun, FROM);
        }
        int head = sentence.head(noun);
        if (owner < 0 && head >= 0 && sentence.relation(noun).base() == Relation.OBJ && words.light(sentence, head)) {
            owner = Doer.of(sentence, head);
        }
        return owner >= 0 && (line.somebody(owner, words.sources) || Line.firstPerson(sentence, owner))
                ? line.participants(owner)
                : List.of();
    }

    private List<Participant> to(Line line, int noun, CommitmentWord word, Found found) {
        int head = VerbContent.oblique(line.sentence(), noun, word.to());
        return head >= 0 && line.somebody(head, words.sources) && !found.words().get(head)
                ? new ArrayList<>(line.participants(head))
                : List.of();
    }

    private CommitmentStatus status(Line line, int noun, CommitmentStatus usual) {
        Sentence sentence = line.sentence();
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            switch (sentence.lemma(child)) {
                case "no" -> {
                    return CommitmentStatus.DENIED;
                }
                case "possible", "potential" -> {
                    return CommitmentStatus.POSSIBLE;
                }
                default -> {
                }
            }
        }
        int head = sentence.head(noun);
        if (head >= 0 && words.light(sentence, head)) {
            CommitmentStatus told = standing.of(line, head, usual);
            return told == null
                    ? CommitmentStatus.UNKNOWN
                    : Standing.negated(sentence, head) ? CommitmentStatus.DENIED : told;
        }
        return usual;
    }

}

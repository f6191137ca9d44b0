package org.rapporteur.reading.commitment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Participant;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.reading.text.Doer;
import org.rapporteur.reading.text.Line;
import org.rapporteur.reading.text.Tree;

/** "Threatened to ...", "urged them to ...", "was rejected by ...": a verb by which somebody commits himself. */
final class VerbRule {

    private final Lexicon words;
    private final Standing standing;
    private final VerbContent contents;

    VerbRule(Lexicon words) {
        this.words = words;
        this.standing = new Standing(words);
        this.contents = new VerbContent(words);
    }

    /** What the verb at a token tells; null when it tells of no commitment. */
    @Nullable
    Draft at(Line line, int verb, @Nullable Line lead) {
        Sentence sentence = line.sentence();
        if (sentence.upos(verb) != Upos.VERB || sentence.relation(verb) == Relation.AMOD
                || sentence.child(verb, Relation.NMOD_POSS) >= 0) {
            return null;
        }
        CommitmentWord word = words.verbs.at(sentence, verb);
        Found found = word == null ? null : contents.find(line, verb, word);
        CommitmentStatus status = word == null || found == null ? null : standing.of(line, verb, word.status());
        if (word == null || found == null || status == null || generic(line, verb) || doubted(sentence, verb, word)) {
            return null;
        }
        List<Participant> from = from(line, verb, word);
        if (from == null) {
            from = signatories(line, verb, word, found);
        }
        if (from == null && lead != null && line.sentence().head(verb) < 0) {
            from = led(lead);
        }
        if (from == null) {
            return null;
        }
        boolean negated = Standing.negated(sentence, verb);
        CommitmentAct act = act(word, found, sentence, negated);
        Draft draft = new Draft(line, verb, act, word.name());
        for (String companion : word.companions()) {
            draft.trigger.set(CommitmentWords.companion(sentence, verb, companion));
        }
        draft.status = negated ? whenDenied(word, status) : status;
        draft.from = from;
        draft.content = found.words();
        draft.contentHead = found.head();
        draft.awaitsList = found.head() < 0 && !word.takes(Way.ALONE);
        draft.to = to(line, verb, word, found);
        draft.ownWord = ownWord(line, verb, found);
        draft.reason = "The verb \"" + word.name() + "\" tells of " + Words.a(act.label()) + "; what it is about is "
                + found.how() + ".";
        return draft;
    }

    /** "A country that threatens war": none in particular. */
    private static boolean generic(Line line, int verb) {
        Sentence sentence = line.sentence();
        int noun = sentence.relation(verb) == Relation.ACL_RELCL ? sentence.head(verb) : -1;
        int article = noun < 0 ? -1 : Tree.child(sentence, noun, Relation.DET);
        return noun >= 0 && Doer.of(sentence, verb) == noun && line.text().parties().partyAt(line.index(), noun) == null
                && ((article >= 0 && !sentence.lemma(article).equals("the")) || sentence.upos(noun) == Upos.PRON);
    }

    /** "Could not rule out that ...": does not know, which is no offer. */
    private static boolean doubted(Sentence sentence, int verb, CommitmentWord word) {
        int modal = Tree.child(sentence, verb, Relation.AUX);
        return word.status() == CommitmentStatus.DENIED && modal >= 0
                && (sentence.lemma(modal).equals("can") || sentence.lemma(modal).equals("could"));
    }

    private CommitmentAct act(CommitmentWord word, Found found, Sentence sentence, boolean negated) {
        if (word.act() == CommitmentAct.OFFER && word.status() == CommitmentStatus.DENIED && found.head() >= 0
                && words.harm(sentence.lemma(found.head()))) {
            return CommitmentAct.THREAT;
        }
        boolean assent = word.act() == CommitmentAct.ACCEPTANCE || word.act() == CommitmentAct.AGREEMENT;
        return assent && negated ? CommitmentAct.REFUSAL : word.act();
    }

    private static CommitmentStatus whenDenied(CommitmentWord word, CommitmentStatus status) {
        if (word.status() == CommitmentStatus.DENIED) {
            return CommitmentStatus.POSSIBLE;
        }
        boolean assent = word.act() == CommitmentAct.ACCEPTANCE || word.act() == CommitmentAct.AGREEMENT;
        return assent ? status : CommitmentStatus.DENIED;
    }

    /** Who does it; empty when the text does not tell, null when no person or body does. */
    private @Nullable List<Participant> from(Line line, int verb, CommitmentWord word) {
        int doer = Doer.of(line.sentence(), verb);
        if (doer < 0 && word.act() == CommitmentAct.PROMISE && Tree.passive(line.sentence(), verb)) {
            doer = Tree.subject(line.sentence(), verb);
        }
        if (doer >= 0 && line.sentence().lemma(doer).equals("you")) {
            return null;
        }
        Statement statement = line.cuedBy(verb);
        Participant speaker = statement == null ? null : Line.speaker(statement);
        if (doer >= 0 && line.somebody(doer, words.sources)) {
            List<Participant> named = line.participants(doer);
            boolean open = named.size() == 1 && named.getFirst().party() == null;
            return open && speaker != null && speaker.party() != null ? List.of(speaker) : named;
        }
        if (speaker != null && speaker.party() != null) {
            return List.of(speaker);
        }
        Participant body = doer < 0 ? null : it(line, doer);
        if (body != null) {
            return List.of(body);
        }
        return doer < 0 && Tree.passive(line.sentence(), verb) ? List.of() : null;
    }

    /** "The participants called on Oslo to leave": several of a kind, who lay it on a known party; null elsewhere. */
    private static @Nullable List<Participant> signatories(Line line, int verb, CommitmentWord word, Found found) {
        int doer = Doer.of(line.sentence(), verb);
        boolean several = doer >= 0 && line.sentence().xpos(doer).equals("NNS") && !word.asked().isEmpty();
        boolean laid = !found.to().isEmpty()
                && line.text().parties().partyAt(line.index(), found.to().getFirst()) != null;
        return several && laid ? line.participants(doer) : null;
    }

    /** Of "They have resorted to:" with a list under it, who does what the items say; null when nobody does. */
    private @Nullable List<Participant> led(Line lead) {
        for (int token = 0; token < lead.sentence().size(); token++) {
            if (lead.sentence().head(token) < 0) {
                int doer = Doer.of(lead.sentence(), token);
                return doer >= 0 && lead.somebody(doer, words.sources) ? lead.participants(doer) : null;
            }
        }
        return null;
    }

    /** "It", where one body or state alone is named before it in the sentence; null elsewhere. */
    private static @Nullable Participant it(Line line, int token) {
        if (!line.sentence().lemma(token).equals("it")) {
            return null;
        }
        String only = null;
        for (int before = 0; before < token; before++) {
            String party = line.text().parties().partyAt(line.index(), before);
            if (party != null && !party.equals(only)) {
                SourceKind kind = line.text().parties().kindAt(line.index(), before);
                if (only != null || (kind != SourceKind.STATE && kind != SourceKind.ORGANISATION)) {
                    return null;
                }
                only = party;
            }
        }
        Span span = line.span(token);
        return only == null ? null : new Participant(span.in(line.text().report().text()), span, only);
    }

    private List<Participant> to(Line line, int verb, CommitmentWord word, Found found) {
        List<Participant> to = new ArrayList<>();
        for (int head : found.to()) {
            if (line.sentence().lemma(head).equals("it")) {
                continue;
            }
            to.addAll(line.participants(Doer.antecedent(line.sentence(), head)));
        }
        if (to.isEmpty()) {
            int oblique = Prepositional.phrase(line.sentence(), verb, word.to());
            int recipient = Tree.child(line.sentence(), verb, Relation.IOBJ);
            int head = oblique >= 0 ? oblique : recipient;
            if (head >= 0 && line.somebody(head, words.sources) && !found.words().get(head)) {
                to.addAll(line.participants(head));
            }
        }
        return to;
    }

    /** True for a party's own words: "vowed that it would", "we reject"; not for "has threatened to". */
    private static boolean ownWord(Line line, int verb, Found found) {
        int doer = Doer.of(line.sentence(), verb);
        Statement around = line.toldBy(verb);
        if (around != null && doer >= 0) {
            if (Line.firstPerson(line.sentence(), doer)) {
                return true;
            }
            String party = line.text().parties().partyAt(line.index(), doer);
            return party != null && party.equals(around.speaker().party());
        }
        return line.cuedBy(verb) != null && found.head() >= 0
                && line.sentence().relation(found.head()) == Relation.CCOMP;
    }

}

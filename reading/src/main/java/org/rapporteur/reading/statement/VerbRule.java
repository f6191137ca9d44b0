package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Act;
import org.rapporteur.model.SourceKind;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.CueLexicon;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.text.Tree;

/** A verb that reports: its subject speaks, and what it said stands where the verb's entry says. */
final class VerbRule implements Rule {

    private final CueLexicon verbs;
    private final List<Complement> complements;
    private final ContentTrim trim;
    private final SourceKinds kinds;

    /** @param kinds tells documents, which show things, from people, who show things to others */
    VerbRule(CueLexicon verbs, List<Complement> complements, SourceKinds kinds) {
        this.kinds = kinds;
        this.verbs = verbs;
        this.trim = new ContentTrim(verbs);
        this.complements = List.copyOf(complements);
    }

    @Override
    public String description() {
        return "a verb that reports what its subject says, thinks or wants";
    }

    @Override
    public void find(Passage passage, List<Find> into) {
        Sentence sentence = passage.sentence();
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.upos(token) == Upos.VERB && sentence.relation(token) != Relation.AMOD
                    && !compound(sentence, token)) {
                CueEntry entry = CueMatch.match(sentence, token, verbs.entries(sentence.lemma(token)));
                if (entry != null) {
                    find(passage, token, entry, into);
                }
            }
        }
    }

    /** True for "called" in "so-called", the last part of a word of several. */
    private static boolean compound(Sentence sentence, int token) {
        return token > 0 && sentence.xpos(token - 1).equals("HYPH");
    }

    private void find(Passage passage, int verb, CueEntry entry, List<Find> into) {
        Sentence sentence = passage.sentence();
        for (Complement complement : complements) {
            BitSet content = complement.find(passage, verb, entry);
            trim.mend(passage, content, verb);
            if (complement instanceof ObjectComplement || complement instanceof PrepositionComplement) {
                trim.narrow(passage, content, verb);
                if (passage.hasWords(content) && thing(complement, sentence, verb)) {
                    ContentReach.addModifiers(passage, content, verb);
                }
            }
            rejoin(sentence, content, verb);
            if (empty(sentence, content)) {
                content.clear();
            } else if (!(complement instanceof BesideQuotation)) {
                ContentReach.addCondition(passage, content, verb);
                ContentReach.addContrast(passage, content, verb);
            }
            if (passage.hasWords(content) && !opensList(sentence, content)) {
                BitSet cue = CueMatch.words(sentence, verb, entry);
                boolean raised = complement instanceof Complements.Raised;
                BitSet source = raised ? new BitSet() : Sources.ofVerb(passage, trim.governor(sentence, verb));
                BitSet taken = new BitSet();
                taken.or(source);
                taken.or(cue);
                content.andNot(cue);
                if (!content.intersects(source)) {
                    passage.completeQuotations(content, taken);
                }
                content.andNot(source);
                if (participleClause(sentence, verb)) {
                    source = new BitSet();
                }
                if (source.isEmpty() && bare(sentence, verb)) {
                    return;
                }
                if (telling(entry.lemma()) && thing(passage, source)) {
                    return;
                }
                if (complement instanceof ObjectComplement
                        && (nobody(passage, verb, entry, source, content) || supposed(sentence, verb))) {
                    return;
                }
                if (!(complement instanceof BesideQuotation)
                        && (Supposition.holds(sentence, verb, entry) || (complement instanceof ObjectComplement
                                && deed(entry.act()) && single(sentence, source) && thing(passage, source)))) {
                    return;
                }
                if (complement instanceof ObjectComplement && witness(sentence, verb)
                        && kinds.of(passage, source) != SourceKind.PERSON) {
                    return;
                }
                if (complement instanceof ObjectComplement && entry.act() == Act.SHOW
                        && kinds.of(passage, source) != SourceKind.DOCUMENT) {
                    return;
                }
                into.add(new Find(passage, verb, cue, entry.name(), entry.act(), source, content, List.of(),
                        reason(sentence, verb, source, complement), !(complement instanceof ObjectComplement)
                                && !(complement instanceof PrepositionComplement)));
                return;
            }
        }
        if (entry.takes(Frame.QUOTE) && waits(passage, verb)) {
            BitSet source = Sources.ofVerb(passage, verb);
            into.add(new Find(passage, verb, CueMatch.words(sentence, verb, entry), entry.name(), entry.act(), source,
                    new BitSet(), List.of(), reason(sentence, verb, source, new BesideQuotation()), true));
        }
    }

    /** True for "said that:": the content is yet to come. */
    private static boolean opensList(Sentence sentence, BitSet content) {
        int first = content.nextSetBit(0);
        return sentence.firstChar(sentence.size() - 1) == ':' && first >= sentence.size() - 2
                && sentence.upos(first) != Upos.NOUN && sentence.upos(first) != Upos.PROPN;
    }

    /** True when the content stands behind the cue as its object, so that phrases behind it are its own. */
    private static boolean thing(Complement complement, Sentence sentence, int verb) {
        return complement instanceof PrepositionComplement || !Tree.passive(sentence, verb);
    }

    /** True for "options were considered": nobody is said to think so, and nothing tells what is thought. */
    private static boolean nobody(Passage passage, int verb, CueEntry entry, BitSet source, BitSet content) {
        boolean thought = entry.act() == Act.THINK || entry.act() == Act.SAY || entry.act() == Act.ASK;
        return source.isEmpty() && thought && Tree.passive(passage.sentence(), verb)
                && content.nextSetBit(verb) < 0;
    }

    /** True for "may use the talks to signal calm": a purpose that the report supposes, nothing that was said. */
    private static boolean supposed(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        if (sentence.relation(verb) != Relation.ADVCL || !Tree.infinitive(sentence, verb)) {
            return false;
        }
        for (int child = sentence.firstChild(head); child >= 0 && child < head; child = sentence.nextSibling(child)) {
            String lemma = sentence.lemma(child);
            if (lemma.equals("may") || lemma.equals("might") || lemma.equals("could")) {
                return true;
            }
        }
        return false;
    }

    /** Acts whose verbs tell as often of what things do, "a battle to defend the coast", as of what somebody says. */
    private static boolean deed(Act act) {
        return act == Act.PRAISE || act == Act.THINK || act == Act.WANT || act == Act.INTEND || act == Act.FEEL;
    }

    private static boolean single(Sentence sentence, BitSet source) {
        int head = SourceKinds.referent(sentence, source);
        return head >= 0 && sentence.xpos(head).equals("NN");
    }

    /** Verbs by which things and events tell something too, "this underscores ...", though nobody speaks. */
    private static boolean telling(String lemma) {
        return switch (lemma) {
            case "underscore", "highlight", "illustrate", "demonstrate", "reveal", "show", "portray", "depict",
                    "reflect",
                    "signal" ->
                true;
            default -> false;
        };
    }

    /** True for a source that is no person, body, document or name: "this quarrel", "an outcome that". */
    private boolean thing(Passage passage, BitSet source) {
        Sentence sentence = passage.sentence();
        int head = SourceKinds.referent(sentence, source);
        if (head < 0) {
            return !source.isEmpty();
        }
        boolean common = sentence.upos(head) == Upos.NOUN || sentence.upos(head) == Upos.DET
                || Tree.isWord(sentence, head, "this") || Tree.isWord(sentence, head, "that");
        return common && kinds.of(passage, source) == SourceKind.UNKNOWN;
    }

    /** True for the mere "that" of "says that:" before a list. */
    private static boolean empty(Sentence sentence, BitSet content) {
        return content.cardinality() <= 2 && sentence.firstChar(sentence.size() - 1) == ':'
                && content.nextSetBit(0) >= 0 && Tree.isWord(sentence, content.nextSetBit(0), "that");
    }

    /** True for an order to the reader, "Expect rain", and for a heading such as "Repeating old errors". */
    private static boolean bare(Sentence sentence, int verb) {
        String tag = sentence.xpos(verb);
        return sentence.relation(verb) == Relation.ROOT && (tag.equals("VB") || tag.equals("VBG"))
                && Tree.child(sentence, verb, Relation.AUX) < 0;
    }

    /** True for "when asked whether ...": the subject of the clause around it is asked and does not ask. */
    private static boolean participleClause(Sentence sentence, int verb) {
        return verb > 0 && (Tree.isWord(sentence, verb - 1, "when") || Tree.isWord(sentence, verb - 1, "if")
                || Tree.isWord(sentence, verb - 1, "once")) && Tree.subject(sentence, verb) < 0
                && switch (sentence.xpos(verb)) {
                    case "VBN", "VBD" -> true;
                    default -> false;
                };
    }

    /** True for "the coast saw the fleet sink an island": what befell a place, with no judgement of anybody. */
    private static boolean witness(Sentence sentence, int verb) {
        if (!sentence.xpos(verb).equals("VBD") || !sentence.lemma(verb).equals("see")) {
            return false;
        }
        for (int token = verb + 1; token < sentence.size(); token++) {
            if (Tree.isWord(sentence, token, "as")) {
                return false;
            }
        }
        int subject = Tree.subject(sentence, verb);
        return subject >= 0 && !sentence.xpos(subject).equals("PRP");
    }

    /** Of "claims that the coast", cut before a verb, gives back the rest of the sentence. */
    private static void rejoin(Sentence sentence, BitSet content, int verb) {
        int first = content.nextSetBit(0);
        if (first <= verb || content.cardinality() > 4 || !Tree.isWord(sentence, first, "that")
                || sentence.upos(first) != Upos.SCONJ) {
            return;
        }
        for (int token = first; token >= 0; token = content.nextSetBit(token + 1)) {
            if (sentence.upos(token) == Upos.VERB || sentence.upos(token) == Upos.AUX) {
                return;
            }
        }
        content.set(first, sentence.size());
    }

    /** True when the words spoken may stand in the sentences before or after. */
    private static boolean waits(Passage passage, int verb) {
        Sentence sentence = passage.sentence();
        return passage.quotation(verb) < 0 && Tree.child(sentence, verb, Relation.XCOMP) < 0
                && (sentence.firstChar(sentence.size() - 1) == ':'
                        || (passage.followsQuotation() && Tree.finite(sentence, verb)));
    }

    private static String reason(Sentence sentence, int verb, BitSet source, Complement complement) {
        String who = Sources.text(sentence, source);
        return "the verb \"" + sentence.form(verb) + "\" reports "
                + (who == null ? "what somebody unnamed" : "what \"" + who + "\"")
                + " said, thought or wanted: the content is " + complement.description();
    }
}

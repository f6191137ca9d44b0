package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.CueLexicon;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.text.Tree;

/** A participle between its source and its content: "Bell's promised reform", "their stated readiness to meet". */
final class OwnedRule implements Rule {

    private final CueLexicon verbs;

    OwnedRule(CueLexicon verbs) {
        this.verbs = verbs;
    }

    @Override
    public String description() {
        return "a participle by which a possessor speaks";
    }

    @Override
    public void find(Passage passage, List<Find> into) {
        Sentence sentence = passage.sentence();
        for (int token = 1; token + 1 < sentence.size(); token++) {
            if (sentence.xpos(token).equals("VBN") || sentence.relation(token) == Relation.AMOD) {
                CueEntry entry = CueMatch.match(sentence, token, verbs.entries(sentence.lemma(token)));
                if (entry != null && entry.takes(Frame.OWNED) && !sentence.xpos(token).equals("VBG")) {
                    find(passage, token, entry, into);
                }
            }
        }
    }

    private static void find(Passage passage, int participle, CueEntry entry, List<Find> into) {
        Sentence sentence = passage.sentence();
        int possessor = possessor(sentence, participle);
        if (possessor < 0) {
            return;
        }
        BitSet content = content(passage, participle);
        BitSet source = Sources.phrase(sentence, possessor, participle);
        source.clear(participle, sentence.size());
        content.andNot(source);
        if (passage.hasWords(content) && !source.isEmpty()) {
            BitSet cue = new BitSet();
            cue.set(participle);
            into.add(new Find(passage, participle, cue, entry.name(), entry.act(), source, content, List.of(),
                    "the participle \"" + sentence.form(participle) + "\" tells what \""
                            + Sources.text(sentence, source) + "\" said or wanted: the content is what it describes",
                    false));
        }
    }

    /** Who owns what stands right behind the participle, whatever word the tree hangs the owner on; -1 for nobody. */
    private static int possessor(Sentence sentence, int participle) {
        int before = participle - 1;
        while (before > 0 && (sentence.upos(before) == Upos.ADV || sentence.upos(before) == Upos.ADJ)) {
            before--;
        }
        if (sentence.xpos(before).equals("PRP$")) {
            return before;
        }
        return sentence.xpos(before).equals("POS") && sentence.head(before) >= 0 && sentence.head(before) < before
                ? sentence.head(before)
                : -1;
    }

    /** The noun phrase behind the participle, to the end of its quotation or before the next finite verb or comma. */
    private static BitSet content(Passage passage, int participle) {
        Sentence sentence = passage.sentence();
        int noun = sentence.head(participle);
        boolean described = sentence.relation(participle) == Relation.AMOD && noun > participle;
        BitSet own = described ? Tree.under(sentence, noun) : new BitSet();
        int quotation = passage.quotation(participle);
        BitSet words = new BitSet();
        for (int token = participle + 1; token < sentence.size(); token++) {
            boolean quoted = passage.quotation(token) >= 0 && passage.quotation(token) != quotation;
            if (!quoted && (stops(sentence, token) || (described && !own.get(token)))) {
                break;
            }
            words.set(token);
        }
        return words;
    }

    private static boolean stops(Sentence sentence, int token) {
        return switch (sentence.xpos(token)) {
            case "VBD", "VBZ", "VBP", "MD", ",", ":", ".", "-RRB-", "WDT", "WP" -> true;
            default -> false;
        };
    }
}

package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.CueLexicon;
import org.rapporteur.reading.lexicon.Frame;
import org.rapporteur.reading.text.Tree;

/** An adjective for a state of mind: "is confident that ...", "worried about ...". */
final class AdjectiveRule implements Rule {

    private final CueLexicon adjectives;
    private final List<Complement> complements = List.of(Complements.when(Frame.CLAUSE, new ClauseComplement()),
            Complements.when(Frame.INFINITIVE, new Complements.Infinitive()),
            new PrepositionComplement());

    AdjectiveRule(CueLexicon adjectives) {
        this.adjectives = adjectives;
    }

    @Override
    public String description() {
        return "an adjective that tells what its subject thinks or feels";
    }

    @Override
    public void find(Passage passage, List<Find> into) {
        Sentence sentence = passage.sentence();
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.upos(token) == Upos.ADJ || mistaken(sentence, token)) {
                CueEntry entry = CueMatch.match(sentence, token, adjectives.entries(sentence.lemma(token)));
                if (entry != null) {
                    find(passage, token, entry, into);
                }
            }
        }
    }

    /** True for "remain firm that ...", where the tagger takes the adjective for a noun. */
    private static boolean mistaken(Sentence sentence, int token) {
        int head = sentence.head(token);
        return sentence.upos(token) == Upos.NOUN && head >= 0 && token + 1 < sentence.size()
                && Tree.isWord(sentence, token + 1, "that") && switch (sentence.lemma(head)) {
                    case "remain", "stay", "be", "seem", "sound" -> sentence.upos(token - 1) != Upos.DET;
                    default -> false;
                };
    }

    private void find(Passage passage, int adjective, CueEntry entry, List<Find> into) {
        Sentence sentence = passage.sentence();
        BitSet source = Sources.ofVerb(passage,
                mistaken(sentence, adjective) ? sentence.head(adjective) : adjective);
        for (Complement complement : complements) {
            BitSet content = complement.find(passage, adjective, entry);
            if (content.isEmpty() && mistaken(sentence, adjective)) {
                content.set(adjective + 1, Tree.under(sentence, adjective).length());
            }
            content.andNot(source);
            if (passage.hasWords(content)) {
                String who = Sources.text(sentence, source);
                into.add(new Find(passage, adjective, CueMatch.words(sentence, adjective, entry), entry.name(),
                        entry.act(), source, content, List.of(),
                        "the adjective \"" + sentence.form(adjective) + "\" tells what "
                                + (who == null ? "somebody unnamed" : "\"" + who + "\"")
                                + " thinks or feels: the content is " + complement.description(),
                        false));
                return;
            }
        }
    }
}

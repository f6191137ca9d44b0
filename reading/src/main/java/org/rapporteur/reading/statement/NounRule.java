package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.reading.lexicon.CueEntry;
import org.rapporteur.reading.lexicon.CueLexicon;
import org.rapporteur.reading.lexicon.WordList;

/** A noun for a speech or a thought: "her claim that ...", "calls by the union for ...". */
final class NounRule implements Rule {

    private final CueLexicon nouns;
    private final List<Complement> complements;
    private final NounSources sources;
    private final ContentTrim trim;

    /**
     * @param light verbs whose subject is the one who speaks by the noun that is their object
     * @param drawing verbs whose subject is what others speak about by the noun that is their object
     */
    NounRule(CueLexicon nouns, WordList light, WordList drawing, ContentTrim trim) {
        this.nouns = nouns;
        this.complements = NounComplements.all(drawing);
        this.sources = new NounSources(light);
        this.trim = trim;
    }

    @Override
    public String description() {
        return "a noun that names a speech or a thought";
    }

    @Override
    public void find(Passage passage, List<Find> into) {
        Sentence sentence = passage.sentence();
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.upos(token) == Upos.NOUN) {
                CueEntry entry = CueMatch.match(sentence, token, nouns.entries(sentence.lemma(token)));
                if (entry != null) {
                    find(passage, token, entry, into);
                }
            }
        }
    }

    private void find(Passage passage, int noun, CueEntry entry, List<Find> into) {
        Sentence sentence = passage.sentence();
        for (Complement complement : complements) {
            BitSet content = complement.find(passage, noun, entry);
            trim.mend(passage, content, noun);
            if (passage.hasWords(content)) {
                BitSet source = sources.of(passage, noun, content);
                if (source.isEmpty() && complement instanceof PrepositionComplement && !doing(sentence, content)) {
                    return;
                }
                BitSet cue = CueMatch.words(sentence, noun, entry);
                content.andNot(source);
                into.add(new Find(passage, noun, cue, entry.name(), entry.act(), source, content, List.of(),
                        reason(sentence, noun, source, complement), false));
                return;
            }
        }
    }

    /** True for "claims of having won": a clause, though nobody is said to speak. */
    private static boolean doing(Sentence sentence, BitSet content) {
        return sentence.xpos(content.nextSetBit(0)).equals("VBG");
    }

    private static String reason(Sentence sentence, int noun, BitSet source, Complement complement) {
        String who = Sources.text(sentence, source);
        return "the noun \"" + sentence.form(noun) + "\" names a speech or a thought"
                + (who == null ? "" : " of \"" + who + "\"") + ": the content is " + complement.description();
    }
}

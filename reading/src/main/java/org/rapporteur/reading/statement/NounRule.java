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

/** A noun for a speech or a thought: "her claim that ...", "calls by the union for ...". */
final class NounRule implements Rule {

    private final CueLexicon nouns;
    private final List<Complement> complements = List.of(new NounClause(),
            Complements.when(Frame.INFINITIVE, new Complements.Infinitive()), new PrepositionComplement());

    NounRule(CueLexicon nouns) {
        this.nouns = nouns;
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
            if (passage.hasWords(content)) {
                BitSet source = NounSources.of(passage, noun, content);
                BitSet cue = CueMatch.words(sentence, noun, entry);
                content.andNot(source);
                into.add(new Find(passage, noun, cue, entry.name(), entry.act(), source, content, List.of(),
                        reason(sentence, noun, source, complement), false));
                return;
            }
        }
    }

    private static String reason(Sentence sentence, int noun, BitSet source, Complement complement) {
        String who = Sources.text(sentence, source);
        return "the noun \"" + sentence.form(noun) + "\" names a speech or a thought"
                + (who == null ? "" : " of \"" + who + "\"") + ": the content is " + complement.description();
    }

    /** A finite clause under the noun, "the claim that ...", but no relative clause. */
    private record NounClause() implements Complement {

        @Override
        public String description() {
            return "the clause that explains it";
        }

        @Override
        public BitSet find(Passage passage, int cue, CueEntry entry) {
            if (!entry.takes(Frame.CLAUSE)) {
                return new BitSet();
            }
            Sentence sentence = passage.sentence();
            return Complements.underChildren(sentence, cue, child -> switch (sentence.relation(child)) {
                case ACL, CCOMP -> Tree.finite(sentence, child) && child > cue;
                case ACL_RELCL -> child > cue && Tree.child(sentence, child, Relation.MARK) >= 0;
                default -> false;
            });
        }
    }
}

package org.rapporteur.reading.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Act;
import org.rapporteur.reading.text.Tree;

/** "reportedly", "allegedly": somebody unnamed says what the clause says. */
final class AdverbRule implements Rule {

    private static final Set<String> ADVERBS = Set.of("reportedly", "allegedly", "purportedly", "supposedly");

    @Override
    public String description() {
        return "an adverb that leaves the clause to sources not named";
    }

    @Override
    public void find(Passage passage, List<Find> into) {
        Sentence sentence = passage.sentence();
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.upos(token) == Upos.ADV && sentence.head(token) >= 0
                    && ADVERBS.contains(sentence.lemma(token))) {
                BitSet content = Tree.under(sentence, sentence.head(token));
                content.clear(token);
                Contrasts.cut(sentence, content, token);
                BitSet cue = new BitSet();
                cue.set(token);
                if (passage.hasWords(content)) {
                    into.add(new Find(passage, token, cue, sentence.lemma(token), Act.SAY, new BitSet(), content,
                            List.of(),
                            "the adverb \"" + sentence.form(token) + "\" leaves the clause to sources not named",
                            true));
                }
            }
        }
    }
}

package org.rapporteur.reading.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Assessment;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.text.Finder;
import org.rapporteur.reading.text.ReportText;

/** Finds who judges what, which way and in which words. */
public final class AssessmentFinder implements Finder {

    /** What runs on for more tokens than this without a stop is no sentence. */
    private static final int LONGEST = 1000;

    private final NamingRule naming;
    private final VerdictRule verdicts;
    private final QualityRule qualities;

    /** With the words that ship with Rapporteur. */
    public AssessmentFinder() {
        Judgements judgements = Judgements.shipped();
        this.naming = new NamingRule(Naming.shipped(), judgements);
        this.verdicts = new VerdictRule(judgements);
        this.qualities = new QualityRule(judgements, WordList.load("assessment/judged.tsv"));
    }

    @Override
    public List<Assessment> find(ReportText text) {
        List<Assessment> found = new ArrayList<>();
        List<Sentence> sentences = text.document().sentences();
        for (int index = 0; index < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            if (sentence.size() <= LONGEST) {
                Place place = new Place(text, index, sentence);
                for (Draft draft : drafts(place)) {
                    found.add(AssessmentBuilder.build(place, draft));
                }
            }
        }
        return found;
    }

    private List<Draft> drafts(Place place) {
        List<Draft> drafts = new ArrayList<>();
        BitSet taken = new BitSet();
        naming.find(place, taken, drafts);
        verdicts.find(place, taken, drafts);
        qualities.find(place, taken, drafts);
        drafts.sort(Comparator.comparingInt(draft -> draft.words().nextSetBit(0)));
        return drafts;
    }
}

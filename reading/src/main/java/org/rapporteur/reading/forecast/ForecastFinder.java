package org.rapporteur.reading.forecast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Layout;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Forecast;
import org.rapporteur.reading.text.Finder;
import org.rapporteur.reading.text.ReportText;

/** Finds what is said to come, by whom, about what and how likely. */
public final class ForecastFinder implements Finder {

    /** What runs on for more tokens than this without a stop is no sentence. */
    private static final int LONGEST = 1000;

    private final ModalRule modals;
    private final ProspectRule prospects;
    private final ChanceRule chances;
    private final ListRule lists = new ListRule();
    private final PredictionRule predictions;

    /** With the words that ship with Rapporteur. */
    public ForecastFinder() {
        ForecastWords words = ForecastWords.shipped();
        this.modals = new ModalRule(words);
        this.prospects = new ProspectRule(words);
        this.chances = new ChanceRule(words);
        this.predictions = new PredictionRule(words);
    }

    @Override
    public List<Forecast> find(ReportText text) {
        Map<Integer, Draft> listed = lists.find(text);
        List<Forecast> found = new ArrayList<>();
        List<Sentence> sentences = text.document().sentences();
        for (int index = 0; index < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            Draft item = listed.get(index);
            if (sentence.size() <= LONGEST) {
                Place place = new Place(text, index, sentence);
                for (Draft draft : drafts(place, item)) {
                    Forecast forecast = ForecastBuilder.build(place, draft);
                    if (forecast != null) {
                        found.add(forecast);
                    }
                }
            }
        }
        predictions.add(text, found);
        found.sort(Comparator.comparing((Forecast forecast) -> forecast.content().getFirst()));
        return found;
    }

    private List<Draft> drafts(Place place, @Nullable Draft item) {
        List<Draft> drafts = new ArrayList<>();
        if (!place.question() && (item != null || place.sentence().layout() != Layout.HEADING)) {
            modals.find(place, drafts);
            prospects.find(place, drafts);
            chances.find(place, drafts);
        }
        List<Draft> distinct = new ArrayList<>();
        BitSet heads = new BitSet();
        for (Draft draft : drafts) {
            if (!heads.get(draft.head())) {
                heads.set(draft.head());
                distinct.add(draft);
            }
        }
        if (item != null && distinct.isEmpty()) {
            distinct.add(item);
        }
        return distinct;
    }
}

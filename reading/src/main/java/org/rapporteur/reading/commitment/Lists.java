package org.rapporteur.reading.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.ItemList;
import org.rapporteur.reading.text.ItemLists;
import org.rapporteur.reading.text.ReportText;

/**
 * The lists of a report whose first line ends in a colon.
 *
 * @param leads of each item, by the index of its sentence, the sentence that leads to the list
 * @param under the items, by the index of the sentence that leads to them
 */
record Lists(Map<Integer, Integer> leads, Map<Integer, List<Span>> under) {

    static Lists of(ReportText text) {
        Map<Integer, Integer> leads = new HashMap<>();
        Map<Integer, List<Span>> under = new HashMap<>();
        for (ItemList list : ItemLists.of(text.document())) {
            if (list.leadIn() >= 0) {
                List<Span> items = new ArrayList<>();
                for (int item : list.items()) {
                    Sentence sentence = text.document().sentences().get(item);
                    leads.put(item, list.leadIn());
                    items.add(new Span(sentence.start(), sentence.end()));
                }
                under.put(list.leadIn(), items);
            }
        }
        return new Lists(leads, under);
    }
}

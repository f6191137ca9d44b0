package org.rapporteur.reading.forecast;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.ItemList;
import org.rapporteur.reading.text.ItemLists;
import org.rapporteur.reading.text.ReportText;

/** "What happens next: 1. The ban comes": each item under a line that announces forecasts is one. */
final class ListRule {

    private final List<String> announcements;

    ListRule() {
        this.announcements = DataFile.beside(ListRule.class, "announcements.tsv").withColumns(1).rows().stream()
                .map(row -> row.cell(0).toLowerCase(Locale.ROOT)).toList();
    }

    /** What each item of such lists foretells, by the index of its sentence. */
    Map<Integer, Draft> find(ReportText text) {
        Map<Integer, Draft> drafts = new HashMap<>();
        for (ItemList list : ItemLists.of(text.document())) {
            int line = announcing(text, list);
            if (line >= 0) {
                for (int item : list.items()) {
                    Place place = new Place(text, item, text.document().sentences().get(item));
                    if (!place.question()) {
                        drafts.put(item, draft(place, line));
                    }
                }
            }
        }
        return drafts;
    }

    private int announcing(ReportText text, ItemList list) {
        int[] lines = {list.leadIn(), list.heading(), list.section()};
        for (int line : lines) {
            if (line >= 0 && announces(text.document().sentences().get(line))) {
                return line;
            }
        }
        return -1;
    }

    private boolean announces(Sentence line) {
        String words = line.toString().toLowerCase(Locale.ROOT);
        for (String announcement : announcements) {
            if (words.contains(announcement)) {
                return true;
            }
        }
        return false;
    }

    private static Draft draft(Place place, int line) {
        Sentence sentence = place.sentence();
        BitSet content = new BitSet();
        int root = 0;
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.head(token) < 0) {
                root = token;
            }
            if (sentence.upos(token) != Upos.SYM && sentence.firstChar(token) != '*') {
                content.set(token);
            }
        }
        int subject = Clause.subject(sentence, root);
        return new Draft(root, content, subject, new BitSet(),
                Clause.negated(sentence, root) || (subject >= 0 && Clause.negated(sentence, subject)), line,
                "an item of a list under \"" + place.text().document().sentences().get(line) + "\"");
    }
}

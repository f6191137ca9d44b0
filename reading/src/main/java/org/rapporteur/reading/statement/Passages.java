package org.rapporteur.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.reading.quotation.Quotation;

/** Cuts a document into passages, handing each its quotations and names in one pass. */
final class Passages {

    private Passages() {}

    static List<Passage> of(Document document, List<Quotation> quotations) {
        List<Passage> passages = new ArrayList<>();
        int quotation = 0;
        int name = 0;
        for (int index = 0; index < document.sentences().size(); index++) {
            Sentence sentence = document.sentences().get(index);
            while (quotation < quotations.size() && quotations.get(quotation).end() <= sentence.start()) {
                quotation++;
            }
            List<Name> names = new ArrayList<>();
            while (name < document.names().size() && document.names().get(name).start() < sentence.end()) {
                names.add(document.names().get(name++));
            }
            passages.add(new Passage(document, index, quotations, quotation, names));
        }
        return passages;
    }
}

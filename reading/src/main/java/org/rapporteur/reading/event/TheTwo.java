package org.rapporteur.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.SourceKind;
import org.rapporteur.reading.text.ReportText;
import org.rapporteur.reading.text.Tree;

/** Resolves "the two men" and "both leaders" to the two people just named, when there are exactly two. */
final class TheTwo {

    private TheTwo() {}

    /** True for a noun that takes up two who were named before. */
    static boolean at(Sentence sentence, int noun) {
        if (!sentence.xpos(noun).equals("NNS")) {
            return false;
        }
        int determiner = Tree.child(sentence, noun, Relation.DET);
        int number = Tree.child(sentence, noun, Relation.NUMMOD);
        boolean both = determiner >= 0 && sentence.lemma(determiner).equals("both");
        boolean two = number >= 0 && sentence.lemma(number).equals("two") && determiner >= 0
                && sentence.lemma(determiner).equals("the");
        return both || two;
    }

    /** The two people, as they were last named; empty when not exactly two were named just before. */
    static List<Participant> meant(ReportText text, int index, int noun) {
        Map<String, Participant> named = new LinkedHashMap<>();
        collect(text, index, noun, named);
        for (int back = 1; back <= 2 && named.size() < 2 && index - back >= 0; back++) {
            collect(text, index - back, text.document().sentences().get(index - back).size(), named);
        }
        return named.size() == 2 ? new ArrayList<>(named.values()) : List.of();
    }

    private static void collect(ReportText text, int index, int end, Map<String, Participant> into) {
        Sentence sentence = text.document().sentences().get(index);
        for (int token = 0; token < end; token++) {
            String party = text.parties().partyAt(index, token);
            if (party != null && text.parties().kindAt(index, token) == SourceKind.PERSON
                    && sentence.relation(token).base() != Relation.FLAT && !into.containsKey(party)) {
                into.put(party, Phrases.one(text, index, token));
            }
        }
    }
}

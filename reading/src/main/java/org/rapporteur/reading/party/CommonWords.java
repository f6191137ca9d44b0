package org.rapporteur.reading.party;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Layout;
import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Tells names from words that are only written like names: in headings, in front of lists, at the start of a sentence. */
final class CommonWords {

    private static final Set<String> MONTHS = Set.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");

    private final Scene scene;
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    CommonWords(Scene scene) {
        this.scene = scene;
        Document document = scene.document;
        for (Sentence sentence : document.sentences()) {
            for (int token = 0; token < sentence.size(); token++) {
                if (sentence.upos(token) == Upos.NOUN && Character.isLowerCase(sentence.firstChar(token))) {
                    nouns.add(sentence.form(token));
                }
            }
        }
        for (Name name : document.names()) {
            Sentence sentence = scene.sentence(name.sentence());
            for (int token = name.firstToken(); token < name.endToken(); token++) {
                if (name.kind() == NameKind.PERSON && name.endToken() - name.firstToken() > 1) {
                    parts.add(sentence.form(token));
                }
                if (name.kind() == NameKind.PERSON && sentence.layout() != Layout.HEADING) {
                    people.add(sentence.form(token));
                }
            }
        }
    }

    /** True for "Oil" in a text that speaks of oil, and for words of a heading in which all words are capitalised. */
    boolean mistaken(Name name) {
        Sentence sentence = scene.sentence(name.sentence());
        int first = name.firstToken();
        int last = name.endToken() - 1;
        if (first == last) {
            String form = sentence.form(first);
            return nouns.contains(form.toLowerCase(Locale.ROOT)) && !parts.contains(form)
                    && !form.equals(form.toUpperCase(Locale.ROOT));
        }
        if (name.kind() != NameKind.PERSON) {
            return sentence.layout() != Layout.PROSE && capitalised(sentence)
                    && nouns.contains(sentence.form(last).toLowerCase(Locale.ROOT));
        }
        return sentence.layout() == Layout.HEADING && capitalised(sentence)
                && scene.lexicons.givenName(sentence.form(first)) == null
                && !people.contains(sentence.form(first)) && !people.contains(sentence.form(last));
    }

    /** True when every longer word of the heading begins with a capital, so that capitals tell nothing. */
    private static boolean capitalised(Sentence sentence) {
        for (int token = 0; token < sentence.size(); token++) {
            boolean longer = sentence.end(token) - sentence.start(token) > 4;
            if (longer && Character.isLowerCase(sentence.firstChar(token))) {
                return false;
            }
        }
        return true;
    }

    /** True for "March" in "the third of March Bell spoke": the month of the date before. */
    static boolean month(Sentence sentence, int token) {
        if (token == 0 || !MONTHS.contains(sentence.form(token))) {
            return false;
        }
        String before = sentence.lemma(token - 1);
        return before.equals("of") || sentence.upos(token - 1) == Upos.NUM || Character.isDigit(before.charAt(0));
    }

    /** True when a list item begins with the token before a name: an order, "Press Velland", and no part of the name. */
    static boolean opensItem(Sentence sentence, int token) {
        return token == 0 && sentence.layout() == Layout.ITEM;
    }
}

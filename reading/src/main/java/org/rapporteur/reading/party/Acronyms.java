package org.rapporteur.reading.party;

import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.PartyKind;

/** Learns short forms that the text itself gives: "the Inner Lakes Union (ILU)". */
final class Acronyms {

    private static final int LONGEST = 8;

    private final Scene scene;

    Acronyms(Scene scene) {
        this.scene = scene;
    }

    void learn() {
        for (Name name : scene.document.names()) {
            Sentence sentence = scene.sentence(name.sentence());
            int open = name.endToken();
            if ((name.kind() == NameKind.ORGANISATION || name.kind() == NameKind.OTHER
                    || name.kind() == NameKind.PLACE) && open + 2 < sentence.size()
                    && sentence.form(open).equals("(") && sentence.form(open + 2).equals(")")
                    && shortens(sentence.form(open + 1), sentence, name.firstToken(), open)
                    && !scene.isKnown(name.sentence(), open + 1)) {
                scene.alias(sentence.form(open + 1), words(name), PartyKind.ORGANISATION);
            }
        }
    }

    private String words(Name name) {
        return scene.words(name.sentence(), name.firstToken(), name.endToken());
    }

    /** True when the letters stand for the words, in order: each word gives its first, and none is left over. */
    static boolean shortens(String letters, Sentence sentence, int first, int end) {
        if (letters.length() < 2 || letters.length() > LONGEST || end - first < 2
                || !Character.isUpperCase(letters.charAt(letters.length() - 1))) {
            return false;
        }
        int at = 0;
        for (int token = first; token < end && at < letters.length(); token++) {
            if (Character.toUpperCase(sentence.firstChar(token)) == Character.toUpperCase(letters.charAt(at))) {
                at++;
                String form = sentence.form(token);
                for (int inside = 1; inside < form.length() && at < letters.length() && inside < 4
                        && letters.length() - at > end - token - 1; inside++) {
                    if (Character.toUpperCase(form.charAt(inside)) == letters.charAt(at)) {
                        at++;
                    }
                }
            }
        }
        return at == letters.length();
    }
}

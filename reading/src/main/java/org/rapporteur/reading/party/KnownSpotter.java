package org.rapporteur.reading.party;

import java.util.List;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Finds where the text speaks of those whom everybody knows: states, organisations and outlets of the data files. */
final class KnownSpotter {

    private final Scene scene;
    private final Acting acting;

    KnownSpotter(Scene scene, Acting acting) {
        this.scene = scene;
        this.acting = acting;
    }

    /** Lays the known names of a sentence into the scene; the names found by the language layer bound them. */
    void spot(int index, List<Name> names) {
        Sentence sentence = scene.sentence(index);
        for (int token = 0; token < sentence.size(); token++) {
            char first = sentence.firstChar(token);
            if (!Character.isUpperCase(first) && !Character.isDigit(first) && !maybeLower(first)) {
                continue;
            }
            Known known = scene.lexicons.knownNames().at(scene.document.text(), sentence, token);
            if (known == null) {
                continue;
            }
            int end = KnownNames.endOf(sentence, token, known);
            if (known.use() == Known.Use.ADJECTIVE
                    || (!partOfLonger(sentence, names, token, end) && !afterTitle(sentence, token))) {
                knownName(index, token, end, known);
                token = end - 1;
            }
        }
    }

    /** "al-Shabab" begins in lower case; nothing else that is known does. */
    private static boolean maybeLower(char first) {
        return first == 'a' || first == 'd';
    }

    private void knownName(int index, int first, int end, Known known) {
        Sentence sentence = scene.sentence(index);
        int head = Trees.headOf(sentence, first, end);
        boolean proper = end - first > 1 || sentence.upos(head) == Upos.PROPN
                || (sentence.upos(head) == Upos.NOUN && sentence.end(head) - sentence.start(head) > 1
                        && Character.isUpperCase(sentence.firstChar(head)));
        if (known.use() == Known.Use.ADJECTIVE) {
            Entity state = scene.body(known.party(), known.kind());
            for (int token = first; token < end; token++) {
                scene.adjective(index, token, state);
            }
            return;
        }
        if (!proper && sentence.upos(head) != Upos.ADJ) {
            return;
        }
        boolean acts = switch (known.use()) {
            case CAPITAL -> acting.capital(sentence, head);
            case SEAT -> acting.seat(sentence, head);
            case NAME, ADJECTIVE -> true;
        };
        if (acts) {
            Entity body = scene.body(known.party(), known.kind());
            String words = scene.words(index, first, end);
            body.names.add(words);
            Mention mention = new Mention(index, head, first, end, Mention.Form.NAME);
            scene.add(mention);
            mention.resolve(body, known.use() == Known.Use.NAME
                    ? null
                    : "\"" + words + "\" stands for " + known.party() + ", which sits there");
            scene.adjective(index, head, body);
        }
    }

    /** "Peru" in "Bank of Peru" or "Peru Jones" is not the state; in "Peru President Jones" it is. */
    private boolean partOfLonger(Sentence sentence, List<Name> names, int first, int end) {
        for (Name name : names) {
            if (name.firstToken() <= first && end <= name.endToken()
                    && name.endToken() - name.firstToken() > end - first) {
                String next = end < sentence.size() ? sentence.form(end) : "";
                if (name.firstToken() == first - 1 && CommonWords.opensItem(sentence, first - 1)) {
                    return false;
                }
                return name.firstToken() < first
                        || (scene.lexicons.role(next) == null && !scene.lexicons.isTitle(next));
            }
        }
        return false;
    }

    private boolean afterTitle(Sentence sentence, int token) {
        return token > 0 && scene.lexicons.isTitle(sentence.form(token - 1));
    }
}

package org.rapporteur.reading.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Name;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Finds surnames that the language layer passed over, where the text has the name elsewhere. */
final class Surnames {

    private final Scene scene;

    Surnames(Scene scene) {
        this.scene = scene;
    }

    /** Adds, in order of place, every word that is the surname of just one of them, or that is a person elsewhere. */
    void add(List<Mention> people) {
        Map<String, String> owners = new HashMap<>();
        Set<String> bare = new HashSet<>();
        for (Mention mention : people) {
            Sentence sentence = scene.sentence(mention.sentence);
            if (mention.end - mention.first == 1) {
                bare.add(sentence.form(mention.first));
            } else {
                String surname = sentence.form(mention.end - 1);
                String given = sentence.form(mention.first);
                if (surname.length() > 2 && Character.isUpperCase(surname.charAt(0))) {
                    owners.merge(surname, given, (one, other) -> one.equals(other) ? one : "");
                }
            }
        }
        bare.forEach(name -> owners.putIfAbsent(name, name));
        if (owners.isEmpty()) {
            return;
        }
        int before = people.size();
        for (int index = 0; index < scene.document.sentences().size(); index++) {
            Sentence sentence = scene.sentence(index);
            for (int token = 0; token < sentence.size(); token++) {
                if (sentence.upos(token) == Upos.PROPN && scene.at(index, token) == null
                        && !owners.getOrDefault(sentence.form(token), "").isEmpty() && alone(index, token)) {
                    Mention mention = new Mention(index, token, token, token + 1, Mention.Form.NAME);
                    scene.add(mention);
                    people.add(mention);
                }
            }
        }
        if (people.size() > before) {
            people.sort(Mention.IN_ORDER);
        }
    }

    /** False inside a longer name, as of a street or a foundation. */
    private boolean alone(int index, int token) {
        Sentence sentence = scene.sentence(index);
        int start = sentence.start(token);
        int low = 0;
        int high = scene.document.names().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Name name = scene.document.names().get(middle);
            if (name.end() <= start) {
                low = middle + 1;
            } else if (name.start() > start) {
                high = middle - 1;
            } else {
                return name.endToken() - name.firstToken() == 1;
            }
        }
        boolean capitalBefore = token > 0 && sentence.upos(token - 1) == Upos.PROPN
                && sentence.head(token - 1) == token;
        return !capitalBefore || scene.lexicons.isTitle(sentence.form(token - 1))
                || scene.lexicons.role(sentence.form(token - 1)) != null;
    }
}

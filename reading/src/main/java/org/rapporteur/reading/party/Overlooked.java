package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Layout;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.PartyKind;

/**
 * Finds names that the language layer passed over: a full name of somebody who is brought in as a person, and a lone word that
 * is a state or body elsewhere in the text. Headings are left alone, since capitals tell nothing there.
 */
final class Overlooked {

    private final Scene scene;
    private final NameKinds kinds;
    private final Introduction introduction;
    private final Acting acting;

    Overlooked(Scene scene, NameKinds kinds, Acting acting) {
        this.scene = scene;
        this.kinds = kinds;
        this.introduction = new Introduction(scene.lexicons);
        this.acting = acting;
    }

    /** Lays the names overlooked into the scene; the mentions of people are returned in order, not yet resolved. */
    List<Mention> add() {
        List<Mention> people = new ArrayList<>();
        boolean[][] named = named();
        for (int index = 0; index < named.length; index++) {
            Sentence sentence = scene.sentence(index);
            if (sentence.layout() == Layout.HEADING) {
                continue;
            }
            int token = 0;
            while (token < sentence.size()) {
                int end = token;
                while (end < sentence.size() && !named[index][end] && proper(index, sentence, end)) {
                    end++;
                }
                if (end > token && !touched(named[index], token, end)) {
                    read(index, token, end, people);
                }
                token = Math.max(end, token + 1);
            }
        }
        return people;
    }

    private boolean[][] named() {
        boolean[][] named = new boolean[scene.document.sentences().size()][];
        for (int index = 0; index < named.length; index++) {
            named[index] = new boolean[scene.sentence(index).size()];
        }
        scene.document.names().forEach(name -> {
            for (int token = name.firstToken(); token < name.endToken(); token++) {
                named[name.sentence()][token] = true;
            }
        });
        return named;
    }

    private boolean proper(int index, Sentence sentence, int token) {
        String form = sentence.form(token);
        return sentence.upos(token) == Upos.PROPN && Character.isUpperCase(form.charAt(0)) && form.length() > 2
                && scene.at(index, token) == null && scene.adjective(index, token) == null
                && !scene.lexicons.isTitle(form) && scene.lexicons.role(form) == null
                && !scene.lexicons.isNobody(form) && !scene.isKnown(index, token);
    }

    /** True when a name stands right beside the words, so that they may be part of it. */
    private static boolean touched(boolean[] named, int first, int end) {
        return (first > 0 && named[first - 1]) || (end < named.length && named[end]);
    }

    private void read(int index, int first, int end, List<Mention> people) {
        Sentence sentence = scene.sentence(index);
        if (end < sentence.size() && sentence.form(end).equals("-")) {
            return;
        }
        if (end - first > 1) {
            boolean person = introduction.full(sentence, first, end)
                    && (scene.lexicons.givenName(sentence.form(first)) != null
                            || introduction.told(sentence, first, end) || introduction.speaks(sentence, first, end));
            if (person) {
                Mention mention = new Mention(index, Trees.headOf(sentence, first, end), first, end, Mention.Form.NAME);
                scene.add(mention);
                people.add(mention);
            }
            return;
        }
        String form = sentence.form(first);
        boolean acts = acting.capital(sentence, first) || acting.unknownPlace(sentence, first);
        if (acts && (scene.isBody(form) || (kinds.isPlace(form) && acting.unknownPlace(sentence, first)))) {
            Mention mention = new Mention(index, first, first, end, Mention.Form.NAME);
            Entity body = scene.body(form, PartyKind.STATE);
            scene.add(mention);
            mention.resolve(body, null);
            scene.adjective(index, first, body);
        }
    }
}

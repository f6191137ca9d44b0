package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.PartyKind;

/** Learns from the text itself what no data file knows: adjectives of its states. */
final class HomeMade {

    private static final int SHORTEST_STEM = 4;
    private static final String[] ADJECTIVE_ENDINGS = {"ian", "ish", "ese", "an", "ic", "i"};
    private static final String[] STATE_ENDINGS = {"land", "and", "stan", "onia", "ia", "a", "e", "y"};

    private final Scene scene;

    HomeMade(Scene scene) {
        this.scene = scene;
    }

    void learn() {
        Map<String, List<Entity>> states = new HashMap<>();
        for (Entity body : scene.bodies()) {
            if (body.kind == PartyKind.STATE && body.name.indexOf(' ') < 0 && body.name.length() >= SHORTEST_STEM) {
                states.computeIfAbsent(body.name.substring(0, SHORTEST_STEM), unused -> new ArrayList<>()).add(body);
            }
        }
        if (states.isEmpty()) {
            return;
        }
        for (int index = 0; index < scene.document.sentences().size(); index++) {
            Sentence sentence = scene.sentence(index);
            for (int token = 0; token < sentence.size(); token++) {
                if (Character.isUpperCase(sentence.firstChar(token)) && scene.adjective(index, token) == null
                        && scene.at(index, token) == null
                        && (sentence.upos(token) == Upos.ADJ || sentence.upos(token) == Upos.PROPN)) {
                    adjective(states, index, token);
                }
            }
        }
    }

    private void adjective(Map<String, List<Entity>> states, int index, int token) {
        String form = scene.sentence(index).form(token);
        if (form.length() <= SHORTEST_STEM) {
            return;
        }
        for (Entity state : states.getOrDefault(form.substring(0, SHORTEST_STEM), List.of())) {
            if (madeOf(form, state.name)) {
                scene.adjective(index, token, state);
                return;
            }
        }
    }

    /** True when a word is made of a state's name as English makes such words: "Velland" and "Vellish". */
    static boolean madeOf(String adjective, String state) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (adjective.endsWith(ending)
                    && stems(adjective.substring(0, adjective.length() - ending.length()), state)) {
                return true;
            }
        }
        return false;
    }

    /** True when a word ends as adjectives of states do. */
    static boolean maybeAdjective(String word) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stems(String stem, String state) {
        if (stem.length() < SHORTEST_STEM || !state.startsWith(stem)) {
            return false;
        }
        String rest = state.substring(stem.length());
        if (rest.isEmpty()) {
            return true;
        }
        for (String ending : STATE_ENDINGS) {
            if (rest.equals(ending)) {
                return true;
            }
        }
        return false;
    }
}

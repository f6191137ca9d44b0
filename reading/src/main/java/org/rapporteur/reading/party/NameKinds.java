package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Name;
import org.rapporteur.language.NameKind;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/**
 * What a name names, by all that the text does with it: whoever is "Mr." somewhere is a person everywhere, and a single
 * word that things happen in, or that has an adjective of its own, is a place. Overrules the language layer, which may
 * take a name it has never seen for anything.
 */
final class NameKinds {

    private static final int PREFIX = 4;

    private final Scene scene;
    private final Set<String> titled = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    NameKinds(Scene scene) {
        this.scene = scene;
        Set<String> surnames = surnames();
        Map<String, List<String>> adjectives = new HashMap<>();
        for (Sentence sentence : scene.document.sentences()) {
            for (int token = 0; token < sentence.size(); token++) {
                if (Character.isUpperCase(sentence.firstChar(token))
                        && sentence.end(token) > sentence.start(token) + 1) {
                    observe(sentence, token, adjectives);
                }
            }
        }
        for (Name name : scene.document.names()) {
            if (name.endToken() - name.firstToken() == 1) {
                String form = form(name);
                if (form.length() > PREFIX && adjectives.getOrDefault(form.substring(0, PREFIX), List.of()).stream()
                        .anyMatch(adjective -> HomeMade.madeOf(adjective, form))) {
                    places.add(form);
                }
            }
        }
        places.removeAll(titled);
        places.removeAll(surnames);
    }

    private void observe(Sentence sentence, int token, Map<String, List<String>> adjectives) {
        String form = sentence.form(token);
        if (token > 0 && scene.lexicons.isTitle(sentence.form(token - 1))) {
            titled.add(form);
        } else if ((token == 1 || happening(sentence, token))
                && sentence.upos(token) == Upos.PROPN
                && (Trees.hasCase(sentence, token, "in") || Trees.hasCase(sentence, token, "near"))
                && scene.lexicons.givenName(form) == null) {
            places.add(form);
        }
        if (token == 0 && sentence.size() > 1 && form.length() > 2 && dateline(sentence, form)) {
            places.add(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT));
        }
        if (form.length() > PREFIX && HomeMade.maybeAdjective(form)) {
            List<String> others = adjectives.computeIfAbsent(form.substring(0, PREFIX), unused -> new ArrayList<>());
            if (others.size() < 20 && !others.contains(form)) {
                others.add(form);
            }
        }
    }

    private boolean happening(Sentence sentence, int token) {
        Relation relation = sentence.relation(token);
        return (relation == Relation.OBL || relation == Relation.NMOD)
                && !scene.lexicons.isTrust(sentence.lemma(sentence.head(token)));
    }

    /** "TRESK —" or "TRESK (Agency)" at the head of a report. */
    private static boolean dateline(Sentence sentence, String form) {
        String next = sentence.form(1);
        return (next.equals("—") || next.equals("–") || next.equals("(") || next.equals(",") || next.equals("-"))
                && form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** The last words of longer names of people. */
    private Set<String> surnames() {
        Set<String> surnames = new HashSet<>();
        for (Name name : scene.document.names()) {
            if (name.kind() == NameKind.PERSON && name.endToken() - name.firstToken() > 1) {
                surnames.add(form(name));
            }
        }
        return surnames;
    }

    private String form(Name name) {
        return scene.sentence(name.sentence()).form(name.endToken() - 1);
    }

    NameKind of(Name name) {
        String last = form(name);
        if (titled.contains(last)) {
            return NameKind.PERSON;
        }
        return name.endToken() - name.firstToken() == 1 && places.contains(last) ? NameKind.PLACE : name.kind();
    }
}

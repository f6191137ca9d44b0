package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Layout;
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
    private final Introduction introduction;
    private final Set<String> introduced = new HashSet<>();
    private final Set<String> surnames;

    NameKinds(Scene scene) {
        this.scene = scene;
        this.introduction = new Introduction(scene.lexicons);
        this.surnames = surnames();
        Map<String, List<String>> adjectives = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (Sentence sentence : scene.document.sentences()) {
            for (int token = 0; token < sentence.size(); token++) {
                if (Character.isUpperCase(sentence.firstChar(token))
                        && sentence.end(token) > sentence.start(token) + 1) {
                    observe(sentence, token, adjectives);
                    if (sentence.upos(token) == Upos.PROPN && sentence.form(token).length() > PREFIX) {
                        words.add(sentence.form(token));
                    }
                }
            }
        }
        for (String form : words) {
            if (adjectives.getOrDefault(form.substring(0, PREFIX), List.of()).stream()
                    .anyMatch(adjective -> HomeMade.madeOf(adjective, form))) {
                places.add(form);
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

    /** The last words of longer names of people; notes who is one by how the text brings them in. */
    private Set<String> surnames() {
        Set<String> found = new HashSet<>();
        for (Name name : scene.document.names()) {
            Sentence sentence = scene.sentence(name.sentence());
            int first = name.firstToken();
            int end = name.endToken();
            if (end - first < 2) {
                continue;
            }
            if (name.kind() != NameKind.PERSON && sentence.layout() != Layout.HEADING
                    && introduction.full(sentence, first, end)
                    && (introduction.told(sentence, first, end)
                            || (name.kind() == NameKind.OTHER && (introduction.speaks(sentence, first, end)
                                    || scene.lexicons.givenName(sentence.form(first)) != null)))) {
                introduced.add(words(name));
                found.add(form(name));
            } else if (name.kind() == NameKind.PERSON && !company(name)) {
                found.add(form(name));
            }
        }
        return found;
    }

    private String words(Name name) {
        return scene.words(name.sentence(), name.firstToken(), name.endToken());
    }

    /** "Doe & Berg" is a firm of theirs. */
    private boolean company(Name name) {
        Sentence sentence = scene.sentence(name.sentence());
        for (int token = name.firstToken() + 1; token + 1 < name.endToken(); token++) {
            if (sentence.form(token).equals("&")) {
                return true;
            }
        }
        return false;
    }

    private String form(Name name) {
        return scene.sentence(name.sentence()).form(name.endToken() - 1);
    }

    /** True for a single word that the text treats as a place. */
    boolean isPlace(String word) {
        return places.contains(word);
    }

    NameKind of(Name name) {
        String last = form(name);
        if (company(name)) {
            return NameKind.ORGANISATION;
        }
        if (titled.contains(last)) {
            return NameKind.PERSON;
        }
        if (name.endToken() - name.firstToken() > 1) {
            return name.kind() != NameKind.ORGANISATION && introduced.contains(words(name))
                    ? NameKind.PERSON
                    : name.kind();
        }
        if (places.contains(last)) {
            return NameKind.PLACE;
        }
        if (name.kind() == NameKind.OTHER && surnames.contains(last)) {
            return NameKind.PERSON;
        }
        boolean speakingAcronym = name.kind() == NameKind.OTHER && acronym(last)
                && introduction.speaks(scene.sentence(name.sentence()), name.firstToken(), name.endToken());
        return speakingAcronym ? NameKind.ORGANISATION : name.kind();
    }

    private static boolean acronym(String word) {
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }
}

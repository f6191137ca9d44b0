package org.rapporteur.reading.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.data.DataFile;

/** What is generally known of the world and needed to tell who is spoken of; from the data files beside this. Immutable. */
public final class PartyLexicons {

    private final KnownNames knownNames;
    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Map<String, Gender> titles = new HashMap<>();
    private final Set<String> forms = new HashSet<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Set<String> townVerbs = new HashSet<>();
    private final Set<String> townNouns = new HashSet<>();
    private final Set<String> trust = new HashSet<>();
    private final Set<String> nobodies = new HashSet<>();

    private PartyLexicons() {
        knownNames = new KnownNames(rows("states.tsv", 5), rows("organisations.tsv", 4), rows("outlets.tsv", 2));
        for (DataFile.Row row : rows("given-names.tsv", 2)) {
            once(row, givenNames.put(Folding.fold(row.cells().getFirst()), Gender.of(row, 1)));
        }
        for (DataFile.Row row : rows("titles.tsv", 3)) {
            String title = row.cells().getFirst().toLowerCase(Locale.ROOT);
            once(row, titles.put(title, Gender.of(row, 1)));
            if (row.cells().get(2).equals("address")) {
                forms.add(title);
            }
        }
        for (DataFile.Row row : rows("roles.tsv", 4)) {
            once(row, roles.put(row.cells().getFirst(), Role.of(row)));
        }
        for (DataFile.Row row : rows("places.tsv", 2)) {
            switch (row.cells().get(1)) {
                case "verb" -> townVerbs.add(row.cells().getFirst());
                case "noun" -> townNouns.add(row.cells().getFirst());
                case "trust" -> trust.add(row.cells().getFirst());
                case "nobody" -> nobodies.add(row.cells().getFirst());
                default ->
                    throw row.wrong("\"" + row.cells().get(1) + "\" is no use; write verb, noun, trust or nobody.");
            }
        }
    }

    /**
     * The lexicons that ship with Rapporteur.
     *
     * @throws IllegalStateException with file, line and mend when a data file is wrong
     */
    public static PartyLexicons bundled() {
        return new PartyLexicons();
    }

    static List<DataFile.Row> rows(String file, int fields) {
        return DataFile.beside(PartyLexicons.class, file).withColumns(fields).rows();
    }

    private static void once(DataFile.Row row, @Nullable Object before) {
        if (before != null) {
            throw row.wrong("\"" + row.cells().getFirst() + "\" stands here twice; keep one line.");
        }
    }

    KnownNames knownNames() {
        return knownNames;
    }

    /** The gender a given name is borne by; null when it is no known given name. */
    @Nullable
    Gender givenName(String name) {
        return givenNames.get(Folding.fold(name));
    }

    /** True for "Mr.", "King", "Lt.": words that stand before names and are no role of their own. */
    boolean isTitle(String word) {
        return titles.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** True for "Mr." and its like, which say nothing but how a person is addressed. */
    boolean isAddress(String word) {
        return forms.contains(word.toLowerCase(Locale.ROOT));
    }

    Gender titleGender(String word) {
        return titles.getOrDefault(word.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }

    /** The role that a noun tells, by its dictionary form; null when it tells none. */
    @Nullable
    Role role(String noun) {
        return roles.get(noun.toLowerCase(Locale.ROOT));
    }

    /** True for "European", "Easter" and their like, which never name a party by themselves. */
    boolean isNobody(String form) {
        return nobodies.contains(form);
    }

    /** True for words whose "in" leads to whom one trusts. */
    boolean isTrust(String lemma) {
        return trust.contains(lemma);
    }

    boolean isTownVerb(String lemma) {
        return townVerbs.contains(lemma);
    }

    boolean isTownNoun(String lemma) {
        return townNouns.contains(lemma);
    }
}

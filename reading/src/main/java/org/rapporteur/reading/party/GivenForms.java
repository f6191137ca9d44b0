package org.rapporteur.reading.party;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.language.data.DataFile;

/** Which given names may be one man's: "Steve" and "Steven", "J." and "James". Immutable. */
public final class GivenForms {

    private final Map<String, Set<String>> groups = new HashMap<>();

    private final PartyLexicons lexicons;

    GivenForms(PartyLexicons lexicons) {
        this.lexicons = lexicons;
        for (DataFile.Row row : PartyLexicons.rows("nicknames.tsv", 2)) {
            String name = Folding.fold(row.cells().get(0));
            for (String form : row.cells().get(1).split(";", -1)) {
                groups.computeIfAbsent(name, unused -> new TreeSet<>()).add(name);
                groups.computeIfAbsent(Folding.fold(form), unused -> new TreeSet<>()).add(name);
            }
        }
    }

    /**
     * The forms that ship with Rapporteur.
     *
     * @throws IllegalStateException with file, line and mend when the data file is wrong
     */
    public static GivenForms bundled() {
        return new GivenForms(PartyLexicons.bundled());
    }

    /** True when two given names, folded, may be forms of one; an empty one fits any. */
    public boolean fit(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return true;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        if (PersonName.similar(one, other)) {
            return true;
        }
        for (String group : groups.getOrDefault(one, Set.of())) {
            if (groups.getOrDefault(other, Set.of()).contains(group)) {
                return true;
            }
        }
        return false;
    }

    /** True when a word is known as a given name. */
    public boolean isGivenName(String word) {
        return lexicons.givenName(word) != null;
    }

    /** What the names a person goes by tell of their gender: by "Ms. Doe", or by the given name in "Jane Doe". */
    public Gender gender(Iterable<String> names) {
        Gender gender = Gender.UNKNOWN;
        for (String name : names) {
            int blank = name.indexOf(' ');
            if (blank > 0 && gender == Gender.UNKNOWN) {
                String first = name.substring(0, blank);
                Gender given = lexicons.givenName(first);
                gender = lexicons.titleGender(first).or(given == null ? Gender.UNKNOWN : given);
            }
        }
        return gender;
    }

    /** The name without a form of address before it: "Doe" for "Ms. Doe". */
    public String withoutAddress(String name) {
        int blank = name.indexOf(' ');
        return blank > 0 && lexicons.isAddress(name.substring(0, blank)) ? name.substring(blank + 1) : name;
    }

    /** True when two full names may be one person's: surname, given name and whatever stands between. */
    public boolean fit(PersonName one, PersonName other) {
        return one.sameSurname(other) && fit(one.given(), other.given());
    }
}

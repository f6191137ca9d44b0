package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name in its parts, folded for comparison.
 *
 * @param given the first given name, or an initial; empty when the name is bare
 * @param middle what stands between, parted by blanks; often empty
 * @param surname the last name with its particles; for a bare name all of it
 */
public record PersonName(String given, String middle, String surname) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md");
    private static final Set<String> PARTICLES = Set.of("von", "van", "der", "den", "de", "di", "da", "del", "della",
            "dos", "du", "la", "le", "al", "el", "bin", "ben", "ibn", "abu", "ter", "ten", "zu", "st");

    /** Takes a name without titles: "Ursula von der Leyen", "Rutte", "J. D. Vance Jr.". */
    public static PersonName of(String name) {
        List<String> parts = new ArrayList<>(List.of(Folding.fold(name).split(" ", -1)));
        while (parts.size() > 1 && SUFFIXES.contains(parts.getLast())) {
            parts.removeLast();
        }
        int surname = parts.size() - 1;
        while (surname > 0 && PARTICLES.contains(parts.get(surname - 1))) {
            surname--;
        }
        if (surname == 0) {
            return new PersonName("", "", String.join(" ", parts));
        }
        return new PersonName(parts.getFirst(), String.join(" ", parts.subList(1, surname)),
                String.join(" ", parts.subList(surname, parts.size())));
    }

    /** True for "von", "bin" and other small words within names. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** True when it is one name only, a surname or a given name. */
    public boolean bare() {
        return given.isEmpty();
    }

    /** True when both may be written forms of one surname: equal, or differing as transliterations do. */
    public boolean sameSurname(PersonName other) {
        return surname.equals(other.surname) || similar(surname, other.surname)
                || withoutParticles(surname).equals(withoutParticles(other.surname));
    }

    private static String withoutParticles(String surname) {
        return surname.substring(surname.lastIndexOf(' ') + 1);
    }

    /** True when two names are spelt as one name may be in different transliterations. */
    public static boolean similar(String one, String other) {
        return one.length() >= 5 && other.length() >= 5
                && Folding.skeleton(one).equals(Folding.skeleton(other));
    }

    /** The surname as bucket key: spellings that {@link #sameSurname} takes for one mostly share it. */
    public String surnameKey() {
        String last = withoutParticles(surname);
        return last.length() >= 5 ? Folding.skeleton(last) : last;
    }
}

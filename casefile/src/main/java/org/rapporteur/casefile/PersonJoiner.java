package org.rapporteur.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.casefile.grouping.DisjointSets;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Tie;
import org.rapporteur.reading.party.Folding;
import org.rapporteur.reading.party.Gender;
import org.rapporteur.reading.party.GivenForms;
import org.rapporteur.reading.party.PersonName;

/**
 * Joins people who bear one full name, in whatever spelling, and gives a bare surname to the full name that is the only
 * one it can be. People of one surname and different given names, or of different genders, stay apart.
 */
final class PersonJoiner {

    /** A full name, with all reports' nodes that bear it. */
    private static final class Person {

        final PersonName name;
        final List<Node> nodes = new ArrayList<>();
        final Set<String> roles = new HashSet<>();
        Gender gender = Gender.UNKNOWN;

        Person(PersonName name) {
            this.name = name;
        }
    }

    private final DisjointSets clusters;
    private final GivenForms forms;
    private final Map<String, List<Person>> bySurname = new LinkedHashMap<>();
    private final Map<String, List<Person>> byGiven = new LinkedHashMap<>();
    private final Map<String, Person> byFullName = new LinkedHashMap<>();

    PersonJoiner(DisjointSets clusters, GivenForms forms) {
        this.clusters = clusters;
        this.forms = forms;
    }

    void join(List<Node> nodes) {
        Map<String, List<Node>> bare = new LinkedHashMap<>();
        for (Node node : nodes) {
            if (node.party().kind() == PartyKind.PERSON) {
                PersonName name = PersonName.of(node.party().name());
                if (name.bare()) {
                    bare.computeIfAbsent(name.surname(), unused -> new ArrayList<>()).add(node);
                } else {
                    full(node, name);
                }
            }
        }
        bare.forEach((surname, bearers) -> bare(new PersonName("", "", surname), bearers));
    }

    private void full(Node node, PersonName name) {
        Gender gender = forms.gender(node.party().names());
        String key = name.given() + "|" + name.middle() + "|" + name.surname();
        Person person = byFullName.get(key);
        if (person == null) {
            person = fitting(name, gender);
            byFullName.put(key, person);
        }
        if (!person.nodes.isEmpty()) {
            clusters.join(node.index(), person.nodes.getFirst().index());
        }
        person.nodes.add(node);
        person.roles.addAll(roles(node));
        person.gender = person.gender.or(gender);
    }

    private Person fitting(PersonName name, Gender gender) {
        List<Person> bearers = bySurname.computeIfAbsent(name.surnameKey(), unused -> new ArrayList<>());
        Person only = null;
        int fitting = 0;
        for (Person person : bearers) {
            if (forms.fit(person.name, name) && middleFits(person.name.middle(), name.middle())
                    && person.gender.fits(gender)) {
                only = person;
                fitting++;
            }
        }
        if (only != null && fitting == 1) {
            return only;
        }
        Person person = new Person(name);
        bearers.add(person);
        byGiven.computeIfAbsent(name.given(), unused -> new ArrayList<>()).add(person);
        return person;
    }

    /** "George W." and "George Herbert" differ; "George" may be either. */
    private static boolean middleFits(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.charAt(0) == other.charAt(0);
    }

    private void bare(PersonName name, List<Node> bearers) {
        List<Person> candidates = new ArrayList<>();
        for (Person person : bySurname.getOrDefault(name.surnameKey(), List.of())) {
            if (person.name.sameSurname(name)) {
                candidates.add(person);
            }
        }
        if (candidates.isEmpty() && !forms.isGivenName(name.surname())) {
            candidates.addAll(byGiven.getOrDefault(name.surname(), List.of()));
        }
        Map<Gender, Node> unclaimed = new LinkedHashMap<>();
        for (Node node : bearers) {
            Gender gender = forms.gender(node.party().names());
            List<Person> fitting = candidates.stream().filter(person -> person.gender.fits(gender)).toList();
            List<Person> telling = fitting.size() > 1 ? sharingRole(node, fitting) : fitting;
            if (telling.size() == 1) {
                clusters.join(node.index(), telling.getFirst().nodes.getFirst().index());
            } else if (fitting.isEmpty()) {
                unclaimed(node, gender, unclaimed);
            }
        }
    }

    /** With no full name in the folder, those who share the surname are one unless genders part them. */
    private void unclaimed(Node node, Gender gender, Map<Gender, Node> unclaimed) {
        Node other = unclaimed.get(gender);
        if (other == null && unclaimed.size() == 1
                && (gender == Gender.UNKNOWN || unclaimed.containsKey(Gender.UNKNOWN))) {
            other = unclaimed.values().iterator().next();
        }
        if (other == null) {
            unclaimed.put(gender, node);
        } else {
            clusters.join(node.index(), other.index());
        }
    }

    /** Those of several who are called the same as the bearer of the bare name: both "mayor" of the same town. */
    private List<Person> sharingRole(Node node, List<Person> people) {
        Set<String> roles = roles(node);
        List<Person> sharing = new ArrayList<>();
        for (Person person : people) {
            if (roles.stream().anyMatch(person.roles::contains)) {
                sharing.add(person);
            }
        }
        return sharing;
    }

    private static Set<String> roles(Node node) {
        Set<String> roles = new LinkedHashSet<>();
        for (Tie tie : node.party().ties()) {
            roles.add(Folding.fold(tie.role()) + "|" + tie.to());
        }
        return roles;
    }
}

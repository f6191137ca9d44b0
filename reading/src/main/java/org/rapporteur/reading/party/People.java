package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.PartyKind;

/** Settles which mentions by name are of one person: full names first, then what is left of them. */
final class People {

    private final Scene scene;
    private final GivenForms forms;
    private final Map<String, List<Entity>> bySurname = new HashMap<>();
    private final Map<String, List<Entity>> byFirstName = new HashMap<>();

    People(Scene scene, GivenForms forms) {
        this.scene = scene;
        this.forms = forms;
    }

    void settle(List<Mention> mentions) {
        List<Mention> bare = new ArrayList<>();
        for (Mention mention : mentions) {
            PersonName name = nameOf(mention);
            if (name.bare()) {
                bare.add(mention);
            } else {
                Entity known = full(name, genderOf(mention, name));
                take(mention, known == null ? make(mention, name) : known);
            }
        }
        for (Mention mention : bare) {
            bare(mention, nameOf(mention));
        }
    }

    private PersonName nameOf(Mention mention) {
        return PersonName.of(scene.words(mention.sentence, mention.first, mention.end));
    }

    private @Nullable Entity full(PersonName name, Gender gender) {
        for (Entity known : bySurname.getOrDefault(name.surnameKey(), List.of())) {
            if (known.person != null && forms.fit(known.person, name) && known.gender.fits(gender)) {
                return known;
            }
        }
        return null;
    }

    private void bare(Mention mention, PersonName name) {
        Gender gender = genderOf(mention, name);
        List<Entity> fitting = new ArrayList<>();
        for (Entity known : bySurname.getOrDefault(name.surnameKey(), List.of())) {
            if (known.person != null && known.person.sameSurname(name) && known.gender.fits(gender)) {
                fitting.add(known);
            }
        }
        if (fitting.isEmpty() && !scene.lexicons.isTitle(before(mention))) {
            fitting.addAll(byFirstName.getOrDefault(name.surname(), List.of()));
        }
        if (fitting.isEmpty()) {
            take(mention, make(mention, name));
        } else if (fitting.size() == 1) {
            take(mention, fitting.getFirst());
        } else {
            Entity nearest = soleBefore(fitting, mention);
            if (nearest != null) {
                take(mention, nearest);
                mention.why = "\"" + name(mention) + "\" may be several; only " + nearest.name
                        + " was spoken of before";
            }
        }
    }

    /** The only one of several that the text has named before that place; null when it has named two or none. */
    private static @Nullable Entity soleBefore(List<Entity> fitting, Mention mention) {
        Entity sole = null;
        for (Entity entity : fitting) {
            Mention opening = entity.mentions.getFirst();
            boolean before = opening.sentence < mention.sentence
                    || (opening.sentence == mention.sentence && opening.first < mention.first);
            if (before && sole != null) {
                return null;
            }
            if (before) {
                sole = entity;
            }
        }
        return sole;
    }

    private Entity make(Mention mention, PersonName name) {
        Entity entity = new Entity(PartyKind.PERSON, name(mention));
        entity.person = name;
        scene.entities.add(entity);
        bySurname.computeIfAbsent(name.surnameKey(), unused -> new ArrayList<>()).add(entity);
        if (!name.bare()) {
            byFirstName.computeIfAbsent(name.given(), unused -> new ArrayList<>()).add(entity);
        }
        return entity;
    }

    private void take(Mention mention, Entity entity) {
        mention.resolve(entity, null);
        String name = name(mention);
        entity.names.add(name);
        PersonName parts = PersonName.of(name);
        if (fuller(parts, entity.person)) {
            entity.name = name;
            entity.person = parts;
        }
        entity.gender = entity.gender.or(genderOf(mention, parts));
        String title = before(mention);
        if (scene.lexicons.isAddress(title)) {
            entity.names.add(title + " " + name);
        }
        if (scene.lexicons.isTitle(title)) {
            scene.claim(mention, mention.first - 1);
        }
    }

    /** A name with more parts is fuller; initials count for nothing. */
    private static boolean fuller(PersonName name, @Nullable PersonName than) {
        return than == null || (than.bare() && !name.bare())
                || (than.given().length() == 1 && name.given().length() > 1);
    }

    private Gender genderOf(Mention mention, PersonName name) {
        Gender title = scene.lexicons.titleGender(before(mention));
        if (title != Gender.UNKNOWN || name.bare()) {
            return title;
        }
        Gender given = scene.lexicons.givenName(name.given());
        return given == null ? Gender.UNKNOWN : given;
    }

    private String before(Mention mention) {
        Sentence sentence = scene.sentence(mention.sentence);
        return mention.first == 0 ? "" : sentence.form(mention.first - 1);
    }

    private String name(Mention mention) {
        return scene.words(mention.sentence, mention.first, mention.end).replaceAll("\\s+", " ");
    }
}

package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartyKind;

/** Somebody whom one text speaks of, gathered while reading. */
final class Entity {

    /** What kind of party it is; null for somebody without a name or office, who is no party. */
    final @Nullable PartyKind kind;

    /** The fullest name so far. */
    String name;

    @Nullable
    PersonName person;

    /** How often the text has spoken of it up to the place where reading has come. */
    int resolved;

    /** The sentence in which the text last spoke of it, up to that place; -1 before. */
    int lastSeen = -1;

    Gender gender = Gender.UNKNOWN;

    final Set<String> names = new LinkedHashSet<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();

    Entity(@Nullable PartyKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    boolean isPerson() {
        return kind == PartyKind.PERSON;
    }

    /** True for what may be "he" or "she": people, office holders and people without a name. */
    boolean human() {
        return kind == null || kind == PartyKind.PERSON || kind == PartyKind.OFFICE;
    }

    /** True for what acts and is "it". */
    boolean body() {
        return !human();
    }
}

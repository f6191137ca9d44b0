package org.rapporteur.reading.party;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A place where the text speaks of somebody. Who it is, is settled as reading goes on. */
final class Mention {

    /** How it speaks. */
    enum Form {
        NAME, NOMINAL, PRONOUN
    }

    /** By place in the text. */
    static final Comparator<Mention> IN_ORDER = Comparator.comparingInt((Mention mention) -> mention.sentence)
            .thenComparingInt(mention -> mention.first);

    final int sentence;
    final int head;
    final int first;
    final int end;
    final Form form;

    /** Who is meant, or null while and where that is open. */
    @Nullable
    Entity entity;

    /** True for one laid down because something refers to it, before reading has come there. */
    boolean pending;

    /** Why it is taken for that entity, or null when its name says so. */
    @Nullable
    String why;

    /** What it is by its noun, for nominals. */
    @Nullable
    Role role;

    /** The party it is tied to by its modifiers ("Russian officials"), or null. */
    @Nullable
    Entity affiliation;

    Mention(int sentence, int head, int first, int end, Form form) {
        this.sentence = sentence;
        this.head = head;
        this.first = first;
        this.end = end;
        this.form = form;
    }

    void resolve(Entity found, @Nullable String reason) {
        entity = found;
        why = reason;
        found.mentions.add(this);
    }

    boolean isRole(String noun) {
        return role != null && role.noun().equals(noun);
    }

    /** Its head as it stands in the text. */
    String text(Scene scene) {
        return scene.words(sentence, head, head + 1);
    }
}

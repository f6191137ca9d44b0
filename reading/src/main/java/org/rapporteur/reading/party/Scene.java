package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.PartyKind;

/** What is known while one text is read: who is in it, and where. Lives as long as the reading of that text. */
final class Scene {

    final Document document;
    final PartyLexicons lexicons;
    final List<Entity> entities = new ArrayList<>();
    private final Map<String, Entity> bodies = new LinkedHashMap<>();
    private final Mention[][] owners;
    private final Entity[][] adjectives;

    Scene(Document document, PartyLexicons lexicons) {
        this.document = document;
        this.lexicons = lexicons;
        int size = document.sentences().size();
        owners = new Mention[size][];
        adjectives = new Entity[size][];
        for (int i = 0; i < size; i++) {
            owners[i] = new Mention[document.sentences().get(i).size()];
            adjectives[i] = new Entity[owners[i].length];
        }
    }

    Sentence sentence(int index) {
        return document.sentences().get(index);
    }

    /** The mention that a token belongs to, or null. */
    @Nullable
    Mention at(int sentence, int token) {
        return owners[sentence][token];
    }

    boolean free(int sentence, int first, int end) {
        for (int token = first; token < end; token++) {
            if (owners[sentence][token] != null) {
                return false;
            }
        }
        return true;
    }

    /** Lays a mention over its tokens; those that belong to another already stay with it. */
    void add(Mention mention) {
        for (int token = mention.first; token < mention.end; token++) {
            claim(mention, token);
        }
    }

    /** Makes one more token, such as a title before a name, speak of the same. */
    void claim(Mention mention, int token) {
        if (owners[mention.sentence][token] == null) {
            owners[mention.sentence][token] = mention;
        }
    }

    /** The state or body of a name, made when it is new. */
    Entity body(String name, PartyKind kind) {
        return bodies.computeIfAbsent(name, unused -> {
            Entity entity = new Entity(kind, name);
            entity.names.add(name);
            entities.add(entity);
            return entity;
        });
    }

    /** All states and bodies so far, in order of first mention. */
    Iterable<Entity> bodies() {
        return bodies.values();
    }

    @Nullable
    Entity knownBody(String name) {
        return bodies.get(name);
    }

    /** The party that an adjective ("Russian") or an attributive place ("Kremlin") at the token points to, or null. */
    @Nullable
    Entity adjective(int sentence, int token) {
        return adjectives[sentence][token];
    }

    void adjective(int sentence, int token, Entity state) {
        adjectives[sentence][token] = state;
    }

    /** The text from a token to another, both within one sentence. */
    String words(int sentence, int first, int end) {
        Sentence in = sentence(sentence);
        return document.text().substring(in.start(first), in.end(end - 1));
    }

    /** How a reason tells the place: sentences counted from 1. */
    static String place(int sentence) {
        return "sentence " + (sentence + 1);
    }
}

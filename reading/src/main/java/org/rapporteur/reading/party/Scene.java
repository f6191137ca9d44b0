package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<String, Set<Entity>> bearers = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
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

    /** The mention at a token, laid down now if reading has not come there yet. */
    Mention expected(int sentence, int token, Mention.Form form) {
        Mention known = owners[sentence][token];
        if (known != null) {
            return known;
        }
        Mention pending = new Mention(sentence, token, token, token + 1, form);
        pending.pending = true;
        owners[sentence][token] = pending;
        return pending;
    }

    /** The mention that reading makes of a token it has come to, taking up what was expected there. */
    Mention arrived(int sentence, int token, Mention.Form form) {
        Mention mention = expected(sentence, token, form);
        mention.pending = false;
        return mention;
    }

    /** Makes one more token, such as a title before a name, speak of the same. */
    void claim(Mention mention, int token) {
        if (owners[mention.sentence][token] == null) {
            owners[mention.sentence][token] = mention;
        }
    }

    /** The state or body of a name, made when it is new. */
    Entity body(String name, PartyKind kind) {
        return bodies.computeIfAbsent(aliases.getOrDefault(name, name), full -> {
            Entity entity = new Entity(kind, full);
            entity.names.add(full);
            entities.add(entity);
            return entity;
        });
    }

    /** Makes a short form stand for a name from now on, unless it stands for another. */
    void alias(String shortForm, String name, PartyKind kind) {
        aliases.putIfAbsent(shortForm, name);
        body(name, kind).names.add(shortForm);
    }

    /** True when a body goes by these words already. */
    boolean isBody(String name) {
        return bodies.containsKey(aliases.getOrDefault(name, name));
    }

    /** True when the words at the token are a name that everybody knows. */
    boolean isKnown(int sentence, int token) {
        return lexicons.knownNames().at(document.text(), sentence(sentence), token) != null;
    }

    /** All states and bodies so far, in order of first mention. */
    Iterable<Entity> bodies() {
        return bodies.values();
    }

    /** The party that an adjective ("Russian") or an attributive place ("Kremlin") at the token points to, or null. */
    @Nullable
    Entity adjective(int sentence, int token) {
        return adjectives[sentence][token];
    }

    void adjective(int sentence, int token, Entity state) {
        adjectives[sentence][token] = state;
    }

    /** Notes what somebody is said to be. */
    void told(Entity person, Claim claim) {
        person.claims.add(claim);
        bearers.computeIfAbsent(claim.role().family(), unused -> new LinkedHashSet<>()).add(person);
    }

    /** Everybody whose roles are of a family, in order of first telling. */
    Set<Entity> bearers(String family) {
        return bearers.getOrDefault(family, Set.of());
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

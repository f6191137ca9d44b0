package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Tie;

/** Writes down as parties what was gathered. */
final class PartyWriter {

    private final Scene scene;
    private final Report report;
    private final Map<Entity, String> ids = new LinkedHashMap<>();

    PartyWriter(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
    }

    Parties write() {
        List<Entity> kept = kept();
        Set<String> taken = new HashSet<>();
        for (Entity entity : kept) {
            String slug = Folding.slug(entity.name);
            String id = slug;
            for (int number = 2; !taken.add(id); number++) {
                id = slug + "-" + number;
            }
            ids.put(entity, id);
        }
        List<Party> parties = new ArrayList<>();
        for (Entity entity : kept) {
            parties.add(party(entity));
        }
        return new Parties(parties, places());
    }

    /** Everybody who is mentioned, or to whom somebody is tied, in order of first mention. */
    private List<Entity> kept() {
        Set<Entity> targets = new HashSet<>();
        for (Entity entity : scene.entities) {
            for (Claim claim : entity.claims) {
                Entity target = claim.target();
                if (target != null && target.kind != null) {
                    targets.add(target);
                }
            }
        }
        forEach(mention -> {
            if (mention.affiliation != null && mention.affiliation.kind != null) {
                targets.add(mention.affiliation);
            }
        });
        List<Entity> kept = new ArrayList<>();
        for (Entity entity : scene.entities) {
            if (entity.kind != null && (!entity.mentions.isEmpty() || targets.contains(entity))) {
                entity.mentions.sort(Mention.IN_ORDER);
                kept.add(entity);
            }
        }
        kept.sort(Comparator.comparing(entity -> opening(entity), Comparator.nullsLast(Mention.IN_ORDER)));
        return kept;
    }

    private static @Nullable Mention opening(Entity entity) {
        return entity.mentions.isEmpty() ? null : entity.mentions.getFirst();
    }

    private interface Visitor {
        void visit(Mention mention);
    }

    private void forEach(Visitor visitor) {
        for (int index = 0; index < scene.document.sentences().size(); index++) {
            Sentence sentence = scene.sentence(index);
            for (int token = 0; token < sentence.size(); token++) {
                Mention mention = scene.at(index, token);
                if (mention != null && mention.first == token) {
                    visitor.visit(mention);
                }
            }
        }
    }

    private Party party(Entity entity) {
        List<String> names = new ArrayList<>();
        names.add(entity.name);
        entity.names.stream().filter(name -> !shouted(name, entity)).filter(name -> !name.equals(entity.name))
                .forEach(names::add);
        List<org.rapporteur.model.Mention> mentions = new ArrayList<>();
        for (Mention mention : entity.mentions) {
            mentions.add(cited(mention.sentence, mention.first, mention.end));
        }
        String id = Objects.requireNonNull(ids.get(entity));
        return new Party(id, entity.name, Objects.requireNonNull(entity.kind), names, ties(entity),
                mentions);
    }

    private org.rapporteur.model.Mention cited(int index, int first, int end) {
        Sentence sentence = scene.sentence(index);
        Span span = new Span(sentence.start(first), sentence.end(end - 1));
        return new org.rapporteur.model.Mention(report.id(), span, span.in(scene.document.text()));
    }

    /** True for a name in capitals that the text has in common letters too. */
    private static boolean shouted(String name, Entity entity) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && entity.names.stream()
                .anyMatch(other -> !other.equals(name) && other.equalsIgnoreCase(name));
    }

    private List<Tie> ties(Entity entity) {
        record Key(String role, @Nullable String to) {}
        Map<Key, List<org.rapporteur.model.Mention>> evidence = new LinkedHashMap<>();
        Map<Key, String> roles = new LinkedHashMap<>();
        for (Claim claim : entity.claims) {
            Entity target = claim.target();
            String to = target == null || target == entity ? null : ids.get(target);
            Span span = new Span(claim.start(), claim.end());
            Key same = new Key(claim.text().toLowerCase(Locale.ROOT), to);
            roles.putIfAbsent(same, claim.text());
            evidence.computeIfAbsent(same, unused -> new ArrayList<>())
                    .add(new org.rapporteur.model.Mention(report.id(), span, span.in(scene.document.text())));
        }
        List<Tie> ties = new ArrayList<>();
        evidence.forEach((key, where) -> ties.add(new Tie(Objects.requireNonNull(roles.get(key)), key.to(), where)));
        return ties;
    }

    private Parties.Place[][] places() {
        int size = scene.document.sentences().size();
        Parties.Place[][] places = new Parties.Place[size][];
        for (int index = 0; index < size; index++) {
            places[index] = new Parties.Place[scene.sentence(index).size()];
            for (int token = 0; token < places[index].length; token++) {
                Mention mention = scene.at(index, token);
                Entity adjective = mention == null ? scene.adjective(index, token) : null;
                if (mention != null) {
                    places[index][token] = place(mention);
                } else if (adjective != null) {
                    places[index][token] = new Parties.Place(null, null, null, ids.get(adjective));
                }
            }
        }
        return places;
    }

    private Parties.Place place(Mention mention) {
        Entity entity = mention.entity;
        String party = entity == null ? null : ids.get(entity);
        String affiliation = mention.affiliation == null ? null : ids.get(mention.affiliation);
        return new Parties.Place(party, party == null ? null : mention.why, kind(mention), affiliation);
    }

    private @Nullable SourceKind kind(Mention mention) {
        Role role = mention.role;
        if (role != null) {
            boolean plural = Ties.plural(scene.sentence(mention.sentence), mention.head);
            return switch (role.kind()) {
                case OFFICE -> plural ? SourceKind.GROUP : SourceKind.OFFICE;
                case ROLE, PERSON -> plural ? SourceKind.GROUP : SourceKind.UNNAMED;
                case UNNAMED -> SourceKind.UNNAMED;
                case GOVERNMENT -> SourceKind.STATE;
                case GROUP -> SourceKind.GROUP;
                case BODY -> SourceKind.ORGANISATION;
                case OUTLET -> SourceKind.OUTLET;
                case DOCUMENT -> SourceKind.DOCUMENT;
            };
        }
        Entity entity = mention.entity;
        if (entity == null || entity.kind == null) {
            return null;
        }
        return switch (entity.kind) {
            case PERSON -> SourceKind.PERSON;
            case OFFICE -> SourceKind.OFFICE;
            case STATE -> SourceKind.STATE;
            case ORGANISATION, BLOC -> SourceKind.ORGANISATION;
            case OUTLET -> SourceKind.OUTLET;
        };
    }
}

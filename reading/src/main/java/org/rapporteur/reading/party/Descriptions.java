package org.rapporteur.reading.party;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.model.PartyKind;

/** Resolves plain descriptions: "the envoy", "the Russian leader", "the Velland government". */
final class Descriptions {

    /** How many sentences back a bearer may lie when several would fit. */
    private static final int NEAR = 3;

    private final Scene scene;
    private final RoleReader reader;
    private final Map<String, Entity> offices = new LinkedHashMap<>();
    private @Nullable Entity government;
    private boolean severalGovernments;

    Descriptions(Scene scene, RoleReader reader) {
        this.scene = scene;
        this.reader = reader;
    }

    /** Lays a mention over the noun and settles whom it describes, if that is clear. */
    @Nullable
    Mention read(int index, int head) {
        Sentence sentence = scene.sentence(index);
        Role role = reader.role(sentence, head);
        if (role == null || partOfLarger(sentence, head)) {
            return null;
        }
        Claim claim = reader.claim(index, head, role);
        Mention mention = scene.arrived(index, head, Mention.Form.NOMINAL);
        mention.role = role;
        mention.affiliation = claim.target();
        boolean plural = Ties.plural(sentence, head);
        boolean definite = definite(sentence, head);
        switch (role.kind()) {
            case OFFICE, ROLE -> {
                if (!plural && definite) {
                    bearer(mention, claim);
                }
                stranger(mention, plural);
            }
            case PERSON, UNNAMED -> stranger(mention, plural);
            case GOVERNMENT -> {
                if (!plural || role.noun().equals("authorities")) {
                    government(mention, claim, definite);
                }
            }
            case BODY -> {
                if (!plural) {
                    organ(mention, claim);
                }
            }
            case GROUP, OUTLET, DOCUMENT -> {
            }
        }
        return mention;
    }

    private static boolean partOfLarger(Sentence sentence, int head) {
        Relation relation = sentence.relation(head);
        return relation == Relation.COMPOUND || relation == Relation.FLAT || relation == Relation.NMOD_DESC
                || relation == Relation.AMOD;
    }

    private static boolean definite(Sentence sentence, int head) {
        for (int child = sentence.firstChild(head); child >= 0 && child < head; child = sentence.nextSibling(child)) {
            Relation relation = sentence.relation(child);
            if (relation == Relation.NMOD_POSS) {
                return true;
            }
            if (relation == Relation.DET) {
                String lemma = sentence.lemma(child);
                return lemma.equals("the") || lemma.equals("this") || lemma.equals("that");
            }
        }
        return false;
    }

    /** One who is spoken of without a name; keeps pronouns from going to somebody else. */
    private void stranger(Mention mention, boolean plural) {
        if (mention.entity == null && !plural) {
            Entity stranger = new Entity(null, mention.role == null ? "" : mention.role.noun());
            stranger.gender = mention.role == null ? Gender.UNKNOWN : mention.role.gender();
            mention.resolve(stranger, null);
        }
    }

    private void bearer(Mention mention, Claim claim) {
        Entity best = null;
        int score = 0;
        boolean tied = false;
        for (Entity person : scene.bearers(claim.role().family())) {
            int fit = fit(person, claim, mention);
            if (fit > score) {
                best = person;
                score = fit;
                tied = false;
            } else if (fit == score && fit > 0) {
                tied = true;
            }
        }
        String text = scene.words(mention.sentence, mention.head, mention.head + 1);
        if (best != null && !tied) {
            mention.resolve(best, "the text calls " + best.name + " \"" + told(best, claim) + "\"");
        } else if (best == null && claim.role().kind() == Role.Kind.OFFICE) {
            office(mention, claim, text);
        }
    }

    private String told(Entity person, Claim description) {
        for (Claim claim : person.claims) {
            if (claim.role().noun().equals(description.role().noun())) {
                return claim.text();
            }
        }
        for (Claim claim : person.claims) {
            if (claim.role().family().equals(description.role().family())) {
                return claim.text();
            }
        }
        return description.text();
    }

    /** How well a person fits a description; 0 when not at all. */
    private int fit(Entity person, Claim description, Mention at) {
        int best = 0;
        Entity target = description.target();
        boolean owned = description.to() != null || description.state() != null;
        for (Claim claim : person.claims) {
            boolean same = claim.role().noun().equals(description.role().noun());
            if (!same && !claim.role().family().equals(description.role().family())) {
                continue;
            }
            Entity to = claim.target();
            if ((owned && target == null) || (target != null && to != null && target != to)
                    || !agreeing(claim.text(), description.text())) {
                continue;
            }
            boolean before = claim.sentence() <= at.sentence;
            int points = (same ? 8 : 4) + (target != null && target == to ? 4 : 0) + (before ? 2 : 0);
            best = Math.max(best, points);
        }
        return best > 0 && near(person, at) ? best + 1 : best;
    }

    /** What the description adds ("former", "defence") must not contradict what the person was called. */
    private static boolean agreeing(String claimed, String described) {
        String known = claimed.toLowerCase(Locale.ROOT);
        String[] words = described.toLowerCase(Locale.ROOT).split(" ", -1);
        for (int i = 0; i < words.length - 1; i++) {
            if (!known.contains(words[i]) && known.indexOf(' ') >= 0) {
                return false;
            }
        }
        return words.length == 1 || known.indexOf(' ') >= 0 || words[0].equals("former") == known.startsWith("former");
    }

    private static boolean near(Entity person, Mention at) {
        return person.lastSeen >= 0 && at.sentence - person.lastSeen <= NEAR;
    }

    private void office(Mention mention, Claim claim, String noun) {
        Entity target = claim.target();
        String role = claim.text().toLowerCase(Locale.ROOT);
        if (target != null && target.body() && !role.startsWith("former ")) {
            String name = role + " of " + target.name;
            Entity office = offices.get(name);
            if (office == null) {
                office = new Entity(PartyKind.OFFICE, name);
                office.gender = claim.role().gender();
                office.claims.add(claim);
                scene.entities.add(office);
                offices.put(name, office);
            }
            office.names.add(name);
            mention.resolve(office, "the text names nobody who holds this office");
        } else if (target == null && claim.to() == null) {
            Entity only = null;
            for (Entity office : offices.values()) {
                if (office.name.startsWith(role + " of ")) {
                    if (only != null) {
                        return;
                    }
                    only = office;
                }
            }
            if (only != null) {
                mention.resolve(only, "the only " + noun + " whom the text speaks of");
            }
        }
    }

    private void government(Mention mention, Claim claim, boolean definite) {
        Entity target = claim.target();
        if (target != null && target.isPerson()) {
            target = powerOf(target);
        }
        if (target != null && (target.kind == PartyKind.STATE || target.kind == PartyKind.BLOC)) {
            mention.resolve(target, "\"" + mention.text(scene) + "\" is the government of " + target.name);
            severalGovernments |= government != null && government != target;
            government = target;
        } else if (target == null && definite && claim.to() == null && government != null && !severalGovernments
                && !mention.isRole("state")) {
            mention.resolve(government, "the only government spoken of before is that of " + government.name);
        }
    }

    /** The state that a person leads, by what the text calls them; null when it does not tell or tells two. */
    private static @Nullable Entity powerOf(Entity person) {
        Entity power = null;
        for (Claim claim : person.claims) {
            Entity target = claim.role().family().equals("leader") ? claim.target() : null;
            if (target != null && target.kind == PartyKind.STATE) {
                if (power != null && power != target) {
                    return null;
                }
                power = target;
            }
        }
        return power;
    }

    /** A ministry, parliament, army or police of a state is a party of its own. */
    private void organ(Mention mention, Claim claim) {
        Entity target = claim.target();
        String family = claim.role().family();
        if (target != null && target.kind == PartyKind.STATE
                && (family.equals("ministry") || family.equals("parliament") || family.equals("military")
                        || family.equals("police"))) {
            String name = claim.text().toLowerCase(Locale.ROOT) + " of " + target.name;
            Entity organ = scene.body(name, PartyKind.ORGANISATION);
            mention.resolve(organ, "a " + claim.role().noun() + " that belongs to " + target.name);
        }
    }
}

package org.rapporteur.reading.party;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.language.Layout;
import org.rapporteur.language.Sentence;

/** Takes back people who only a capital letter made: a word that opens a line or stands in a heading. */
final class Doubts {

    private final Scene scene;

    Doubts(Scene scene) {
        this.scene = scene;
    }

    void settle() {
        Set<Entity> doubtful = new HashSet<>();
        for (Entity entity : scene.entities) {
            if (entity.isPerson() && entity.claims.isEmpty() && !called(entity)
                    && entity.mentions.stream().allMatch(this::onlyCapital)) {
                entity.mentions.forEach(mention -> mention.entity = null);
                entity.mentions.clear();
                doubtful.add(entity);
            }
        }
        scene.entities.removeAll(doubtful);
    }

    /** True when a form of address or a given name vouches for the person. */
    private boolean called(Entity entity) {
        if (entity.names.size() > 1 || entity.person == null) {
            return true;
        }
        String given = entity.person.bare() ? entity.person.surname() : entity.person.given();
        return scene.lexicons.givenName(given) != null;
    }

    private boolean onlyCapital(Mention mention) {
        Sentence sentence = scene.sentence(mention.sentence);
        return sentence.layout() == Layout.HEADING || (mention.first == 0 && mention.end == 1
                && (!Trees.isSubject(sentence.relation(0)) || sentence.layout() != Layout.PROSE));
    }
}

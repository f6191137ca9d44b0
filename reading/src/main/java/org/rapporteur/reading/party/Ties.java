package org.rapporteur.reading.party;

import java.util.List;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Finds what the text says a named person is: titles, appositions, "is the envoy of". */
final class Ties {

    private final Scene scene;
    private final RoleReader reader;

    Ties(Scene scene, RoleReader reader) {
        this.scene = scene;
        this.reader = reader;
    }

    void read(List<Mention> people) {
        for (Mention person : people) {
            if (person.entity != null) {
                read(person);
            }
        }
    }

    private void read(Mention person) {
        Sentence sentence = scene.sentence(person.sentence);
        int head = person.head;
        for (int child = sentence.firstChild(head); child >= 0; child = sentence.nextSibling(child)) {
            switch (sentence.relation(child)) {
                case NMOD_DESC, COMPOUND, APPOS, FLAT -> told(person, child);
                case ACL_RELCL -> copula(person, child);
                default -> {
                }
            }
        }
        int above = sentence.head(head);
        if (above != Sentence.NO_HEAD) {
            switch (sentence.relation(head)) {
                case APPOS, NMOD_DESC, FLAT -> told(person, above);
                case NSUBJ, NSUBJ_OUTER -> copula(person, above);
                default -> {
                }
            }
        }
        int before = person.first - 1;
        if (before >= 0 && scene.at(person.sentence, before) == null && sentence.upos(before).nominal()
                && sentence.head(before) != before && !Trees.under(sentence, head, before)) {
            told(person, before);
        }
        apposed(person);
    }

    /** Adds what the words after the name's comma tell, when the tree told nothing of them. */
    private void apposed(Mention person) {
        Entity entity = person.entity;
        if (entity == null) {
            return;
        }
        for (Claim claim : new Apposition(scene, person.sentence).after(person.end)) {
            if (!overlaps(entity, claim)) {
                entity.gender = entity.gender.or(claim.role().gender());
                scene.told(entity, claim);
            }
        }
    }

    private static boolean overlaps(Entity entity, Claim claim) {
        for (int i = entity.claims.size() - 1; i >= 0; i--) {
            Claim other = entity.claims.get(i);
            if (other.sentence() != claim.sentence()) {
                return false;
            }
            if (other.end() > claim.start() && other.start() < claim.end()) {
                return true;
            }
        }
        return false;
    }

    /** "Senator Doe", "the mayor, Jane Doe", "Jane Doe, an aide and lawyer": the noun is told of the person. */
    private void told(Mention person, int noun) {
        Sentence sentence = scene.sentence(person.sentence);
        if (!sentence.upos(noun).nominal() || scene.at(person.sentence, noun) != null) {
            return;
        }
        take(person, noun);
        for (int child = sentence.firstChild(noun); child >= 0; child = sentence.nextSibling(child)) {
            if (sentence.relation(child) == Relation.CONJ && noun < child
                    && scene.at(person.sentence, child) == null && !ofAnother(person, child)) {
                take(person, child);
            }
        }
    }

    /** "President Roe" in "the poet Jane Doe and President Roe": the noun stands right before somebody else. */
    private boolean ofAnother(Mention person, int noun) {
        Mention next = noun + 1 < scene.sentence(person.sentence).size() ? scene.at(person.sentence, noun + 1) : null;
        return next != null && next.form == Mention.Form.NAME && next.entity != person.entity;
    }

    private void take(Mention person, int noun) {
        Sentence sentence = scene.sentence(person.sentence);
        Claim claim = reader.claim(person.sentence, noun);
        Entity entity = person.entity;
        if (claim != null && entity != null && claim.role().kind().human() && !plural(sentence, noun)) {
            entity.gender = entity.gender.or(claim.role().gender());
            if (claim.role().kind().telling()) {
                scene.told(entity, claim);
            }
            scene.claim(person, noun);
        }
    }

    private void copula(Mention person, int predicate) {
        Sentence sentence = scene.sentence(person.sentence);
        if (Trees.has(sentence, predicate, Relation.COP) && sentence.upos(predicate) == Upos.NOUN
                && !Trees.negated(sentence, predicate)) {
            told(person, predicate);
        }
    }

    static boolean plural(Sentence sentence, int noun) {
        return sentence.xpos(noun).endsWith("S") && sentence.xpos(noun).length() >= 3;
    }
}

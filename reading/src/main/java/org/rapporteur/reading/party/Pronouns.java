package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;

/** Settles whom a pronoun means, where one reading is clearly ahead of the others. */
final class Pronouns {

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which");

    /** What a governing subject gains, and how far the best must be ahead of the next. */
    private static final double GOVERNING = 2;
    private static final double SAID = 20;
    private static final double PARALLEL = 0.8;
    private static final double KNOWN_GENDER = 1.4;
    private static final double LEAD = 1.3;
    /** How many mentions back it may reach, whatever the length of sentences. */
    private static final int FURTHEST = 200;
    /** What a mention inside quotation marks weighs for a pronoun outside, and the other way about. */
    private static final double INSIDE = 0.3;
    private static final double OUTSIDE = 0.7;
    private static final double LEAST = 0.5;

    private static final double TOPIC = 0.2;

    private final Scene scene;
    private final Quoted quoted;
    private final List<Mention> history;

    Pronouns(Scene scene, Quoted quoted, List<Mention> history) {
        this.scene = scene;
        this.quoted = quoted;
        this.history = history;
    }

    /** A mention for the pronoun at the token, resolved where that is clear; null when the token is none. */
    @Nullable
    Mention read(int index, int token) {
        Sentence sentence = scene.sentence(index);
        String form = sentence.form(token).toLowerCase(Locale.ROOT);
        if (!isOurs(form) || (RELATIVE.contains(form) && !sentence.xpos(token).startsWith("W"))) {
            return null;
        }
        Mention mention = scene.arrived(index, token, Mention.Form.PRONOUN);
        if (MALE.contains(form)) {
            personal(mention, Gender.MALE, form.endsWith("self"));
        } else if (FEMALE.contains(form)) {
            personal(mention, Gender.FEMALE, form.endsWith("self"));
        } else if (NEUTER.contains(form) || PLURAL.contains(form)) {
            new BodyPronouns(scene, quoted).read(mention, PLURAL.contains(form));
        } else {
            relative(mention);
        }
        return mention;
    }

    private static boolean isOurs(String form) {
        return MALE.contains(form) || FEMALE.contains(form) || NEUTER.contains(form) || PLURAL.contains(form)
                || RELATIVE.contains(form);
    }

    /** True for the pronouns that this settles, in lower case. */
    static boolean possessive(String form) {
        return form.equals("his") || form.equals("her") || form.equals("its") || form.equals("their");
    }

    private void relative(Mention mention) {
        Sentence sentence = scene.sentence(mention.sentence);
        int steps = sentence.size();
        for (int at = mention.head; at != Sentence.NO_HEAD && steps-- > 0; at = sentence.head(at)) {
            if (sentence.relation(at) == Relation.ACL_RELCL && sentence.head(at) < mention.head) {
                Mention antecedent = scene.at(mention.sentence, sentence.head(at));
                if (antecedent != null && antecedent.entity != null) {
                    mention.resolve(antecedent.entity, "the clause describes " + antecedent.entity.name);
                }
                return;
            }
        }
    }

    private void personal(Mention pronoun, Gender gender, boolean reflexive) {
        Mention before = pronoun.head == 0 ? null : scene.at(pronoun.sentence, pronoun.head - 1);
        if (reflexive && before != null && before.entity != null && before.entity.gender.fits(gender)) {
            pronoun.resolve(before.entity, "it stresses the name before it");
            return;
        }
        Sentence sentence = scene.sentence(pronoun.sentence);
        Map<Entity, Double> scores = new LinkedHashMap<>();
        Entity barred = barred(sentence, pronoun, reflexive);
        recent(pronoun, gender, scores);
        Entity governing = governing(pronoun, gender, scores);
        if (barred != null) {
            scores.remove(barred);
        }
        barHolders(sentence, pronoun, scores);
        Entity best = null;
        double first = 0;
        double second = 0;
        for (Map.Entry<Entity, Double> candidate : scores.entrySet()) {
            double score = candidate.getValue() * (1 + TOPIC * Math.min(10, candidate.getKey().resolved))
                    * (candidate.getKey().gender == gender ? KNOWN_GENDER : 1);
            if (score > first) {
                second = first;
                first = score;
                best = candidate.getKey();
            } else if (score > second) {
                second = score;
            }
        }
        if (best != null && first >= LEAST && first >= LEAD * second) {
            best.gender = best.gender.or(gender);
            pronoun.resolve(best, reason(pronoun, best, best == governing));
        }
    }

    private String reason(Mention pronoun, Entity best, boolean governing) {
        String word = "\"" + pronoun.text(scene) + "\"";
        if (governing) {
            return word + " stands in what " + best.name + " is the subject of";
        }
        return word + " goes best with " + best.name + ", spoken of in " + Scene.place(best.lastSeen);
    }

    private void recent(Mention pronoun, Gender gender, Map<Entity, Double> scores) {
        Sentence sentence = scene.sentence(pronoun.sentence);
        boolean subject = Trees.isSubject(sentence.relation(pronoun.head));
        boolean inQuotes = quoted.at(sentence.start(pronoun.head));
        for (int i = history.size() - 1; i >= 0 && i >= history.size() - FURTHEST; i--) {
            Mention mention = history.get(i);
            int distance = pronoun.sentence - mention.sentence;
            if (distance > Salience.WINDOW) {
                break;
            }
            Entity entity = mention.entity;
            if (entity == null || !entity.human() || !entity.gender.fits(gender)) {
                continue;
            }
            Sentence there = scene.sentence(mention.sentence);
            double score = Salience.of(there, mention, distance);
            if (subject && Trees.isSubject(there.relation(mention.head))) {
                score += PARALLEL * Math.pow(0.5, distance);
            }
            boolean across = inQuotes != quoted.at(there.start(mention.head));
            scores.merge(entity, across ? score * (inQuotes ? OUTSIDE : INSIDE) : score, Double::sum);
        }
    }

    /** The pronoun is nobody whose phrase it stands in: "his" in "his aide" or in "his aide, Doe" is not the aide. */
    private void barHolders(Sentence sentence, Mention pronoun, Map<Entity, Double> scores) {
        int at = pronoun.head;
        for (int steps = sentence.size(); steps > 0; steps--) {
            if (clausal(sentence.relation(at))) {
                return;
            }
            at = sentence.head(at);
            if (at == Sentence.NO_HEAD || sentence.upos(at) == Upos.VERB) {
                return;
            }
            Mention holder = scene.at(pronoun.sentence, at);
            if (holder != null && holder.entity != null) {
                scores.remove(holder.entity);
            }
        }
    }

    private static boolean clausal(Relation relation) {
        return switch (relation.base()) {
            case ACL, ADVCL, CCOMP, XCOMP, CSUBJ, PARATAXIS -> true;
            default -> false;
        };
    }

    /** Raises the subject of a clause that the pronoun's own clause hangs on: "Doe said he would come". */
    private @Nullable Entity governing(Mention pronoun, Gender gender, Map<Entity, Double> scores) {
        Sentence sentence = scene.sentence(pronoun.sentence);
        boolean inQuotes = quoted.at(sentence.start(pronoun.head));
        int own = Trees.clause(sentence, pronoun.head);
        Entity governing = null;
        for (int clause = own, steps = sentence.size(); clause >= 0 && steps > 0; clause = Trees.clause(sentence,
                clause), steps--) {
            int subject = Trees.subject(sentence, clause);
            Mention mention = subject < 0 || subject == pronoun.head ? null : scene.at(pronoun.sentence, subject);
            Entity entity = mention == null ? null : mention.entity;
            if (entity == null || !entity.human() || !entity.gender.fits(gender)) {
                continue;
            }
            if (inQuotes && !quoted.at(sentence.start(subject))) {
                scores.remove(entity);
            } else if (clause != own || sentence.relation(pronoun.head) == Relation.NMOD_POSS) {
                scores.merge(entity, clause != own && governing == null && said(sentence, own) ? SAID : GOVERNING,
                        Double::sum);
                governing = governing == null ? entity : governing;
            }
        }
        return governing;
    }

    /** True when the clause is what somebody says, thinks or wants, or stands in "what she calls a visit". */
    private static boolean said(Sentence sentence, int clause) {
        if (clause < 0) {
            return false;
        }
        boolean called = sentence.relation(clause) == Relation.ACL_RELCL
                && sentence.lemma(sentence.head(clause)).equals("what");
        return called || sentence.relation(clause) == Relation.CCOMP;
    }

    /** Whoever the pronoun cannot be: in "Doe met him" not Doe. */
    private @Nullable Entity barred(Sentence sentence, Mention pronoun, boolean reflexive) {
        Relation relation = sentence.relation(pronoun.head);
        if (reflexive || relation == Relation.NMOD_POSS) {
            return null;
        }
        int predicate = sentence.head(pronoun.head);
        if (predicate == Sentence.NO_HEAD) {
            return null;
        }
        int subject = Trees.subject(sentence, predicate);
        if (subject < 0 || subject == pronoun.head) {
            return null;
        }
        Mention mention = scene.at(pronoun.sentence, subject);
        return mention == null ? null : mention.entity;
    }

    static List<Mention> newHistory() {
        return new ArrayList<>();
    }
}

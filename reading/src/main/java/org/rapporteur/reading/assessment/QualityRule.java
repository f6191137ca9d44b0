package org.rapporteur.reading.assessment;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.model.Direction;
import org.rapporteur.reading.assessment.Judgement.Way;
import org.rapporteur.reading.lexicon.WordList;
import org.rapporteur.reading.text.Clause;
import org.rapporteur.reading.text.Tree;

/**
 * "the talks were constructive", "a hollow performance", "the regime": words that judge what they describe or name. Plain
 * words count where they are said of something; loaded ones wherever they stand.
 */
final class QualityRule {

    private final Judgements judgements;
    private final WordList judged;

    /** @param judged what the outlet's own plain words are a judgement on: talks, plans, decisions */
    QualityRule(Judgements judgements, WordList judged) {
        this.judgements = judgements;
        this.judged = judged;
    }

    void find(Place place, BitSet taken, List<Draft> into) {
        Sentence sentence = place.sentence();
        Map<Integer, Draft> byTarget = new LinkedHashMap<>();
        for (int token = 0; token < sentence.size(); token++) {
            Judgement judgement = taken.get(token) ? null : judgements.at(sentence, token);
            if (judgement != null) {
                judge(place, token, judgement, byTarget);
            }
        }
        into.addAll(byTarget.values());
    }

    private void judge(Place place, int token, Judgement judgement, Map<Integer, Draft> byTarget) {
        Target target = Target.of(place.sentence(), token, judgement.way());
        if (target == null || target.supposed() || !counts(place, token, judgement, target)) {
            return;
        }
        Sentence sentence = place.sentence();
        if (measures(sentence, token, judgement, target)) {
            return;
        }
        Direction direction = target.denied() ? Weighing.turned(judgement.direction()) : judgement.direction();
        Draft draft = new Draft(words(sentence, token), -1, target.on(), direction, judgement.loaded(),
                "the " + (judgement.loaded() ? "loaded " : "") + "word \"" + sentence.form(token) + "\" judges what it "
                        + (target.said() ? "is said of" : "goes with"));
        byTarget.merge(target.key(), draft, Draft::and);
    }

    /** True for "serious" in "a serious threat": it tells how much of what the noun says, and no more. */
    private boolean measures(Sentence sentence, int token, Judgement judgement, Target target) {
        Judgement noun = target.key() == token ? null : judgements.at(sentence, target.key());
        return noun != null && noun.way() == Way.NOUN && judgement.way() == Way.ADJECTIVE && !judgement.loaded()
                && noun.direction() != judgement.direction();
    }

    /** The outlet's own plain words judge only what parties do and settle; a loaded word always judges. */
    private boolean counts(Place place, int token, Judgement judgement, Target target) {
        if (judgement.loaded()) {
            return true;
        }
        if (judgement.way() == Way.ADJECTIVE && !target.said()) {
            return judgement.direction() == Direction.ADVERSE && settled(place, target.on());
        }
        if ((judgement.way() != Way.ADJECTIVE && judgement.way() != Way.NOUN) || !target.said()) {
            return false;
        }
        if (place.statement(token) != null) {
            return true;
        }
        return judgement.way() == Way.ADJECTIVE && settled(place, target.on());
    }

    /** True for what parties do and settle: talks, plans, visits. */
    private boolean settled(Place place, int on) {
        return on >= 0 && place.sentence().upos(on).nominal() && judged.contains(place.sentence().lemma(on));
    }

    /** The judging word and what strengthens or weakens it: "ultimately futile". */
    private static BitSet words(Sentence sentence, int token) {
        BitSet words = new BitSet();
        words.set(token);
        int first = token;
        for (int before = token - 1; before >= 0 && sentence.head(before) == token; before--) {
            if (sentence.relation(before) == Relation.ADVMOD && sentence.upos(before) == Upos.ADV
                    && !Clause.denies(sentence.lemma(before))) {
                first = before;
            } else {
                break;
            }
        }
        words.set(first, token);
        return words;
    }
}

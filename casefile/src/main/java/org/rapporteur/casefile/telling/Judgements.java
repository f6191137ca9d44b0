package org.rapporteur.casefile.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.comparison.Telling;
import org.rapporteur.reading.party.Folding;

/** The judgements of one outlet and of those whose voices it carries. */
final class Judgements {

    /** Stands for what the text does not tell. */
    private static final String LEFT_OPEN = "left open";

    private final CaseIndex index;
    private final List<Assessment> assessments;

    Judgements(CaseIndex index, List<Assessment> assessments) {
        this.index = index;
        this.assessments = assessments;
    }

    /** Loaded words in the outlet's own voice, by what they judge, the most first. */
    List<Telling.Loaded> loaded() {
        Ranking byTarget = new Ranking();
        Map<String, Participant> targets = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            if (assessment.loaded() && assessment.statement() == null && assessment.by() == null) {
                String key = key(assessment.on());
                byTarget.add(key, assessment.id());
                if (assessment.on() != null) {
                    targets.putIfAbsent(key, assessment.on());
                }
            }
        }
        return byTarget.mostFirst().stream().map(one -> loaded(targets.get(one.getKey()), one.getValue())).toList();
    }

    private Telling.Loaded loaded(@Nullable Participant target, List<String> ids) {
        if (target == null) {
            return new Telling.Loaded(LEFT_OPEN, null, ids);
        }
        Party party = index.party(target.party());
        return new Telling.Loaded(party == null ? target.text() : party.name(), party == null ? null : party.id(), ids);
    }

    private String key(@Nullable Participant target) {
        if (target == null) {
            return "";
        }
        Party party = index.party(target.party());
        return party == null ? "words " + Folding.fold(target.text()) : "party " + party.id();
    }

    /** Which way parties are judged, the most judged first. */
    List<Telling.Judged> judged() {
        Map<String, Ways> byParty = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            Party party = assessment.on() == null ? null : index.party(assessment.on().party());
            if (party != null) {
                byParty.computeIfAbsent(party.id(), unused -> new Ways()).add(assessment);
            }
        }
        return byParty.entrySet().stream()
                .map(one -> new Telling.Judged(one.getKey(), one.getValue().favourable, one.getValue().adverse,
                        one.getValue().mixed))
                .sorted(Comparator.comparingInt(Judgements::number).reversed()).toList();
    }

    private static int number(Telling.Judged judged) {
        return judged.favourable().size() + judged.adverse().size() + judged.mixed().size();
    }

    /** Ids of judgements by direction. */
    private static final class Ways {

        private final List<String> favourable = new ArrayList<>();
        private final List<String> adverse = new ArrayList<>();
        private final List<String> mixed = new ArrayList<>();

        void add(Assessment assessment) {
            of(assessment.direction()).add(assessment.id());
        }

        private List<String> of(Direction direction) {
            return switch (direction) {
                case FAVOURABLE -> favourable;
                case ADVERSE -> adverse;
                case MIXED -> mixed;
            };
        }
    }
}

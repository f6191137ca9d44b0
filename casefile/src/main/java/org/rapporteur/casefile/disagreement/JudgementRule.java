package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.disagreement.Tellings.Told;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Direction;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Subject;

/** Who judges one meeting or visit well, and who badly. */
final class JudgementRule implements Rule {

    private static final Set<String> MEETINGS = Set.of("meeting", "talks", "summit", "visit", "conversation",
            "negotiation", "negotiations", "call", "audience", "trip", "encounter", "session", "discussion",
            "discussions", "exchange");

    private static final int REACH = 6;

    private final CaseIndex index;
    private final List<Occasion> occasions;
    private final Tellings tellings;

    JudgementRule(CaseIndex index, List<Occasion> occasions, Tellings tellings) {
        this.index = index;
        this.occasions = occasions;
        this.tellings = tellings;
    }

    @Override
    public List<Draft> find() {
        Map<String, List<Judged>> judged = new LinkedHashMap<>();
        for (Reading reading : index.affair().readings()) {
            collect(reading, judged);
        }
        List<Draft> found = new ArrayList<>();
        Map<String, Occasion> byId = new TreeMap<>();
        occasions.forEach(occasion -> byId.put(occasion.id(), occasion));
        for (Occasion occasion : occasions) {
            List<Judged> here = judged.getOrDefault(occasion.id(), List.of());
            if (!hold(occasion, here, "It is judged in opposite ways.", found)) {
                doubtful(occasion, here, byId, judged, found);
            }
        }
        return found;
    }

    /** Judgements of two occasions that may be one. */
    private static void doubtful(Occasion occasion, List<Judged> here, Map<String, Occasion> byId,
            Map<String, List<Judged>> judged, List<Draft> found) {
        for (Occasion.Doubt doubt : occasion.doubts()) {
            Occasion other = byId.get(doubt.occasion());
            if (other == null || other.id().compareTo(occasion.id()) <= 0 || here.isEmpty()) {
                continue;
            }
            List<Judged> all = new ArrayList<>(here);
            all.addAll(judged.getOrDefault(other.id(), List.of()));
            if (hold(occasion, all,
                    "If the reports speak of one meeting, which they do not settle, it is judged in opposite ways.",
                    found)) {
                return;
            }
        }
    }

    private static boolean hold(Occasion occasion, List<Judged> judged, String why, List<Draft> found) {
        Draft draft = Judged.opposed(new Subject(Subject.Kind.OCCASION, occasion.id(), occasion.heading()), judged,
                why);
        if (draft != null) {
            found.add(draft);
        }
        return draft != null;
    }

    private void collect(Reading reading, Map<String, List<Judged>> judged) {
        String text = reading.report().text();
        for (Assessment assessment : reading.all(Assessment.class)) {
            Occasion occasion = assessment.direction() == Direction.MIXED ? null : judgedOccasion(assessment, reading);
            if (occasion != null) {
                judged.computeIfAbsent(occasion.id(), unused -> new ArrayList<>())
                        .add(Judged.of(assessment, index.statement(assessment.statement()), text));
            }
        }
    }

    /** The occasion that a judgement is on: named in the same words, or the one told last before. */
    private @Nullable Occasion judgedOccasion(Assessment assessment, Reading reading) {
        if (assessment.on() == null || assessment.on().party() != null) {
            return null;
        }
        String text = reading.report().text();
        Span on = assessment.on().span();
        List<Word> words = Word.in(text, on);
        boolean pronoun = words.size() == 1 && words.getFirst().text().equals("it");
        Told before = null;
        for (Told told : tellings.in(assessment.report())) {
            if (told.trigger().overlaps(on)) {
                return meeting(told);
            }
            if (told.trigger().start() >= on.start()) {
                break;
            }
            if (meeting(told) != null) {
                before = told;
            }
        }
        if (before == null) {
            return null;
        }
        int apart = Texts.sentence(reading, on.start()) - Texts.sentence(reading, before.trigger().start());
        boolean named = named(words);
        return (named && apart <= REACH) || (pronoun && (apart <= 1 || (apart <= REACH && answers(reading, on))))
                ? meeting(before)
                : null;
    }

    /** True when the sentence before says that somebody does not agree, so that "it" is what the others judged. */
    private static boolean answers(Reading reading, Span pronoun) {
        int sentence = Texts.sentence(reading, pronoun.start()) - 1;
        return sentence >= 0 && Word.in(reading.report().text(), reading.sentences().get(sentence)).stream()
                .anyMatch(word -> word.text().equals("agree") || word.text().equals("disagrees")
                        || word.text().equals("disagreed"));
    }

    /** True for "the talks", "the meeting with the envoy". */
    private static boolean named(List<Word> words) {
        for (int at = 0; at < words.size() && at < 4; at++) {
            String word = words.get(at).text().toLowerCase(Locale.ROOT);
            if (MEETINGS.contains(word)) {
                return true;
            }
            if (at > 0 && Texts.small(word)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Occasion meeting(Told told) {
        Occasion occasion = tellings.occasion(told);
        return occasion != null && occasion.category() == EventCategory.CONSULT ? occasion : null;
    }
}

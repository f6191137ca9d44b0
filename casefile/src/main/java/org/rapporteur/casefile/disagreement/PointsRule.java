package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Quantities;
import org.rapporteur.casefile.quantity.Quantity;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Subject;

/**
 * How many points a plan has. One report that tells of two plans keeps them apart; that two numbers are meant of one plan is
 * taken only from a report that says so ("reports that it had 12").
 */
final class PointsRule implements Rule {

    private static final Set<String> HAVING = Set.of("had", "has", "of", "contained", "contains", "listed");

    private final CaseIndex index;
    private final List<Story> stories;
    private final Sources sources;
    private final Quantities quantities;

    PointsRule(CaseIndex index, List<Story> stories, Sources sources, Quantities quantities) {
        this.index = index;
        this.stories = stories;
        this.sources = sources;
        this.quantities = quantities;
    }

    @Override
    public List<Draft> find() {
        Map<String, Integer> storyOf = new HashMap<>();
        for (int story = 0; story < stories.size(); story++) {
            for (String report : stories.get(story).reports()) {
                storyOf.put(report, story);
            }
        }
        List<Draft> found = new ArrayList<>();
        for (Reading reading : index.affair().readings()) {
            List<Proposal> numbered = reading.all(Proposal.class).stream().filter(plan -> plan.points() != null)
                    .toList();
            for (int at = 0; at < numbered.size(); at++) {
                Draft rival = rival(reading, numbered.get(at), storyOf);
                if (rival != null) {
                    found.add(rival);
                }
                if (at + 1 < numbered.size()) {
                    apart(reading, numbered.get(at), numbered.get(at + 1), found);
                }
            }
        }
        return found;
    }

    /** Two plans told side by side. */
    private void apart(Reading reading, Proposal one, Proposal other, List<Draft> found) {
        String text = reading.report().text();
        Span first = one.trigger().getFirst();
        Span second = other.trigger().getFirst();
        boolean beside = Texts.sentence(reading, second.start()) - Texts.sentence(reading, first.start()) <= 1;
        if (!beside || one.points() == null || one.points().equals(other.points())) {
            return;
        }
        List<Word> between = first.end() <= second.start()
                ? Word.in(text, Texts.between(first, second))
                : List.of();
        boolean replaced = between.stream().anyMatch(word -> word.text().startsWith("replace")
                || word.text().startsWith("supersede") || word.text().startsWith("revis"));
        found.add(Draft.update(new Subject(Subject.Kind.OTHER, null, one.name() + ", " + other.name()), "points",
                List.of(new Draft.Value(one.name(), List.of(evidence(one))),
                        new Draft.Value(other.name(), List.of(evidence(other)))),
                replaced
                        ? "One report tells of both: the one takes the place of the other."
                        : "One report tells of both, as different documents."));
    }

    /** Where the number of points is told, else where the plan is named. */
    private Evidence evidence(Proposal plan) {
        Span named = plan.trigger().getFirst();
        String text = index.report(plan.report()).text();
        Span told = quantities.in(text, index.sentence(plan.report(), named)).stream()
                .filter(quantity -> plan.points() != null && quantity.said() == plan.points()).map(Quantity::span)
                .findFirst().orElse(named);
        return new Evidence(plan.report(), told, plan.id(), plan.statement());
    }

    /** A report that tells the next sentence after a plan's number of points that it is also told with another. */
    private @Nullable Draft rival(Reading reading, Proposal plan, Map<String, Integer> storyOf) {
        String text = reading.report().text();
        int next = Texts.sentence(reading, plan.trigger().getFirst().start()) + 1;
        if (next >= reading.sentences().size() || plan.points() == null) {
            return null;
        }
        List<Word> words = Word.in(text, reading.sentences().get(next));
        for (int at = 1; at + 1 < words.size(); at++) {
            if (!words.get(at).text().equals("it") || !HAVING.contains(words.get(at + 1).text())
                    || !told(words.subList(0, at))) {
                continue;
            }
            List<Quantity> read = quantities.in(text,
                    new Span(words.get(at + 1).end(), Math.min(words.get(at + 1).end() + 24, words.getLast().end())));
            if (!read.isEmpty() && read.getFirst().dimension().equals("count")
                    && (read.getFirst().words().isEmpty() || read.getFirst().thing().equals("points")
                            || !read.getFirst().words().contains(" "))
                    && read.getFirst().said() != plan.points()) {
                return draft(plan, read.getFirst(), new Span(words.get(at).start(), read.getFirst().span().end()),
                        storyOf);
            }
        }
        return null;
    }

    private static boolean told(List<Word> words) {
        return words.stream().anyMatch(word -> switch (word.text()) {
            case "reports", "report", "reported", "said", "says", "claims", "claimed", "claim", "media", "according" ->
                true;
            default -> false;
        });
    }

    /** With all plans of the same story that are told with either number. */
    private Draft draft(Proposal plan, Quantity other, Span words, Map<String, Integer> storyOf) {
        int points = (int) other.said();
        Map<Integer, List<Evidence>> sides = new LinkedHashMap<>();
        sides.put(plan.points(), new ArrayList<>());
        sides.put(points, new ArrayList<>(List.of(sources.evidence(plan.report(), words, null))));
        Integer story = storyOf.get(plan.report());
        for (Reading reading : index.affair().readings()) {
            String report = reading.report().id();
            if (!report.equals(plan.report()) && (story == null || !story.equals(storyOf.get(report)))) {
                continue;
            }
            for (Proposal one : reading.all(Proposal.class)) {
                List<Evidence> side = one.points() == null ? null : sides.get(one.points());
                if (side != null) {
                    side.add(evidence(one));
                }
            }
        }
        List<Draft.Value> values = sides.entrySet().stream()
                .map(side -> new Draft.Value(side.getKey() + " points", side.getValue())).toList();
        return Draft.disagreement(new Subject(Subject.Kind.OTHER, null, plan.name()), "points", values,
                "One document has one number of points.");
    }
}

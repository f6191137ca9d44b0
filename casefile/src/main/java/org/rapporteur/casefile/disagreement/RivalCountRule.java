package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.disagreement.Grouping.Given;
import org.rapporteur.casefile.quantity.Quantities;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Subject;

/** Two reports of one story that count the same thing, or tell the same amount, in different numbers. */
final class RivalCountRule implements Rule {

    /** So many figures of one thing are looked back on. */
    private static final int REACH = 60;
    private static final Set<String> GROWING = Set.of("dead", "wounded", "houses", "buildings", "prisoners",
            "protesters", "migrants", "soldiers");

    private final CaseIndex index;
    private final List<Story> stories;
    private final Sources sources;
    private final FigureReader reader;

    RivalCountRule(CaseIndex index, List<Story> stories, Sources sources, Quantities quantities) {
        this.index = index;
        this.stories = stories;
        this.sources = sources;
        this.reader = new FigureReader(quantities);
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Story story : stories) {
            if (story.reports().size() > 1) {
                Map<String, List<Figure>> byHead = new LinkedHashMap<>();
                for (String report : story.reports()) {
                    reader.of(index.reading(report)).forEach(figure -> byHead
                            .computeIfAbsent(figure.head(), unused -> new ArrayList<>()).add(figure));
                }
                byHead.values().forEach(figures -> hold(figures, found));
            }
        }
        return found;
    }

    /** Holds each figure against those told shortly before it. */
    private void hold(List<Figure> figures, List<Draft> found) {
        Map<String, List<Figure>> byReport = new LinkedHashMap<>();
        figures.forEach(
                figure -> byReport.computeIfAbsent(figure.report(), unused -> new ArrayList<>()).add(figure));
        for (int one = 0; one < figures.size(); one++) {
            for (int other = Math.max(0, one - REACH); other < one; other++) {
                Figure earlier = figures.get(other);
                Figure later = figures.get(one);
                if (FigureLikeness.rivals(earlier, byReport.getOrDefault(earlier.report(), List.of()), later,
                        byReport.getOrDefault(later.report(), List.of()))) {
                    found.add(draft(earlier, later));
                }
            }
        }
    }

    private Draft draft(Figure one, Figure other) {
        boolean rising = one.quantity().said() <= other.quantity().said();
        Figure less = rising ? one : other;
        Figure more = rising ? other : one;
        Subject about = new Subject(Subject.Kind.OTHER, null,
                Texts.line(one.sentence(), index.report(one.report()).text()));
        String attribute = one.quantity().isMoney() ? "amount" : "number";
        if (GROWING.contains(one.head()) && less.day() != null && more.day() != null && less.day() < more.day()) {
            return Draft.update(about, attribute, Grouping.of(List.of(given(less), given(more))).values(),
                    "The later report gives the larger number, as counts of this kind grow.");
        }
        return Draft.disagreement(about, attribute, Grouping.of(List.of(given(one), given(other))).values(),
                less.quantity().figure() + " is not " + more.quantity().figure() + ".");
    }

    private Given given(Figure figure) {
        String text = index.report(figure.report()).text();
        return new Given(figure.quantity(), Texts.line(figure.quantity().span(), text),
                sources.evidence(figure.report(), figure.quantity().span(), null));
    }
}

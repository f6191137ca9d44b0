package org.rapporteur.casefile.telling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Telling;

/** Sums up how each outlet tells the affair. */
public final class Tellings {

    private final CaseIndex index;
    private final Map<String, Outlet> outlets = new TreeMap<>();

    public Tellings(CaseIndex index, List<Story> stories, List<Occasion> occasions, List<Course> courses,
            List<Disagreement> disagreements) {
        this.index = index;
        for (Reading reading : index.affair().readings()) {
            Report report = reading.report();
            outlets.computeIfAbsent(report.outlet() == null ? report.source() : report.outlet(), Outlet::new)
                    .add(reading);
        }
        Omissions omissions = new Omissions(index, outlets.values(), stories);
        omissions.noteOccasions(occasions);
        omissions.noteDisagreements(disagreements, occasions, courses);
    }

    /** One an outlet, in order of name; a report of which no outlet is known goes by its source. */
    public List<Telling> all() {
        return outlets.values().stream().map(this::telling).toList();
    }

    private Telling telling(Outlet outlet) {
        List<Statement> statements = outlet.all(Statement.class);
        List<String> unnamed = statements.stream()
                .filter(statement -> statement.speaker().kind() == SourceKind.UNNAMED).map(Statement::id).toList();
        Judgements judgements = new Judgements(index, outlet.all(Assessment.class));
        return new Telling(outlet.name(), outlet.reports(), statements.size(), unnamed, carried(statements),
                outlet.told(), outlet.leftOut(), outlet.disagreementsLeftOut(), judgements.loaded(),
                judgements.judged());
    }

    /** Whose statements it carries; what several say together counts for each of them. */
    private static List<Telling.Carried> carried(List<Statement> statements) {
        Ranking speakers = new Ranking();
        for (Statement statement : statements) {
            statement.speaker().parties().forEach(party -> speakers.add(party, statement.id()));
        }
        return speakers.mostFirst().stream().map(one -> new Telling.Carried(one.getKey(), one.getValue())).toList();
    }
}

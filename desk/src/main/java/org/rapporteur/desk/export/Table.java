package org.rapporteur.desk.export;

import java.util.Locale;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.ToldKind;

/** The tables of a brief, as the command line and the archive name them, in the order of the archive. */
public enum Table {
    STATEMENTS, COMMITMENTS, EVENTS, PROPOSALS, ASSESSMENTS, PRESSURES, FORECASTS, OCCASIONS, COURSES, CLAIMS, DISAGREEMENTS, UPDATES, TELLINGS, STORIES, KINSHIPS;

    /** Writes the table. */
    public Brief.Export export() {
        return switch (this) {
            case STATEMENTS -> new CsvExport();
            case COMMITMENTS -> new ToldCsvExport(ToldKind.COMMITMENT);
            case EVENTS -> new ToldCsvExport(ToldKind.EVENT);
            case PROPOSALS -> new ToldCsvExport(ToldKind.PROPOSAL);
            case ASSESSMENTS -> new ToldCsvExport(ToldKind.ASSESSMENT);
            case PRESSURES -> new ToldCsvExport(ToldKind.PRESSURE);
            case FORECASTS -> new ToldCsvExport(ToldKind.FORECAST);
            case OCCASIONS -> new ComparedCsvExport(ComparedRows::occasions);
            case COURSES -> new ComparedCsvExport(ComparedRows::courses);
            case CLAIMS -> new ComparedCsvExport(ComparedRows::claims);
            case DISAGREEMENTS -> new ComparedCsvExport(ComparedRows::disagreements);
            case UPDATES -> new ComparedCsvExport(ComparedRows::updates);
            case TELLINGS -> new ComparedCsvExport(OutletRows::tellings);
            case STORIES -> new ComparedCsvExport(OutletRows::stories);
            case KINSHIPS -> new ComparedCsvExport(OutletRows::kinships);
        };
    }

    /** Its name: lower case, the same in every locale. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label();
    }
}

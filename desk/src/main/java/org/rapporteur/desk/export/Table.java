package org.rapporteur.desk.export;

import java.util.Locale;
import org.rapporteur.desk.brief.Brief;
import org.rapporteur.desk.brief.ToldKind;

/** The tables of a brief, as the command line and the archive name them, in the order of the archive. */
public enum Table {
    STATEMENTS(new CsvExport()), COMMITMENTS(new ToldCsvExport(ToldKind.COMMITMENT)), EVENTS(
            new ToldCsvExport(ToldKind.EVENT)), PROPOSALS(new ToldCsvExport(ToldKind.PROPOSAL)), ASSESSMENTS(
                    new ToldCsvExport(ToldKind.ASSESSMENT)), PRESSURES(new ToldCsvExport(ToldKind.PRESSURE)), FORECASTS(
                            new ToldCsvExport(ToldKind.FORECAST)), OCCASIONS(
                                    new ComparedCsvExport(ComparedRows::occasions)), COURSES(
                                            new ComparedCsvExport(ComparedRows::courses)), CLAIMS(
                                                    new ComparedCsvExport(ComparedRows::claims)), DISAGREEMENTS(
                                                            new ComparedCsvExport(
                                                                    ComparedRows::disagreements)), UPDATES(
                                                                            new ComparedCsvExport(
                                                                                    ComparedRows::updates)), TELLINGS(
                                                                                            new ComparedCsvExport(
                                                                                                    OutletRows::tellings)), STORIES(
                                                                                                            new ComparedCsvExport(
                                                                                                                    OutletRows::stories)), KINSHIPS(
                                                                                                                            new ComparedCsvExport(
                                                                                                                                    OutletRows::kinships));

    private final Brief.Export export;

    Table(Brief.Export export) {
        this.export = export;
    }

    /** Writes the table. */
    public Brief.Export export() {
        return export;
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

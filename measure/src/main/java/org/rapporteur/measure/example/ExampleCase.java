package org.rapporteur.measure.example;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.intake.Gathered;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Progress;
import org.rapporteur.language.Document;
import org.rapporteur.language.English;
import org.rapporteur.model.Case;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.reading.party.PartyFinder;
import org.rapporteur.reading.statement.StatementFinder;

/** Reads a folder of reports as the program does. */
public final class ExampleCase {

    private ExampleCase() {}

    public static Case read(Path folder) {
        Gathered gathered = new Intake().read(List.of(folder.toString()), InputStream.nullInputStream(),
                Progress.silent());
        English english = English.load();
        StatementFinder statements = new StatementFinder();
        PartyFinder parties = new PartyFinder();
        List<Reading> readings = new ArrayList<>();
        for (Report report : gathered.reports()) {
            Document document = english.read(report.text());
            List<Span> sentences = document.sentences().stream()
                    .map(sentence -> new Span(sentence.start(), sentence.end())).toList();
            List<Finding> findings = new ArrayList<>(statements.find(report, document));
            readings.add(new Reading(report, sentences, parties.find(document, report).parties(), findings));
        }
        return new CaseFile().file(readings, gathered.unread());
    }
}

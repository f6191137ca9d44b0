package org.rapporteur.measure.example;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.casefile.CaseFile;
import org.rapporteur.intake.Gathered;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Progress;
import org.rapporteur.language.English;
import org.rapporteur.model.Case;
import org.rapporteur.model.Reading;
import org.rapporteur.reading.Reader;

/** Reads a folder of reports as the program does. */
public final class ExampleCase {

    private ExampleCase() {}

    public static Case read(Path folder) {
        Gathered gathered = new Intake().read(List.of(folder.toString()), InputStream.nullInputStream(),
                Progress.silent());
        Reader reader = new Reader(English.load());
        List<Reading> readings = gathered.reports().stream().map(reader::read).toList();
        return new CaseFile().file(readings, gathered.unread());
    }
}

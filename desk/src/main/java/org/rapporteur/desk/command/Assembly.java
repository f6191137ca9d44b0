package org.rapporteur.desk.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.Corrections;
import org.rapporteur.model.Case;
import org.rapporteur.model.ReportDate;

/** Makes a case of sources. */
@FunctionalInterface
public interface Assembly {

    /**
     * @param sources paths of files and folders, or {@code -} for standard input
     * @param corrections what the user knows better about who is who
     * @param published the date of reports that bear none, or null to leave it unknown
     */
    Case assemble(List<String> sources, Corrections corrections, @Nullable ReportDate published);
}

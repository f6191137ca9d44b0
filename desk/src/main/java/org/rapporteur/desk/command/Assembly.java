package org.rapporteur.desk.command;

import java.util.List;
import org.rapporteur.casefile.Corrections;
import org.rapporteur.model.Case;

/** Makes a case of sources. */
@FunctionalInterface
public interface Assembly {

    /**
     * @param sources paths of files and folders, or {@code -} for standard input
     * @param corrections what the user knows better about who is who
     */
    Case assemble(List<String> sources, Corrections corrections);
}

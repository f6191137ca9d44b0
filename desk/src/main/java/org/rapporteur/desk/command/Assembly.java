package org.rapporteur.desk.command;

import java.util.List;
import org.rapporteur.model.Case;

/** Makes a case of sources. */
@FunctionalInterface
public interface Assembly {

    /** @param sources paths of files and folders, or {@code -} for standard input */
    Case assemble(List<String> sources);
}

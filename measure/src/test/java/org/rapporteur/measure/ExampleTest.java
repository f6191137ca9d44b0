package org.rapporteur.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rapporteur.measure.example.Comparison;
import org.rapporteur.measure.example.ExampleCase;
import org.rapporteur.measure.example.KnownDifferences;
import org.rapporteur.measure.example.Notes;

/** Reads the example with the whole program and holds it to what a careful reader noted down. */
class ExampleTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("rapporteur.root"), "examples", "seyd-strait");

    @Test
    void the_example_is_read_as_well_as_it_was() throws IOException {
        Path notes = Notes.beside(EXAMPLE);
        Path list = notes.resolve("known-differences.tsv");
        assumeTrue(Files.exists(list), "no list of known differences yet; examples/README.md tells how to write it");
        Comparison comparison = Comparison.of(ExampleCase.read(EXAMPLE), Notes.read(notes));
        KnownDifferences known = KnownDifferences.read(list);

        comparison.figures().forEach(System.out::println);
        System.out.println(known.mended(comparison).size() + " known differences are no more");
        assertThat(known.unknown(comparison))
                .as("new differences between the program and the notes beside the example; "
                        + "examples/README.md tells how to list them as known")
                .isEmpty();
    }
}

package org.rapporteur.measure.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("rapporteur.root"), "examples", "seyd-strait");

    @Test
    void reports_of_the_example_are_one_voice_where_the_notes_say_so_and_nowhere_else() throws IOException {
        Independence independence = Independence.of(ExampleCase.read(EXAMPLE), Notes.beside(EXAMPLE));

        assertThat(independence.wrong()).isEmpty();
        assertThat(independence.right()).containsExactly("v1", "v2");
    }
}

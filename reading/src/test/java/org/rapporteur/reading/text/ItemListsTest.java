package org.rapporteur.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Document;
import org.rapporteur.language.English;

/** Lists with the lines and headings that lead into them. */
class ItemListsTest {

    private static final English ENGLISH = English.load();

    /** Each as "section / heading / lead-in: items". */
    private static List<String> lists(String text) {
        Document document = ENGLISH.read(text);
        return ItemLists.of(document).stream()
                .map(list -> line(document, list.section()) + " / " + line(document, list.heading()) + " / "
                        + line(document, list.leadIn()) + " "
                        + list.items().stream().map(item -> line(document, item)).toList())
                .toList();
    }

    private static String line(Document document, int index) {
        return index < 0 ? "-" : document.sentences().get(index).toString();
    }

    @Test
    void bullets_under_a_line_with_a_colon_keep_that_line() {
        assertThat(lists("Norway faces:\n- Idle ships\n- Empty wells\n\nThe fleet sailed."))
                .containsExactly("- / - / Norway faces: [Idle ships, Empty wells]");
    }

    @Test
    void a_heading_under_a_heading_of_a_higher_level_keeps_both() {
        assertThat(lists("## Who holds what\n\n### Norway\n- Idle ships\n\n### Chad\n- Empty wells\n"))
                .containsExactly("## Who holds what / ### Norway / - [Idle ships]",
                        "## Who holds what / ### Chad / - [Empty wells]");
    }

    @Test
    void prose_between_numbered_items_does_not_end_their_list() {
        assertThat(
                lists("Outlook\n\n1. Talks stall\nNobody will move before May.\n2. Prices rise\nThey rose in March.\n"))
                .containsExactly("- / Outlook / - [Talks stall, Prices rise]");
    }

    @Test
    void a_text_without_lists_has_none() {
        assertThat(lists("The fleet sailed. It was late.")).isEmpty();
        assertThat(lists("")).isEmpty();
    }
}

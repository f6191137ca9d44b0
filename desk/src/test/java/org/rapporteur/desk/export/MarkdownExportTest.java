package org.rapporteur.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.HostileWords;
import org.rapporteur.desk.SmallCase;
import org.rapporteur.desk.brief.Words;

class MarkdownExportTest {

    @Test
    void a_statement_is_one_item_that_names_its_report_and_sentence() {
        assertThat(SmallCase.write(new MarkdownExport(), SmallCase.brief("it"))).contains(
                "- Tarn aides said › Ilva Morn (Ilva Morn it) denied: it reportedly happened (deny, mixed, negated, "
                        + "hedged: reportedly; report 1, sentence 1)\n");
    }

    @Test
    void plain_prose_is_not_littered_with_backslashes() {
        assertThat(Markdown.escape("“A well-known plan,” he said. It's ready (almost); see 3.5!"))
                .isEqualTo("“A well-known plan,” he said. It's ready (almost); see 3\\.5!");
    }

    @Property(tries = 500)
    void no_words_become_markup(@ForAll("hostile") String words) {
        String line = Words.oneLine(words);
        Node document = Parser.builder().build().parse("Said " + Markdown.escape(words));
        assertThat(literals(document)).as(Markdown.escape(words)).isEqualTo(("Said " + line).strip());
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileWords.any().map(words -> words.replace("\u0000", "").strip());
    }

    /** All literal text; anything but text in one paragraph shows as a difference. */
    private static String literals(Node document) {
        StringBuilder literals = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                literals.append(text.getLiteral());
            }
        });
        return literals.toString().strip();
    }
}

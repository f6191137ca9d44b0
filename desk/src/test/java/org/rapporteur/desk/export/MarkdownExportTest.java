package org.rapporteur.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.rapporteur.desk.ComparedCase;
import org.rapporteur.desk.HostileWords;
import org.rapporteur.desk.SmallCase;
import org.rapporteur.desk.brief.Brief;
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

    @Test
    void it_tells_what_the_page_tells_of_a_comparison_in_the_same_order() {
        String text = SmallCase.write(new MarkdownExport(), ComparedCase.brief("words"));
        assertThat(text.lines().filter(line -> line.startsWith("## "))).containsExactly("## Stories",
                "## The day has passed, and no report tells what became of it", "## Disagreements",
                "## Changed with time", "## Who tells of what", "## Told by several", "## What happened", "## Plans",
                "## Judgements",
                "## What bears on whom", "## What is foretold", "## How each outlet tells it", "## Shared passages",
                "## Statements", "## Reports");
        assertThat(text).contains("- **3 words**, 2 voices: words; Second \\(2 reports\\)\n"
                + "  - Ilva Morn (report 2, sentence 1)\n");
    }

    @Property(tries = 60)
    void no_words_of_a_comparison_change_the_build_of_the_text(@ForAll("hostile") String words) {
        assertThat(build(ComparedCase.brief("x" + words + "x"))).isEqualTo(build(ComparedCase.brief("xx")));
    }

    /** The kinds of block in order, and no link, image or HTML among them. */
    private static String build(Brief brief) {
        StringBuilder build = new StringBuilder();
        Parser.builder().build().parse(SmallCase.write(new MarkdownExport(), brief)).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                if (!(parent instanceof Paragraph)) {
                    build.append(parent.getClass().getSimpleName()).append(' ');
                }
                super.visitChildren(parent);
            }

            @Override
            public void visit(HtmlInline html) {
                build.append("html ");
            }

            @Override
            public void visit(HtmlBlock html) {
                build.append("html ");
            }
        });
        return build.toString();
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

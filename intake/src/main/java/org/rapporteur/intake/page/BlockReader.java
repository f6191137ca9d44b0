package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.rapporteur.intake.page.Block.Kind;

/** Parts an element into blocks: what a reader sees as paragraphs, headings and list items. */
final class BlockReader implements NodeVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element at;
    private int linked;
    private int links;
    private int preformatted;
    private boolean itemOpens;

    private BlockReader() {}

    static List<Block> blocks(Element root) {
        BlockReader reader = new BlockReader();
        NodeTraversor.traverse(reader, root);
        reader.close();
        return reader.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> lineBreak();
                case "a" -> links++;
                case "pre" -> preformatted++;
                default -> {
                }
            }
            if (isBlock(element)) {
                close();
                at = element;
                itemOpens |= element.normalName().equals("li");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                close();
                at = element.parent();
                itemOpens &= !element.normalName().equals("li");
            }
            switch (element.normalName()) {
                case "a" -> links--;
                case "pre" -> preformatted--;
                default -> {
                }
            }
        }
    }

    private static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "td", "th", "li", "dt", "dd" -> true;
            case "ins", "del", "a", "span" -> false;
            default -> element.isBlock();
        };
    }

    private void append(TextNode words) {
        String whole = words.getWholeText();
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (preformatted > 0 && c == '\n') {
                lineBreak();
            } else if (!Blanks.is(c)) {
                if (c != '\u200B' && c != '\uFEFF' && c != '\u00AD') {
                    text.append(c);
                    linked += links > 0 ? 1 : 0;
                }
            } else if (!text.isEmpty() && !Blanks.is(text.charAt(text.length() - 1))) {
                text.append(' ');
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    /** One break is a new line, a second one a new paragraph. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) == '\n') {
            close();
        } else if (end > 0) {
            text.append('\n');
        }
    }

    private void close() {
        String done = text.toString().strip();
        if (!done.isEmpty() && at != null) {
            blocks.add(new Block(kind(at), done, Math.min(linked, done.length()), at));
            itemOpens = false;
        }
        text.setLength(0);
        linked = 0;
    }

    private Kind kind(Element element) {
        String name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? Kind.HEADING : itemOpens ? Kind.ITEM : Kind.PARAGRAPH;
    }
}

package org.rapporteur.intake.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much running text each part of a page holds: letters in blocks that are long enough and not mostly links. */
final class Prose {

    /** A block shorter than this is a label, not prose. */
    private static final int SHORTEST = 25;

    private final Map<Element, Long> masses = new HashMap<>();

    private Prose() {}

    static Prose of(Element root) {
        Prose prose = new Prose();
        NodeTraversor.traverse(prose.new Weighing(), root);
        return prose;
    }

    /** Characters of prose, links not counted, in an element and all below it. */
    long mass(Element element) {
        return masses.getOrDefault(element, 0L);
    }

    /** Text that stands directly in one block, with what stands in the inline elements inside it. */
    private static final class Open {

        private final boolean block;
        private long text;
        private long linked;
        private long below;

        Open(Element element) {
            this.block = element.isBlock() || element.normalName().equals("td");
        }
    }

    private final class Weighing implements NodeVisitor {

        private final Deque<Open> open = new ArrayDeque<>();
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                open.push(new Open(element));
                links += element.normalName().equals("a") ? 1 : 0;
            } else if (node instanceof TextNode text && !open.isEmpty()) {
                int length = Blanks.visible(text.getWholeText());
                open.peek().text += length;
                open.peek().linked += links > 0 ? length : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            Open closed = open.pop();
            links -= element.normalName().equals("a") ? 1 : 0;
            Open parent = open.peek();
            if (closed.block || parent == null) {
                boolean prose = closed.text >= SHORTEST && closed.linked * 2 < closed.text;
                closed.below += prose ? closed.text - closed.linked : 0;
            } else {
                parent.text += closed.text;
                parent.linked += closed.linked;
            }
            if (parent != null) {
                parent.below += closed.below;
            }
            masses.put(element, closed.below);
        }
    }
}

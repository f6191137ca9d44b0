package org.rapporteur.intake.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that holds its main text: the smallest that still holds most of the page's prose. */
final class MainPart {

    /** Going one step down must keep this much of the prose, in hundredths. */
    private static final int KEPT = 70;

    /** This much, when the page calls the part its article, or the part holds the title. */
    private static final int KEPT_WHEN_NAMED = 50;

    /** Prose of this length may be all of a report. */
    private static final int ENOUGH = 350;

    private static final List<String> NAMES = List.of("articlebody", "article-body", "article_body", "article-content",
            "article_content", "articlecontent", "entry-content", "post-content", "post-body", "story-body",
            "storybody",
            "story-content", "article__body", "article__content", "article-text", "articletext", "content-body",
            "main-content", "maincontent", "post_content", "entry_content", "article-main", "story");

    private MainPart() {}

    /** @param page without its clutter */
    static Element of(Document page, Anchors anchors) {
        Prose prose = Prose.of(page.body());
        Element whole = anchors.whole(BlockReader.blocks(page.body()));
        if (whole != null && !isLeaf(whole)) {
            return whole;
        }
        Set<Element> titled = titled(page);
        Element named = named(page, prose);
        Element part = named == null ? page.body() : named;
        while (true) {
            Element next = next(part, titled, prose);
            if (next == null || prose.mass(next) * 100 < prose.mass(part) * kept(next, titled) || isLeaf(next)) {
                return part;
            }
            part = next;
        }
    }

    /** The child that holds most prose, unless another holds the title and prose enough. */
    private static @Nullable Element next(Element part, Set<Element> titled, Prose prose) {
        for (Element child : part.children()) {
            if (titled.contains(child) && prose.mass(child) >= ENOUGH) {
                return child;
            }
        }
        return heaviest(part, prose);
    }

    /** What the page itself calls its article, when that holds a fair part of the prose. */
    private static @Nullable Element named(Document page, Prose prose) {
        Element best = null;
        for (Element element : page.body().select("[itemprop=articleBody]")) {
            if (best == null || prose.mass(element) > prose.mass(best)) {
                best = element;
            }
        }
        return best != null && prose.mass(best) * 3 > prose.mass(page.body()) ? best : null;
    }

    private static int kept(Element element, Set<Element> titled) {
        String name = element.normalName();
        if (name.equals("article") || name.equals("main") || titled.contains(element)) {
            return KEPT_WHEN_NAMED;
        }
        String called = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(called::contains) ? KEPT_WHEN_NAMED : KEPT;
    }

    /** All that hold the page's only first heading, which is the title of what the page is about. */
    private static Set<Element> titled(Document page) {
        Set<Element> titled = new HashSet<>();
        List<Element> headings = page.body().select("h1");
        for (Element at = headings.size() == 1 ? headings.get(0) : null; at != null; at = at.parent()) {
            titled.add(at);
        }
        return titled;
    }

    private static boolean isLeaf(Element element) {
        return switch (element.normalName()) {
            case "p", "li", "blockquote", "td", "ul", "ol", "pre" -> true;
            default -> false;
        };
    }

    private static @Nullable Element heaviest(Element part, Prose prose) {
        Element heaviest = null;
        for (Element child : part.children()) {
            if (heaviest == null || prose.mass(child) > prose.mass(heaviest)) {
                heaviest = child;
            }
        }
        return heaviest;
    }
}

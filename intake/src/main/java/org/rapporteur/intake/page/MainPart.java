package org.rapporteur.intake.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that holds its main text: the smallest that still holds most of the page's prose. */
final class MainPart {

    /** Going one step down must keep this much of the prose, in hundredths. */
    private static final int KEPT = 70;

    /** This much, when the page calls the part its article. */
    private static final int KEPT_WHEN_NAMED = 50;

    private static final List<String> NAMES = List.of("articlebody", "article-body", "article_body", "article-content",
            "article_content", "articlecontent", "entry-content", "post-content", "post-body", "story-body",
            "storybody",
            "story-content", "article__body", "article__content", "article-text", "articletext", "content-body",
            "main-content", "maincontent", "post_content", "entry_content", "article-main", "story");

    private MainPart() {}

    /** @param page without its clutter */
    static Element of(Document page) {
        Prose prose = Prose.of(page.body());
        Element named = named(page, prose);
        Element part = named == null ? page.body() : named;
        while (true) {
            Element next = heaviest(part, prose);
            if (next == null || prose.mass(next) * 100 < prose.mass(part) * kept(next) || isLeaf(next)) {
                return part;
            }
            part = next;
        }
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

    private static int kept(Element element) {
        String name = element.normalName();
        if (name.equals("article") || name.equals("main")) {
            return KEPT_WHEN_NAMED;
        }
        String called = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(called::contains) ? KEPT_WHEN_NAMED : KEPT;
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

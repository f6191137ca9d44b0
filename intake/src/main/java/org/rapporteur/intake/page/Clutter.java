package org.rapporteur.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.intake.article.DataFile;

/** Takes out of a page what is surely not its main text: by tag, by being hidden, and by what the page calls it. */
final class Clutter {

    private static final String BY_TAG = "script, style, noscript, template, iframe, object, embed, svg, math, canvas, "
            + "audio, video, button, input, select, textarea, dialog, figcaption, link, meta, map";

    private static final String HIDDEN = "form, nav, footer, aside, [hidden], [aria-hidden=true], [style~=(?i)display:\\s*none], "
            + "[role=navigation], [role=dialog], [role=complementary], [role=search], [role=menu]";

    /** What is shown in place of a word of the text, rather than beside it, is no longer than this. */
    private static final int LONGEST_TERM = 40;

    private static final int MOST = 40;
    private static final int MOST_SURE = 75;

    private final Set<String> words = new HashSet<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> sure = new ArrayList<>();
    private final List<String> inline = new ArrayList<>();

    Clutter() {
        for (List<String> row : DataFile.rows("page-clutter.tsv", 2)) {
            switch (row.get(0)) {
                case "word" -> words.add(row.get(1));
                case "part" -> parts.add(row.get(1));
                case "sure" -> {
                    parts.add(row.get(1));
                    sure.add(row.get(1));
                }
                case "inline" -> inline.add(row.get(1));
                default -> throw new IllegalStateException(
                        "page-clutter.tsv: \"" + row.get(0) + "\" is none of word, part, sure and inline.");
            }
        }
    }

    /** What is never text, whatever the page. */
    static void removeMachinery(Document page) {
        page.select(BY_TAG).remove();
    }

    void removeFrom(Document page) {
        removeMachinery(page);
        Prose prose = Prose.of(page.body());
        long all = prose.mass(page.body());
        for (Element element : page.body().select("*")) {
            if (isClutter(element) && prose.mass(element) <= all * mostOf(element) / 100) {
                element.remove();
            }
        }
        for (Element element : page.body().select(HIDDEN)) {
            if (prose.mass(element) <= all * mostOf(element) / 100) {
                element.remove();
            }
        }
    }

    /** How much of the page's prose, in hundredths, may go with the element: the surer the sign, the more. */
    private int mostOf(Element element) {
        String called = element.className().toLowerCase(Locale.ROOT) + " " + element.id().toLowerCase(Locale.ROOT);
        return element.normalName().equals("aside") || sure.stream().anyMatch(called::contains) ? MOST_SURE : MOST;
    }

    private boolean isClutter(Element element) {
        String name = element.normalName();
        boolean whole = name.equals("body") || name.equals("article") || name.equals("main") || name.equals("html");
        if (!whole && !element.isBlock()) {
            String called = element.className().toLowerCase(Locale.ROOT);
            return inline.stream().anyMatch(called::contains) && element.wholeText().length() > LONGEST_TERM;
        }
        if (whole || element.selectFirst("blockquote") != null) {
            return false;
        }
        return named(element.className()) || named(element.id());
    }

    private boolean named(String called) {
        if (called.isEmpty()) {
            return false;
        }
        String lower = called.toLowerCase(Locale.ROOT);
        for (String part : parts) {
            if (lower.contains(part)) {
                return true;
            }
        }
        int start = 0;
        for (int i = 0; i <= called.length(); i++) {
            boolean ends = i == called.length() || !Character.isLetterOrDigit(called.charAt(i));
            boolean turns = !ends && i > start && Character.isUpperCase(called.charAt(i))
                    && Character.isLowerCase(called.charAt(i - 1));
            if (ends || turns) {
                if (i > start && words.contains(lower.substring(start, i))) {
                    return true;
                }
                start = turns ? i : i + 1;
            }
        }
        return false;
    }
}

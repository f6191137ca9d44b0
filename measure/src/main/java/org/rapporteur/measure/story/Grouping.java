package org.rapporteur.measure.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.comparison.Story;

/** Stories beside events: for each article, how much of its story is of its event and how much of its event in its story. */
final class Grouping {

    private final Map<String, String> events = new HashMap<>();
    private final Map<String, Set<String>> articles = new HashMap<>();
    private final Map<String, Set<String>> stories = new HashMap<>();

    Grouping(List<EventArticle> gold, List<Story> found) {
        for (EventArticle article : gold) {
            String id = article.reading().report().id();
            events.put(id, article.event());
            articles.computeIfAbsent(article.event(), unused -> new HashSet<>()).add(id);
        }
        for (Story story : found) {
            Set<String> together = new HashSet<>(story.reports());
            story.reports().forEach(report -> stories.put(report, together));
        }
    }

    /** B-cubed precision, recall and F over the articles of the events chosen; all articles count as company. */
    String figures(Predicate<String> chosen) {
        double precision = 0;
        double recall = 0;
        int count = 0;
        for (Map.Entry<String, String> article : events.entrySet()) {
            if (chosen.test(article.getValue())) {
                Set<String> story = stories.getOrDefault(article.getKey(), Set.of(article.getKey()));
                Set<String> event = articles.getOrDefault(article.getValue(), Set.of());
                long shared = story.stream().filter(event::contains).count();
                precision += (double) shared / story.size();
                recall += (double) shared / event.size();
                count++;
            }
        }
        double p = precision / Math.max(1, count);
        double r = recall / Math.max(1, count);
        return String.format(Locale.ROOT, "%5d  P %.3f  R %.3f  F %.3f", count, p, r,
                p + r == 0 ? 0 : 2 * p * r / (p + r));
    }
}

package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Telling;

/**
 * How an outlet tells the affair, in words for a reader. Counts with what they count, and no score.
 *
 * @param anchor its place in the page
 * @param name what it is called
 * @param reports its reports
 * @param statements how many statements it carries
 * @param unnamed those of them whose speaker's name is withheld
 * @param carried whose statements it carries, the most first, each with its number
 * @param told how many occasions it tells of
 * @param leftOut occasions that others tell with two or more voices and it does not
 * @param silentOn disagreements of which it gives no side though it tells of the matter
 * @param loaded its loaded words by what they judge
 * @param judged which way parties are judged in it
 */
public record OutletTold(String anchor, String name, List<Link> reports, int statements, List<Link> unnamed,
        List<Link> carried, int told, List<Link> leftOut, List<Link> silentOn, List<Loaded> loaded,
        List<Judged> judged) {

    /** Words that lead to a place in the page, or nowhere when {@code anchor} is null; and how often, or 0. */
    public record Link(String words, @Nullable String anchor, int number) {}

    /** What is judged, and the loaded words. */
    public record Loaded(String target, List<Link> words) {}

    /** A party, and the judgements for it, against it and both ways. */
    public record Judged(String party, List<Link> favourable, List<Link> adverse, List<Link> mixed) {}

    /** All outlets, in order of name. */
    public static List<OutletTold> all(Comparing comparing) {
        Map<String, String> occasions = new HashMap<>();
        for (Occasion occasion : comparing.comparison().occasions()) {
            occasions.put(occasion.id(), Words.oneLine(occasion.heading()));
        }
        Map<String, String> disagreements = new HashMap<>();
        for (Disagreement one : comparing.comparison().disagreements()) {
            disagreements.put(one.id(), Words.oneLine(one.about().words() + ": " + one.attribute()));
        }
        Set<String> speaking = new HashSet<>();
        comparing.contents().entries().forEach(entry -> {
            String party = entry.statement().speaker().party();
            if (party != null) {
                speaking.add(party);
            }
        });
        List<OutletTold> all = new ArrayList<>();
        for (Telling telling : comparing.comparison().tellings()) {
            all.add(of(comparing, telling, "outlet-" + (all.size() + 1), occasions, disagreements, speaking));
        }
        return all;
    }

    private static OutletTold of(Comparing comparing, Telling telling, String anchor, Map<String, String> occasions,
            Map<String, String> disagreements, Set<String> speaking) {
        Lookup lookup = comparing.lookup();
        Anchors anchors = comparing.anchors();
        return new OutletTold(anchor, name(comparing, telling),
                telling.reports().stream().map(id -> link(Lookup.heading(lookup.source(id)), "r" + lookup.report(id)))
                        .toList(),
                telling.statements(), findings(lookup, telling.unnamed()),
                telling.carried().stream()
                        .map(one -> new Link(party(comparing, one.party()),
                                speaking.contains(one.party())
                                        ? "p" + comparing.contents().partyIndex(one.party())
                                        : null,
                                one.statements().size()))
                        .toList(),
                telling.told().size(),
                telling.leftOut().stream().map(id -> link(occasions.getOrDefault(id, ""), anchors.occasion(id)))
                        .toList(),
                telling.disagreementsLeftOut().stream()
                        .map(id -> link(disagreements.getOrDefault(id, ""), anchors.disagreement(id))).toList(),
                telling.loaded().stream()
                        .map(one -> new Loaded(Words.oneLine(one.target()), words(lookup, one.assessments()))).toList(),
                telling.judged().stream()
                        .map(one -> new Judged(party(comparing, one.party()), findings(lookup, one.favourable()),
                                findings(lookup, one.adverse()), findings(lookup, one.mixed())))
                        .toList());
    }

    /** The outlet's name, or the name of the file where no outlet is known. */
    static String name(Comparing comparing, Telling telling) {
        Report first = comparing.lookup().source(telling.reports().getFirst());
        return Lookup.shortened(
                Words.oneLine(first.outlet() == null ? Lookup.fileName(telling.outlet()) : telling.outlet()));
    }

    private static String party(Comparing comparing, String id) {
        Party party = comparing.contents().party(id);
        return party == null ? "" : Words.oneLine(party.name());
    }

    private static Link link(String words, @Nullable String anchor) {
        return new Link(words, anchor, 0);
    }

    private static List<Link> findings(Lookup lookup, List<String> ids) {
        return ids.stream().map(lookup::anchor).filter(Objects::nonNull).map(Objects::requireNonNull)
                .map(anchor -> link(anchor, anchor)).toList();
    }

    private static List<Link> words(Lookup lookup, List<String> ids) {
        return ids.stream().map(lookup::item).filter(Objects::nonNull).map(Objects::requireNonNull)
                .map(item -> link(item.words(), item.anchor())).toList();
    }
}

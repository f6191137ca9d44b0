package org.rapporteur.casefile.kinship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Kinship;

/** Tells whether words in different reports stand in a passage that the reports share. */
final class Passages {

    /** A passage as one of its two reports sees it. */
    private record Side(Span here, String other, Span there) {}

    /** Where words stand, in whatever report, with the report they come from. */
    private record Image(Span span, String from) {}

    /** Takes two reports that are one voice. */
    @FunctionalInterface
    interface Tied {
        /** @param oneText true when the reports as a whole are one text */
        void take(String one, String other, boolean oneText);
    }

    private final Map<String, List<Side>> sides = new HashMap<>();
    private final Map<String, Set<String>> oneText = new HashMap<>();

    Passages(List<Kinship> kinships) {
        for (Kinship kinship : kinships) {
            for (Kinship.Passage passage : kinship.passages()) {
                side(kinship.earlier(), new Side(passage.earlier(), kinship.later(), passage.later()));
                side(kinship.later(), new Side(passage.later(), kinship.earlier(), passage.earlier()));
            }
            if (kinship.oneText()) {
                oneText.computeIfAbsent(kinship.earlier(), unused -> new HashSet<>()).add(kinship.later());
                oneText.computeIfAbsent(kinship.later(), unused -> new HashSet<>()).add(kinship.earlier());
            }
        }
    }

    private void side(String report, Side side) {
        sides.computeIfAbsent(report, unused -> new ArrayList<>()).add(side);
    }

    /**
     * Hands on every two reports that are one text, or whose words stand in one passage: in a passage that the two share, or
     * at one place of a third report that shares a passage with each.
     *
     * @param words by report
     */
    void tie(Map<String, List<Evidence>> words, Tied tied) {
        Map<String, List<Image>> elsewhere = new TreeMap<>();
        words.forEach((report, own) -> {
            Set<String> whole = oneText.getOrDefault(report, Set.of());
            words.keySet().stream().filter(whole::contains).forEach(other -> tied.take(report, other, true));
            for (Side side : sides.getOrDefault(report, List.of())) {
                for (Evidence evidence : own) {
                    if (side.here().overlaps(evidence.span())) {
                        List<Evidence> there = words.getOrDefault(side.other(), List.of());
                        if (there.stream().anyMatch(other -> side.there().overlaps(other.span()))) {
                            tied.take(report, side.other(), false);
                        }
                        elsewhere.computeIfAbsent(side.other(), unused -> new ArrayList<>())
                                .add(new Image(image(side, evidence.span()), report));
                    }
                }
            }
        });
        elsewhere.values().forEach(images -> tieAtOnePlace(images, tied));
    }

    /** Where the words stand in the other report, give or take the small changes between the two. */
    private static Span image(Side side, Span span) {
        double scale = (double) side.there().length() / side.here().length();
        int from = Math.max(0, span.start() - side.here().start());
        int to = Math.min(side.here().length(), span.end() - side.here().start());
        return new Span(side.there().start() + (int) (scale * from), side.there().start() + (int) (scale * to));
    }

    private static void tieAtOnePlace(List<Image> images, Tied tied) {
        images.sort(Comparator.comparing(Image::span));
        Image reaching = null;
        for (Image image : images) {
            if (reaching != null && reaching.span().overlaps(image.span())
                    && !reaching.from().equals(image.from())) {
                tied.take(reaching.from(), image.from(), false);
            }
            if (reaching == null || image.span().end() > reaching.span().end()) {
                reaching = image;
            }
        }
    }
}

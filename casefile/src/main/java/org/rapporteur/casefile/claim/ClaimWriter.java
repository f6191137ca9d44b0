package org.rapporteur.casefile.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Party;

/** Puts a claim's heading and reason into words. */
final class ClaimWriter {

    private static final int SHOWN = 4;
    private static final int FEWEST = 4;
    /** A heading leaves out at most so much of what a middling wording tells. */
    private static final double ENOUGH = 0.7;

    private final CaseIndex index;
    private final Turns turns;

    ClaimWriter(CaseIndex index, Turns turns) {
        this.index = index;
        this.turns = turns;
    }

    /** The shortest wording that is clear by itself; none of a denial as long as another is at hand. */
    String heading(List<Wording> group) {
        List<Double> weights = group.stream().map(Wording::weight).sorted().toList();
        double middling = weights.get(weights.size() / 2);
        return group.stream()
                .min(Comparator.comparing(Wording::denied).thenComparing((Wording one) -> !clear(one, middling))
                        .thenComparing(one -> one.text().length()).thenComparing(Wording::place)
                        .thenComparing(one -> one.evidence().span()))
                .orElseThrow().text();
    }

    private boolean clear(Wording wording, double middling) {
        return wording.plain().size() >= FEWEST && wording.weight() >= ENOUGH * middling
                && !turns.isPronoun(wording.plain().getFirst());
    }

    /** What makes the wordings one claim, in a sentence. */
    String why(List<Wording> group) {
        Wording first = group.getFirst();
        Set<String> shared = new HashSet<>(first.words().keySet());
        Set<String> numbers = new TreeSet<>(first.numbers());
        group.forEach(one -> shared.retainAll(one.words().keySet()));
        group.forEach(one -> numbers.retainAll(one.numbers()));
        List<String> rarest = shared.stream()
                .sorted(Comparator.comparing((String stem) -> -Objects.requireNonNull(first.words().get(stem)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN).map(stem -> first.forms().getOrDefault(stem, stem)).toList();
        String whose = first.speakers().isEmpty()
                ? "Each report tells it in its own voice"
                : "Each report gives it as the words of " + speaker(group);
        String words = rarest.isEmpty() ? "" : ", with the words " + listed(rarest);
        return whose + words + ".";
    }

    private String speaker(List<Wording> group) {
        Set<String> common = new TreeSet<>(group.getFirst().speakers());
        group.forEach(one -> common.retainAll(one.speakers()));
        for (String id : common) {
            Party party = index.party(id);
            if (party != null) {
                return party.name();
            }
        }
        return "the same speaker";
    }

    private static String listed(List<String> words) {
        List<String> quoted = words.stream().map(word -> "“" + word + "”").toList();
        return quoted.size() == 1
                ? quoted.getFirst()
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " and " + quoted.getLast();
    }
}

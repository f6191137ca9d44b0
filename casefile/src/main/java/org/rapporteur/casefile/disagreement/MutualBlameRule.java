package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Subject;

/** "Orlow and Vesk accused each other of shelling the bridge": each says that the other did it. */
final class MutualBlameRule implements Rule {

    private static final Set<String> BLAMING = Set.of("accuse", "accused", "accuses", "accusing", "blame", "blamed",
            "blames", "blaming");
    private static final Set<String> MODALS = Set.of("could", "would", "may", "might", "will", "not", "should",
            "stop", "if", "to");
    private static final int LONGEST = 14;

    private final CaseIndex index;

    MutualBlameRule(CaseIndex index) {
        this.index = index;
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Reading reading : index.affair().readings()) {
            String text = reading.report().text();
            for (Span sentence : reading.sentences()) {
                Draft draft = text.indexOf(" other", sentence.start()) < 0
                        ? null
                        : mutual(reading, Word.in(text, sentence));
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private static @Nullable Draft mutual(Reading reading, List<Word> words) {
        for (int at = 1; at + 4 < words.size(); at++) {
            String second = words.get(at + 1).text();
            boolean each = (second.equals("each") && words.get(at + 2).text().equals("other"))
                    || (second.equals("one") && words.get(at + 2).text().equals("another"));
            String joint = words.get(at + 3).text();
            if (each && BLAMING.contains(words.get(at).text()) && (joint.equals("of") || joint.equals("for"))
                    && !MODALS.contains(words.get(at - 1).text())) {
                return draft(reading, words, at);
            }
        }
        return null;
    }

    private static @Nullable Draft draft(Reading reading, List<Word> words, int verb) {
        String text = reading.report().text();
        int end = verb + 4;
        while (end < words.size() && end < verb + 4 + LONGEST && words.get(end).isWord()) {
            end++;
        }
        Span matter = new Span(words.get(verb + 4).start(), words.get(Math.max(verb + 4, end - 1)).end());
        List<String> two = parties(text, words, verb);
        if (two.isEmpty()) {
            return null;
        }
        Span whole = new Span(words.getFirst().start(), matter.end());
        Evidence evidence = new Evidence(reading.report().id(), whole, null, null);
        String one = two.getFirst();
        String other = two.getLast();
        return Draft.disagreement(new Subject(Subject.Kind.OTHER, null, Texts.capital(Texts.line(matter, text))),
                "who did it", List.of(new Draft.Value(other + ", says " + one, List.of(evidence)),
                        new Draft.Value(one + ", says " + other, List.of(evidence))),
                "Each says that the other did it.");
    }

    /** The two names joined by "and" before the verb; empty when they do not stand there. */
    private static List<String> parties(String text, List<Word> words, int verb) {
        int and = verb - 1;
        while (and > 0 && and > verb - 7 && !words.get(and).text().equals("and")) {
            and--;
        }
        if (and <= 0 || !words.get(and).text().equals("and")) {
            return List.of();
        }
        int from = and - 1;
        while (from > 0 && capital(text, words.get(from - 1)) && capital(text, words.get(from))) {
            from--;
        }
        int to = and + 1;
        while (to + 1 < verb && capital(text, words.get(to + 1))) {
            to++;
        }
        return capital(text, words.get(from)) && capital(text, words.get(and + 1))
                ? List.of(text.substring(words.get(from).start(), words.get(and - 1).end()),
                        text.substring(words.get(and + 1).start(), words.get(to).end()))
                : List.of();
    }

    private static boolean capital(String text, Word word) {
        return Character.isUpperCase(text.charAt(word.start()));
    }
}

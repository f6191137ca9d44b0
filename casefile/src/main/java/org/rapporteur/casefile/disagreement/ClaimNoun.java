package org.rapporteur.casefile.disagreement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Subject;

/** "The palace disputed rebel claims that the bridge had fallen": one sentence tells whose claim is denied, and what it is. */
final class ClaimNoun {

    private static final int SHORTEST = 4;

    private ClaimNoun() {}

    /** Null when the content names no claim, nobody whose it is, or not what is claimed. */
    static @Nullable Draft denied(Reading reading, Statement denial, Set<String> nouns) {
        Cue cue = denial.speaker().cue();
        Span content = denial.content().getFirst();
        if (cue == null || cue.spans().getLast().end() > content.start()) {
            return null;
        }
        String text = reading.report().text();
        List<Word> words = Word.in(text, new Span(cue.spans().getLast().end(), content.end()));
        for (int at = 1; at + SHORTEST < words.size() && at < 6; at++) {
            if (!nouns.contains(Texts.singular(words.get(at).text()))) {
                continue;
            }
            int that = at + 1;
            boolean owned = named(text, words.get(at - 1));
            if (words.get(that).text().equals("by")) {
                owned = named(text, words.get(that + 1))
                        || (that + 2 < words.size() && named(text, words.get(that + 2)));
                while (that < words.size() && !words.get(that).text().equals("that")) {
                    that++;
                }
            }
            if (!owned || that + SHORTEST >= words.size() || !words.get(that).text().equals("that")) {
                return null;
            }
            Span claimed = new Span(words.get(that + 1).start(), words.getLast().end());
            Evidence claim = new Evidence(reading.report().id(), new Span(words.getFirst().start(), content.end()),
                    denial.id(), null);
            Span whole = denial.spans().getFirst().cover(denial.spans().getLast());
            Span claimant = new Span(words.getFirst().start(), words.get(that - 1).end());
            return Draft.disagreement(new Subject(Subject.Kind.OTHER, null, Texts.line(claimed, text)), "happened",
                    List.of(new Draft.Value(Texts.line(claimant, text), List.of(claim)),
                            new Draft.Value("denied", List.of(Sources.of(denial, whole)))),
                    "Some claim that it is so, others deny it.");
        }
        return null;
    }

    /** True for a name, and for the owner in "her critics' claims". */
    private static boolean named(String text, Word word) {
        return Character.isUpperCase(text.charAt(word.start())) || word.text().endsWith("'s")
                || word.text().endsWith("’s");
    }
}

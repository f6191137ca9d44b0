package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Act;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Subject;

/** Orlow accuses Vesk of shelling the bridge; Vesk, elsewhere in the story, accuses Orlow of it. */
final class CrossAccusationRule implements Rule {

    private static final Set<String> ACCUSING = Set.of("accuse", "blame");
    private static final int NEAR = 14;
    private static final int MOST_AGAINST = 64;

    private record Blame(Statement statement, Named by, Named of, List<String> roots, @Nullable Long day) {}

    private final CaseIndex index;
    private final List<Story> stories;
    private final MatterWords lexicon;

    CrossAccusationRule(CaseIndex index, List<Story> stories, MatterWords lexicon) {
        this.index = index;
        this.stories = stories;
        this.lexicon = lexicon;
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Story story : stories) {
            Map<String, List<Blame>> byMatter = new LinkedHashMap<>();
            for (String report : story.reports()) {
                Reading reading = index.reading(report);
                for (Statement statement : reading.statements()) {
                    Blame blame = blame(reading, statement);
                    if (blame != null) {
                        String key = String.join(" ", blame.roots.subList(0, Math.min(2, blame.roots.size())));
                        byMatter.computeIfAbsent(key, unused -> new ArrayList<>()).add(blame);
                    }
                }
            }
            byMatter.values().forEach(blames -> crossed(blames, found));
        }
        return found;
    }

    private @Nullable Blame blame(Reading reading, Statement statement) {
        Cue cue = statement.speaker().cue();
        if (statement.act() != Act.ACCUSE || cue == null || cue.negated() || !ACCUSING.contains(cue.lemma())
                || statement.speaker().party() == null) {
            return null;
        }
        String text = reading.report().text();
        List<Word> words = Word.in(text, statement.content().getFirst());
        int joint = 0;
        while (joint < words.size() && !Set.of("of", "for").contains(words.get(joint).text())) {
            joint++;
        }
        if (joint == 0 || joint + 2 > words.size() || joint > 5) {
            return null;
        }
        String accused = text.substring(words.getFirst().start(), words.get(joint - 1).end());
        Named of = Named.bare(accused);
        List<String> roots = new ArrayList<>();
        for (Word word : words.subList(joint + 1, words.size())) {
            if (lexicon.telling(word.text()) && Character.isLowerCase(text.charAt(word.start()))) {
                roots.add(lexicon.root(Matter.bare(word.text()), false));
            }
        }
        Long day = reading.report().published() == null ? null : reading.report().published().first().toEpochDay();
        return of.words().isEmpty() || roots.isEmpty()
                ? null
                : new Blame(statement, Named.of(index, statement.speaker()), of, roots, day);
    }

    private void crossed(List<Blame> blames, List<Draft> found) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < Math.min(blames.size(), MOST_AGAINST); at++) {
            Blame one = blames.get(at);
            for (Blame other : blames.subList(at + 1, Math.min(blames.size(), MOST_AGAINST))) {
                if (against(one, other) && against(other, one) && near(one, other)
                        && seen.add(one.by.key() + "|" + other.by.key())) {
                    found.add(draft(one, other));
                }
            }
        }
    }

    private static boolean against(Blame one, Blame other) {
        return !one.by.key().equals(other.by.key()) && one.of.words().stream().anyMatch(other.by::is);
    }

    private static boolean near(Blame one, Blame other) {
        return one.day == null || other.day == null || Math.abs(one.day - other.day) <= NEAR;
    }

    private Draft draft(Blame one, Blame other) {
        String text = index.report(one.statement.report()).text();
        String matter = Texts.line(one.statement.content().getFirst(), text);
        return Draft.disagreement(new Subject(Subject.Kind.OTHER, null, matter), "who did it",
                List.of(side(one, other), side(other, one)), "Each says that the other did it.");
    }

    private static Draft.Value side(Blame blame, Blame other) {
        Span whole = blame.statement.spans().getFirst().cover(blame.statement.spans().getLast());
        Evidence evidence = Sources.of(blame.statement, whole);
        return new Draft.Value(other.by.shown() + ", says " + blame.by.shown(), List.of(evidence));
    }
}

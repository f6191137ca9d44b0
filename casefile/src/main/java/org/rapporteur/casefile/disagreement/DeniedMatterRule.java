package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Subject;

/** One denies what others, anywhere in the story, say of him in words of their own. */
final class DeniedMatterRule implements Rule {

    private static final int LONGEST = 12;

    private final CaseIndex index;
    private final List<Story> stories;
    private final Sources sources;
    private final MatterWords words;

    DeniedMatterRule(CaseIndex index, List<Story> stories, Sources sources, MatterWords words) {
        this.index = index;
        this.stories = stories;
        this.sources = sources;
        this.words = words;
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Story story : stories) {
            Map<String, Dispute> disputes = denied(story);
            if (!disputes.isEmpty()) {
                collect(story, disputes);
                for (Dispute dispute : disputes.values()) {
                    if (!dispute.assertions().isEmpty()) {
                        found.add(draft(dispute));
                    }
                }
            }
        }
        return found;
    }

    private Map<String, Dispute> denied(Story story) {
        Map<String, Dispute> disputes = new LinkedHashMap<>();
        for (String report : story.reports()) {
            Reading reading = index.reading(report);
            for (Statement statement : reading.statements()) {
                Denial denial = Denial.of(index, reading, statement, words);
                if (denial != null) {
                    Matter matter = denial.matter();
                    String key = denial.denier().key() + "|" + matter.ahead() + "|" + matter.roots().getFirst() + "|"
                            + (matter.roots().size() <= 2 ? "" : matter.roots());
                    disputes.computeIfAbsent(key, unused -> new Dispute()).add(denial, reading.report());
                }
            }
        }
        return disputes;
    }

    private void collect(Story story, Map<String, Dispute> disputes) {
        Map<String, Set<Dispute>> byRoot = new HashMap<>();
        for (Dispute dispute : disputes.values()) {
            for (Matter matter : dispute.matters()) {
                matter.roots().forEach(
                        root -> byRoot.computeIfAbsent(root, unused -> new LinkedHashSet<>()).add(dispute));
            }
        }
        for (String report : story.reports()) {
            Reading reading = index.reading(report);
            String text = reading.report().text();
            for (Span sentence : reading.sentences()) {
                Set<Dispute> near = new LinkedHashSet<>();
                for (Word word : Word.in(text, sentence)) {
                    String bare = Matter.bare(word.text());
                    near.addAll(byRoot.getOrDefault(words.root(bare, true), Set.of()));
                    near.addAll(byRoot.getOrDefault(words.root(bare, false), Set.of()));
                }
                for (Dispute dispute : near) {
                    assertion(reading, sentence, dispute);
                }
            }
        }
    }

    private void assertion(Reading reading, Span sentence, Dispute dispute) {
        for (Denial denial : dispute.near(reading.report())) {
            Assertion assertion = Assertion.of(index, sources, reading, sentence, denial, words);
            if (assertion != null) {
                dispute.assertions().add(assertion);
                return;
            }
        }
    }

    private Draft draft(Dispute dispute) {
        Denial denial = dispute.denials().getFirst();
        Assertion assertion = dispute.assertions().stream().min(Comparator.comparingInt(Assertion::rank))
                .orElseThrow();
        List<Evidence> claims = dispute.assertions().stream().map(Assertion::evidence).distinct().toList();
        List<Evidence> denials = dispute.denials().stream().map(one -> Sources.of(one.statement(), one.whole()))
                .toList();
        String text = index.report(denial.statement().report()).text();
        String claimed = assertion.told(index);
        return Draft.disagreement(new Subject(Subject.Kind.OTHER, null, subject(denial, text)), "happened",
                List.of(new Draft.Value(claimed, claims), new Draft.Value("denied", denials)),
                why(denial, assertion));
    }

    /** "Orlow's denial of planning to cross the river", "Orlow's denial that it crossed it". */
    private static String subject(Denial denial, String text) {
        List<Word> all = Word.in(text, denial.content());
        String content = Texts.line(new Span(all.getFirst().start(),
                all.get(Math.min(all.size(), 2 * LONGEST) - 1).end()), text);
        String first = all.getFirst().text();
        String owner = denial.denier().shown() + (denial.denier().shown().endsWith("s") ? "’" : "’s");
        if (!denial.plain()) {
            return "What " + denial.denier().shown() + " says: " + content;
        }
        boolean clause = first.equals("that") || Set.of("it", "he", "she", "they").contains(first);
        return owner + " denial " + (first.equals("that") ? "" : clause ? "that " : "of ") + content;
    }

    private static String why(Denial denial, Assertion assertion) {
        String who = assertion.who() == null
                ? "It is told that it is so"
                : assertion.who() + says(assertion.who()) + " so";
        String denies = denial.plain()
                ? denial.denier().shown() + " denies it"
                : denial.denier().shown()
                        + " says that it is not so";
        if (denial.matter().ahead()) {
            who = assertion.who() == null
                    ? "It is told that this may come"
                    : assertion.who() + says(assertion.who()) + " that this may come";
            denies = denial.plain()
                    ? denial.denier().shown() + " denies planning it"
                    : denial.denier().shown()
                            + " says that it is not planned";
        }
        return who + "; " + denies + ".";
    }

    /** Several speak together: "The mayor and her deputy say". */
    static String says(String who) {
        return who.contains(" and ") ? " say" : " says";
    }
}

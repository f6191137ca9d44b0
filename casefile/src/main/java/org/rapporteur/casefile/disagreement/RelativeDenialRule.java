package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

/** "They accuse Orlow of shelling the port, something Orlow has denied": one sentence gives the claim and its denial. */
final class RelativeDenialRule implements Rule {

    private static final Set<String> CHARGES = Set.of("charge", "charges", "accusation", "accusations", "allegation",
            "allegations", "claim", "claims");
    private static final Set<String> ACCUSING = Set.of("accuse", "accused", "accuses", "accusing", "alleged",
            "alleges", "alleging", "claimed", "claims", "claiming", "blamed", "blames", "suspected");
    private static final Set<String> TURNING = Set.of("not", "if", "whether", "never", "denied", "denies", "?");
    private static final Set<String> MARKS = Set.of(",", "–", "—", "-");
    private static final int REACH = 9;
    private static final int SHORTEST = 4;

    private final CaseIndex index;
    private final List<Story> stories;
    private final MatterWords lexicon;

    RelativeDenialRule(CaseIndex index, List<Story> stories, MatterWords lexicon) {
        this.index = index;
        this.stories = stories;
        this.lexicon = lexicon;
    }

    /** The same accusation, denied by the same party in many reports of a story, is one. */
    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Story story : stories) {
            Map<String, List<Draft>> byMatter = new LinkedHashMap<>();
            for (String report : story.reports()) {
                Reading reading = index.reading(report);
                for (Statement statement : reading.statements()) {
                    Draft draft = denied(reading, statement);
                    if (draft != null) {
                        byMatter.computeIfAbsent(key(statement, draft), unused -> new ArrayList<>()).add(draft);
                    }
                }
            }
            byMatter.values().forEach(drafts -> found.add(joined(drafts)));
        }
        return found;
    }

    /** The denier and the first word that tells what he is accused of. */
    private String key(Statement denial, Draft draft) {
        String claim = draft.about().words();
        boolean of = false;
        for (Word word : Word.in(claim, new Span(0, claim.length()))) {
            if (of && lexicon.telling(word.text()) && Character.isLowerCase(claim.charAt(word.start()))) {
                return Named.of(index, denial.speaker()).key() + "|" + lexicon.root(Matter.bare(word.text()), true);
            }
            of |= word.text().equals("of");
        }
        return claim.toLowerCase(Locale.ROOT);
    }

    private static Draft joined(List<Draft> drafts) {
        Draft first = drafts.getFirst();
        List<Draft.Value> sides = new ArrayList<>();
        for (int side = 0; side < first.sides().size(); side++) {
            List<Evidence> evidence = new ArrayList<>();
            for (Draft draft : drafts) {
                evidence.addAll(draft.sides().get(side).evidence());
            }
            sides.add(new Draft.Value(first.sides().get(side).words(), evidence));
        }
        return Draft.disagreement(first.about(), first.attribute(), sides, first.why());
    }

    private @Nullable Draft denied(Reading reading, Statement denial) {
        Cue cue = denial.speaker().cue();
        if (denial.act() != Act.DENY || cue == null || cue.negated() || denial.speaker().text().isBlank()) {
            return null;
        }
        String text = reading.report().text();
        Span deny = cue.spans().getLast();
        Span sentence = index.sentence(denial.report(), deny);
        if (deny.start() <= sentence.start() || !ends(text, deny.end(), sentence.end())) {
            return null;
        }
        List<Word> words = Word.in(text, new Span(sentence.start(), deny.start()));
        for (int at = words.size() - 2; at > SHORTEST && at >= words.size() - REACH; at--) {
            String pivot = words.get(at).text();
            boolean something = pivot.equals("something");
            boolean charge = CHARGES.contains(pivot);
            int mark = charge && !MARKS.contains(words.get(at - 1).text()) ? at - 2 : at - 1;
            if ((something || charge || pivot.equals("which")) && MARKS.contains(words.get(mark).text())) {
                List<Word> claim = words.subList(0, mark);
                boolean accuses = claim.stream().anyMatch(word -> ACCUSING.contains(word.text()));
                boolean turned = claim.stream().anyMatch(word -> TURNING.contains(word.text()));
                boolean vague = charge && !Character.isUpperCase(text.charAt(words.get(at + 1).start()));
                return turned || vague || claim.size() < SHORTEST || !(something || charge || accuses)
                        ? null
                        : draft(reading, denial, new Span(claim.getFirst().start(), claim.getLast().end()),
                                new Span(words.get(at).start(), deny.end()), words.get(at + 1));
            }
        }
        return null;
    }

    /** True when nothing is denied behind the verb. */
    private static boolean ends(String text, int from, int to) {
        List<Word> rest = Word.in(text, new Span(from, Math.max(from, to)));
        return rest.isEmpty() || !rest.getFirst().isWord() || rest.getFirst().text().equals("and")
                || rest.getFirst().text().equals("as");
    }

    private Draft draft(Reading reading, Statement denial, Span claim, Span denied, Word denier) {
        String text = reading.report().text();
        Statement saying = null;
        for (Statement statement : reading.statements()) {
            Cue cue = statement.speaker().cue();
            if (!statement.id().equals(denial.id()) && saying == null && cue != null
                    && claim.contains(cue.spans().getFirst())
                    && statement.content().stream().anyMatch(span -> span.start() < claim.end())
                    && !statement.speaker().text().isBlank()) {
                saying = statement;
            }
        }
        String told = Texts.line(claim, text);
        Evidence evidence = saying == null
                ? new Evidence(denial.report(), claim, null, null)
                : new Evidence(denial.report(), claim, saying.id(), saying.id());
        String who = saying == null
                ? "It is told that it is so"
                : says(Named.of(index, saying.speaker()).shown());
        boolean name = denial.speaker().party() == null && Character.isUpperCase(text.charAt(denier.start()));
        String denies = denial.speaker().party() != null
                ? Named.of(index, denial.speaker()).shown()
                : name ? name(text, denier.start(), denied.end()) : "the one accused";
        return Draft.disagreement(new Subject(Subject.Kind.OTHER, null, told), "happened",
                List.of(new Draft.Value(told, List.of(evidence)),
                        new Draft.Value("denied", List.of(Sources.of(denial, denied)))),
                who + "; " + denies + " denies it.");
    }

    /** The words in capitals that begin there. */
    private static String name(String text, int from, int to) {
        int end = from;
        for (Word word : Word.in(text, new Span(from, to))) {
            if (!Character.isUpperCase(text.charAt(word.start()))) {
                break;
            }
            end = word.end();
        }
        return text.substring(from, end);
    }

    private static String says(String who) {
        return who + DeniedMatterRule.says(who) + " so";
    }
}

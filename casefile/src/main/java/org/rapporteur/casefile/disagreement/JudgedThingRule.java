package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Form;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Story;
import org.rapporteur.model.comparison.Subject;

/** Who judges one offer, law, deal or decision well, and who badly: "called the offer reasonable", "denounced the offer". */
final class JudgedThingRule implements Rule {

    private static final Set<String> OPEN = Set.of("such", "any", "every", "many", "these", "those", "another", "other",
            "some", "all", "previous", "earlier", "similar", "future", "last", "first", "second", "old", "former", "no",
            "own", "a", "an");
    /** Words that set no plan apart from another. */
    private static final Set<String> PLAIN = Set.of("anticipated", "proposed", "planned", "announced", "expected",
            "new",
            "latest", "controversial", "landmark", "whole", "entire", "very");
    private static final Set<String> DETERMINERS = Set.of("the", "this", "his", "her", "their", "its");
    private static final int LONGEST = 4;
    private static final long SAME_TIME = 2;

    private final CaseIndex index;
    private final List<Story> stories;
    private final Map<String, String> things = new HashMap<>();

    JudgedThingRule(CaseIndex index, List<Story> stories) {
        this.index = index;
        this.stories = stories;
        DataFile.beside(JudgedThingRule.class, "judged.tsv").withColumns(2).rows()
                .forEach(row -> things.put(row.cell(0), row.cell(1)));
    }

    /** A thing with what sets it apart from others of its sort, and what is said of it. */
    private record Thing(String words, @Nullable Long day, Set<String> owners, Set<String> marks,
            List<Judged> judged) {

        /** On one day or nearly, of one owner, and neither set apart by what the other is not. */
        private boolean canBe(Thing other) {
            boolean near = day == null || other.day == null || Math.abs(day - other.day) <= SAME_TIME;
            boolean owned = owners.isEmpty() || other.owners.isEmpty() || owners.equals(other.owners);
            return near && owned && (marks.containsAll(other.marks) || other.marks.containsAll(marks));
        }
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Story story : stories) {
            Map<String, List<Thing>> byKind = new LinkedHashMap<>();
            for (String report : story.reports()) {
                collect(index.reading(report), byKind);
            }
            for (List<Thing> kind : byKind.values()) {
                for (Thing thing : kind) {
                    Draft draft = Judged.opposed(new Subject(Subject.Kind.OTHER, null, thing.words), thing.judged,
                            "It is judged in opposite ways.");
                    if (draft != null) {
                        found.add(draft);
                    }
                }
            }
        }
        return found;
    }

    private void collect(Reading reading, Map<String, List<Thing>> byKind) {
        String text = reading.report().text();
        for (Assessment assessment : reading.all(Assessment.class)) {
            boolean sided = assessment.by() != null || assessment.statement() != null;
            if (assessment.on() == null || assessment.on().party() != null || !sided
                    || assessment.direction() == Direction.MIXED) {
                continue;
            }
            Span on = antecedent(reading, assessment.on().span(), index.statement(assessment.statement()));
            Thing thing = thing(reading.report(), on);
            String kind = thing == null ? null : kind(Word.in(text, on));
            if (thing != null && kind != null) {
                gathered(byKind.computeIfAbsent(kind, unused -> new ArrayList<>()), thing).judged
                        .add(Judged.of(assessment, index.statement(assessment.statement()), text));
            }
        }
    }

    /**
     * What "it" stands for outside a quotation, when the words before it in this sentence and the last name one thing only;
     * else the words themselves.
     */
    private Span antecedent(Reading reading, Span on, @Nullable Statement statement) {
        String text = reading.report().text();
        boolean quoted = statement != null && statement.form() != Form.INDIRECT
                && statement.content().stream().anyMatch(content -> content.contains(on));
        if (quoted || !on.in(text).toLowerCase(Locale.ROOT).equals("it")) {
            return on;
        }
        int sentence = Texts.sentence(reading, on.start());
        Span from = sentence < 0 ? on : reading.sentences().get(Math.max(0, sentence - 1));
        if (from.start() >= on.start()) {
            return on;
        }
        List<Word> words = Word.in(text, new Span(from.start(), on.start()));
        Set<String> kinds = new TreeSet<>();
        Span named = on;
        for (int at = 1; at < words.size(); at++) {
            String kind = things.get(Texts.singular(words.get(at).text()));
            if (kind != null) {
                kinds.add(kind);
                int first = at;
                while (first > 0 && at - first < LONGEST && !DETERMINERS.contains(words.get(first).text())
                        && !words.get(first).text().endsWith("s")) {
                    first--;
                }
                if (DETERMINERS.contains(words.get(first).text())) {
                    named = new Span(words.get(first).start(), words.get(at).end());
                }
            }
        }
        return kinds.size() == 1 ? named : on;
    }

    /** The thing already met that this can be; else it begins a new one. */
    private static Thing gathered(List<Thing> met, Thing thing) {
        for (int at = 0; at < met.size(); at++) {
            Thing known = met.get(at);
            if (known.canBe(thing)) {
                known.marks.addAll(thing.marks);
                known.owners.addAll(thing.owners);
                return known;
            }
        }
        met.add(thing);
        return thing;
    }

    private @Nullable String kind(List<Word> words) {
        int head = head(words);
        return head < 0 ? null : things.get(Texts.singular(words.get(head).text()));
    }

    /** The last word before the first that belongs to what follows it: "the offer of a truce". */
    private int head(List<Word> words) {
        int head = -1;
        for (int at = 0; at < words.size() && words.get(at).isWord(); at++) {
            if (head >= 0 && Texts.small(words.get(at).text())) {
                break;
            }
            head = Texts.small(words.get(at).text()) ? head : at;
        }
        return head;
    }

    private @Nullable Thing thing(Report report, Span on) {
        String text = report.text();
        List<Word> words = Word.in(text, on);
        int head = head(words);
        if (head < 1) {
            return null;
        }
        Set<String> owners = new TreeSet<>();
        Set<String> marks = new TreeSet<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).text();
            if (at < head && OPEN.contains(word)) {
                return null;
            }
            boolean owner = at < head && (word.endsWith("'s") || word.endsWith("’s"));
            if (owner && Character.isUpperCase(text.charAt(words.get(at).start()))) {
                owners.add(word.substring(0, word.length() - 2));
            } else if (at != head && words.get(at).isWord() && !owner && !Texts.small(word)
                    && !PLAIN.contains(word)) {
                marks.add(Texts.stem(word));
            }
        }
        ReportDate date = report.published();
        return new Thing(Texts.line(on, text), date == null ? null : date.first().toEpochDay(), owners, marks,
                new ArrayList<>());
    }
}

package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Subject;

/**
 * "One says the ship was carrying guns; the other says it was carrying salt": two speakers in one sentence end the same
 * clause in different ways.
 */
final class RivalContentRule implements Rule {

    private static final Set<String> AUXILIARIES = Set.of("was", "were", "is", "are", "had", "has");
    private static final Set<String> PRONOUNS = Set.of("it", "they");
    private static final int LONGEST = 6;

    private final CaseIndex index;

    RivalContentRule(CaseIndex index) {
        this.index = index;
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Reading reading : index.affair().readings()) {
            List<Statement> statements = reading.statements();
            for (int at = 0; at + 1 < statements.size(); at++) {
                Draft draft = rivals(reading, statements.get(at), statements.get(at + 1));
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private record Clause(List<Word> subject, List<String> verb, List<Word> rest) {}

    private static @Nullable Draft rivals(Reading reading, Statement one, Statement other) {
        if (one.content().size() != 1 || other.content().size() != 1
                || Sources.voucher(one).equals(Sources.voucher(other)) || Texts.sentence(reading,
                        one.content().getFirst().start()) != Texts.sentence(reading,
                                other.content().getFirst().start())) {
            return null;
        }
        String text = reading.report().text();
        Clause first = clause(text, beforeSemicolon(text, one.content().getFirst()));
        Clause second = clause(text, other.content().getFirst());
        if (first == null || second == null || !first.verb.equals(second.verb) || !alike(first, second)
                || shared(first.rest, second.rest)) {
            return null;
        }
        String subject = words(first.subject, text);
        return Draft.disagreement(new Subject(Subject.Kind.OTHER, null, subject), String.join(" ", first.verb),
                List.of(new Draft.Value(words(first.rest, text),
                        List.of(Sources.of(one, beforeSemicolon(text, one.content().getFirst())))),
                        new Draft.Value(words(second.rest, text),
                                List.of(Sources.of(other, other.content().getFirst())))),
                "Two speakers end the same sentence in different ways: " + words(first.rest, text) + ", or "
                        + words(second.rest, text) + ".");
    }

    /** The first speaker's clause ends where the second's begins, even when both were read as one content. */
    private static Span beforeSemicolon(String text, Span content) {
        int semicolon = text.indexOf(';', content.start());
        return semicolon < 0 || semicolon >= content.end() ? content : new Span(content.start(), semicolon);
    }

    private static boolean alike(Clause first, Clause second) {
        return PRONOUNS.contains(second.subject.getLast().text())
                || first.subject.getLast().text().equals(second.subject.getLast().text());
    }

    private static boolean shared(List<Word> one, List<Word> other) {
        return one.stream().anyMatch(a -> !Texts.small(a.text())
                && other.stream().anyMatch(b -> Texts.stem(b.text()).equals(Texts.stem(a.text()))));
    }

    /** A short clause with an auxiliary, a verb and an end; null for any other. */
    private static @Nullable Clause clause(String text, Span span) {
        List<Word> words = Word.in(text, span).stream().filter(Word::isWord).toList();
        int begin = !words.isEmpty() && words.getFirst().text().equals("that") ? 1 : 0;
        for (int at = begin + 1; at + 2 < words.size() && at <= begin + 4; at++) {
            String verb = words.get(at + 1).text();
            if (AUXILIARIES.contains(words.get(at).text()) && (verb.endsWith("ing") || verb.endsWith("ed"))) {
                List<Word> rest = words.subList(at + 2, words.size());
                return rest.size() > LONGEST
                        ? null
                        : new Clause(words.subList(begin, at), List.of(words.get(at).text(), verb), rest);
            }
        }
        return null;
    }

    private static String words(List<Word> words, String text) {
        return Texts.line(new Span(words.getFirst().start(), words.getLast().end()), text);
    }
}

package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Subject;

/** A statement that denies, in words known to be opposites, what was told shortly before. */
final class OppositeRule implements Rule {

    private static final int REACH = 3;

    private record Opposites(String attribute, List<List<String>> so, List<List<String>> notSo, String why) {}

    private final CaseIndex index;
    private final Sources sources;
    private final List<Opposites> known = new ArrayList<>();

    OppositeRule(CaseIndex index, Sources sources) {
        this.index = index;
        this.sources = sources;
        for (DataFile.Row row : DataFile.beside(OppositeRule.class, "opposites.tsv").withColumns(4).rows()) {
            known.add(new Opposites(row.cell(0), phrases(row.cell(1)), phrases(row.cell(2)), row.cell(3)));
        }
    }

    private static List<List<String>> phrases(String cell) {
        return Arrays.stream(cell.split("\\|")).map(phrase -> List.of(phrase.split(" "))).toList();
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Reading reading : index.affair().readings()) {
            for (Statement statement : reading.statements()) {
                for (Opposites opposites : known) {
                    Draft draft = opposed(reading, statement, opposites);
                    if (draft != null) {
                        found.add(draft);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Draft opposed(Reading reading, Statement denial, Opposites opposites) {
        String text = reading.report().text();
        Span content = denial.content().getFirst();
        if (first(Word.in(text, content), opposites.notSo) == null) {
            return null;
        }
        int sentence = Texts.sentence(reading, denial.spans().getFirst().start());
        for (int before = sentence - 1; before >= 0 && before >= sentence - REACH; before--) {
            List<Word> words = Word.in(text, reading.sentences().get(before));
            Span so = first(words, opposites.so);
            if (so != null) {
                Evidence claim = sources.evidence(reading.report().id(), so, null);
                Span sentenceSpan = reading.sentences().get(before);
                String told = Texts.line(sentenceSpan, text);
                return sources.voucher(claim).equals(Sources.voucher(denial))
                        ? null
                        : Draft.disagreement(new Subject(Subject.Kind.OTHER, null, told), opposites.attribute,
                                List.of(new Draft.Value(Texts.line(so, text), List.of(claim)),
                                        new Draft.Value(Texts.line(content, text),
                                                List.of(Sources.of(denial, content)))),
                                opposites.why);
            }
        }
        return null;
    }

    private static @Nullable Span first(List<Word> words, List<List<String>> phrases) {
        for (List<String> phrase : phrases) {
            int at = Texts.indexOf(words, phrase);
            if (at >= 0) {
                return new Span(words.get(at).start(), words.get(at + phrase.size() - 1).end());
            }
        }
        return null;
    }
}

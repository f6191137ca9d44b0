package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Quantities;
import org.rapporteur.casefile.quantity.Quantity;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Subject;

/** Two figures for one thing in one sentence: "she put the price at 40 million; the ministry had estimated 60 million". */
final class RivalFigureRule implements Rule {

    private static final Set<String> LINKS = Set.of(";", "while", "whereas", "but", "though", "although");
    private static final Set<String> CHANGE = Set.of("from", "rose", "fell", "up", "down", "increased", "later", "now",
            "earlier", "previous", "previously", "corrected", "revised", "initially", "then", "another", "other",
            "further", "more", "including");

    private final CaseIndex index;
    private final Sources sources;
    private final Quantities quantities;
    private final Set<String> estimating = new HashSet<>();

    RivalFigureRule(CaseIndex index, Sources sources, Quantities quantities) {
        this.index = index;
        this.sources = sources;
        this.quantities = quantities;
        DataFile.beside(RivalFigureRule.class, "estimating.tsv").withColumns(1).rows()
                .forEach(row -> estimating.add(row.cell(0)));
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Reading reading : index.affair().readings()) {
            String text = reading.report().text();
            for (Span sentence : reading.sentences()) {
                Draft draft = rivals(reading.report().id(), text, sentence);
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private @Nullable Draft rivals(String report, String text, Span sentence) {
        List<Word> words = Word.in(text, sentence);
        for (int link = 1; link < words.size() - 1; link++) {
            if (!LINKS.contains(words.get(link).text())) {
                continue;
            }
            Span left = new Span(sentence.start(), words.get(link).start());
            Span right = new Span(words.get(link).end(), sentence.end());
            if (!estimates(words.subList(0, link)) || !estimates(words.subList(link + 1, words.size()))) {
                continue;
            }
            List<Quantity> ours = quantities.in(text, left);
            List<Quantity> theirs = quantities.in(text, right);
            if (ours.size() == 1 && theirs.size() == 1 && same(ours.getFirst(), theirs.getFirst())
                    && !ours.getFirst().fits(theirs.getFirst())) {
                return draft(report, text, words, ours.getFirst(), theirs.getFirst());
            }
        }
        return null;
    }

    private Draft draft(String report, String text, List<Word> words, Quantity one, Quantity other) {
        Quantity low = one.said() < other.said() ? one : other;
        Quantity high = low.equals(one) ? other : one;
        String topic = topic(text, words, one);
        return Draft.disagreement(new Subject(Subject.Kind.OTHER, null, topic), one.isMoney() ? "amount" : "number",
                List.of(new Draft.Value(Texts.line(one.span(), text),
                        List.of(sources.evidence(report, one.span(), null))),
                        new Draft.Value(Texts.line(other.span(), text),
                                List.of(sources.evidence(report, other.span(), null)))),
                figure(low, one) + " is not " + figure(high, one) + ".");
    }

    private static String figure(Quantity quantity, Quantity one) {
        return one.isMoney()
                ? new Quantity(0, 0, quantity.said(), one.dimension(), "", "", quantity.span()).figure()
                : quantity.figure();
    }

    /** What the first figure is of: "the price" in "put the price at"; else the words of the first clause. */
    private static String topic(String text, List<Word> words, Quantity one) {
        for (int at = 0; at + 2 < words.size() && words.get(at).start() < one.span().start(); at++) {
            if (words.get(at).text().equals("put")) {
                for (int end = at + 2; end < words.size() && end < at + 7; end++) {
                    if (words.get(end).text().equals("at")) {
                        return Texts.line(new Span(words.get(at + 1).start(), words.get(end - 1).end()), text);
                    }
                }
            }
        }
        return Texts.line(new Span(words.getFirst().start(), one.span().end()), text);
    }

    /** The second figure may leave its unit to the first: "40 million crowns; the ministry had said 60 million". */
    private static boolean same(Quantity one, Quantity other) {
        boolean left = other.dimension().equals("count") && other.thing().isEmpty() && other.words().isEmpty()
                && (one.isMoney() || !one.thing().isEmpty()) && Math.abs(Math.log10(one.said() / other.said())) < 1;
        boolean told = one.comparable(other) && (!one.thing().isEmpty() || !one.dimension().equals("count"));
        return !one.isTime() && (left || told);
    }

    private boolean estimates(List<Word> words) {
        return words.stream().anyMatch(word -> estimating.contains(word.text()))
                && words.stream().noneMatch(word -> CHANGE.contains(word.text()));
    }
}

package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Quantities;
import org.rapporteur.casefile.quantity.Quantity;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Subject;

/** "He said five rockets were fired. The minister put the number of rockets at 12." */
final class PutFigureRule implements Rule {

    private static final Set<String> PUT = Set.of("put", "puts", "placed", "places", "putting");
    private static final Set<String> FIGURES = Set.of("number", "toll", "figure", "count", "total", "price", "cost");
    private static final Set<String> CHANGE = Set.of("now", "later", "updated", "earlier", "initial", "initially",
            "since",
            "so", "previous", "previously", "revised", "rose", "fell", "up", "down", "today", "latest");
    private static final int REACH = 2;

    private final CaseIndex index;
    private final Sources sources;
    private final Quantities quantities;

    PutFigureRule(CaseIndex index, Sources sources, Quantities quantities) {
        this.index = index;
        this.sources = sources;
        this.quantities = quantities;
    }

    /** A figure with the place from which on it is told, and the thing it is of; empty when only "the figure" is told. */
    private record Put(Quantity quantity, Span topic, String thing) {}

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Reading reading : index.affair().readings()) {
            for (int at = 1; at < reading.sentences().size(); at++) {
                Put put = put(reading.report().text(), reading.sentences().get(at));
                Draft draft = put == null ? null : other(reading, at, put);
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    private @Nullable Put put(String text, Span sentence) {
        List<Word> words = Word.in(text, sentence);
        if (words.stream().anyMatch(word -> CHANGE.contains(word.text()))) {
            return null;
        }
        for (int at = 0; at + 4 < words.size(); at++) {
            if (!PUT.contains(words.get(at).text())) {
                continue;
            }
            boolean figure = false;
            for (int end = at + 1; end < words.size() - 1 && end < at + 9; end++) {
                figure |= FIGURES.contains(words.get(end).text());
                if (figure && words.get(end).text().equals("at")) {
                    Span topic = new Span(words.get(at + 1).start(), words.get(end - 1).end());
                    List<Quantity> read = quantities.in(text, new Span(words.get(end).end(), sentence.end()));
                    List<Quantity> named = quantities.in("1 " + Texts.line(topic, text).replace("the number of ", ""),
                            new Span(0, topic.length() + 2));
                    return read.isEmpty()
                            ? null
                            : new Put(read.getFirst(), topic, thing(read.getFirst(), topic, named, text));
                }
            }
        }
        return null;
    }

    private static String thing(Quantity quantity, Span topic, List<Quantity> named, String text) {
        if (Texts.line(topic, text).contains("death toll")) {
            return "dead";
        }
        return !quantity.thing().isEmpty() || named.isEmpty() ? quantity.thing() : named.getFirst().thing();
    }

    /** The number that another gives for the same shortly before; the nearest one. */
    private @Nullable Draft other(Reading reading, int at, Put put) {
        String text = reading.report().text();
        String report = reading.report().id();
        Evidence ours = sources.evidence(report, put.quantity.span(), null);
        for (int before = at - 1; before >= 0 && before >= at - REACH; before--) {
            Span sentence = reading.sentences().get(before);
            List<Quantity> same = quantities.in(text, sentence).stream().filter(quantity -> same(quantity, put))
                    .toList();
            if (same.isEmpty()) {
                continue;
            }
            Quantity theirs = same.getFirst();
            Evidence claim = sources.evidence(report, theirs.span(), null);
            boolean open = claim.statement() == null || sources.voucher(claim).equals(sources.voucher(ours));
            if (same.size() > 1 || open || theirs.fits(put.quantity)) {
                return null;
            }
            Quantity less = theirs.said() < put.quantity.said() ? theirs : put.quantity;
            Quantity more = less.equals(theirs) ? put.quantity : theirs;
            return Draft.disagreement(new Subject(Subject.Kind.OTHER, null, Texts.line(put.topic, text)), "number",
                    List.of(new Draft.Value(Texts.line(theirs.span(), text), List.of(claim)),
                            new Draft.Value(Texts.line(put.quantity.span(), text), List.of(ours))),
                    less.figure() + " is not " + more.figure() + ".");
        }
        return null;
    }

    private static boolean same(Quantity quantity, Put put) {
        return put.quantity.dimension().equals("count")
                ? quantity.dimension().equals("count") && !put.thing.isEmpty() && quantity.thing().equals(put.thing)
                : quantity.dimension().equals(put.quantity.dimension()) && !quantity.isTime();
    }
}

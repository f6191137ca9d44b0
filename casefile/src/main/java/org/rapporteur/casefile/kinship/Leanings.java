package org.rapporteur.casefile.kinship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Sources.Source;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.comparison.Evidence;

/** On whose word a report tells something. */
final class Leanings {

    private final CaseIndex index;
    private final Sources sources;
    private final Map<String, List<Statement>> fromOutlets = new HashMap<>();

    Leanings(CaseIndex index, Sources sources) {
        this.index = index;
        this.sources = sources;
    }

    /**
     * The named sources on which a report leans for some words of it, by key, the outermost first. Words in the outlet's own
     * voice, or on the word of somebody unnamed, are the report's own; it then leans on nobody, however many it quotes
     * besides, unless it names another paper or agency that has it: who has to name one does not know it by himself.
     */
    Map<String, Source> of(List<Evidence> words) {
        Map<String, Source> outlets = new LinkedHashMap<>();
        Map<String, Source> others = new LinkedHashMap<>();
        boolean own = false;
        for (Evidence evidence : words) {
            Report report = index.report(evidence.report());
            List<Source> named = named(evidence, report);
            own |= named.isEmpty();
            named.forEach(source -> (source.outlet() ? outlets : others).putIfAbsent(source.key(), source));
        }
        if (!own) {
            outlets.putAll(others);
        }
        return outlets;
    }

    private List<Source> named(Evidence evidence, Report report) {
        Statement word = word(evidence);
        String publisher = sources.publisher(report).key();
        List<Source> named = new ArrayList<>();
        if (word != null) {
            named.addAll(named(word));
        }
        Span sentence = index.sentence(report.id(), evidence.span());
        for (Statement statement : fromOutlets.computeIfAbsent(report.id(), this::fromOutlets)) {
            if (statement.spans().stream().anyMatch(sentence::overlaps)) {
                named(statement).stream().filter(Source::outlet).forEach(named::add);
            }
        }
        Source credited = Credits.of(report, sources);
        if (credited != null) {
            named.addFirst(credited);
        }
        named.removeIf(source -> source.key().equals(publisher));
        return named;
    }

    private @Nullable Statement word(Evidence evidence) {
        Statement statement = index.statement(evidence.statement());
        return statement != null || evidence.finding() == null
                ? statement
                : index.onWord(index.finding(evidence.finding()));
    }

    /** Statements of a report that it has from other papers and agencies. */
    private List<Statement> fromOutlets(String report) {
        return index.reading(report).statements().stream()
                .filter(statement -> named(statement).stream().anyMatch(Source::outlet)).toList();
    }

    /** Who stands behind a statement by name; a paper or agency also when somebody told it. */
    private List<Source> named(Statement statement) {
        List<Source> named = new ArrayList<>();
        Source told = statement.addressee() == null ? null : sources.party(statement.addressee().party());
        if (told != null && told.outlet()) {
            named.add(told);
        }
        for (Hop hop : statement.chain()) {
            named.addAll(sources.of(hop));
        }
        return named;
    }
}

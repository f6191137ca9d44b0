package org.rapporteur.casefile.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.disagreement.Grouping.Given;
import org.rapporteur.casefile.quantity.Quantities;
import org.rapporteur.casefile.quantity.Quantity;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Subject;

/** How many were killed, freed, seized or sent on one occasion. A count that grows from day to day is an update. */
final class NumberRule implements Rule {

    private static final Set<String> PART = Set.of("including", "among", "another", "other", "others", "further",
            "additional", "more", "plus", "each", "per", "first", "last", "remaining", "nearby");
    private static final Set<String> GROWING = Set.of("dead", "wounded", "people", "civilians", "children",
            "prisoners", "houses", "buildings", "protesters", "soldiers", "fighters", "women", "officers");

    private final CaseIndex index;
    private final List<Occasion> occasions;
    private final Sources sources;
    private final Quantities quantities;

    NumberRule(CaseIndex index, List<Occasion> occasions, Sources sources, Quantities quantities) {
        this.index = index;
        this.occasions = occasions;
        this.sources = sources;
        this.quantities = quantities;
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Occasion occasion : occasions) {
            Map<String, List<Given>> byThing = new LinkedHashMap<>();
            TreeSet<String> seen = new TreeSet<>();
            for (Evidence telling : occasion.tellings()) {
                if (telling.finding() != null && index.finding(telling.finding()) instanceof Event event
                        && event.status() == EventStatus.HAPPENED && seen.add(event.id())) {
                    collect(event, byThing);
                }
            }
            byThing.values().forEach(given -> hold(occasion, given, found));
        }
        return found;
    }

    private void collect(Event event, Map<String, List<Given>> byThing) {
        String text = index.report(event.report()).text();
        for (Attribute attribute : event.attributes()) {
            if (!attribute.name().equals("number") || partial(text, attribute.span(), event.report())) {
                continue;
            }
            List<Quantity> read = quantities.in(text, attribute.span());
            if (read.size() == 1 && read.getFirst().dimension().equals("count") && !read.getFirst().thing().isEmpty()) {
                Quantity quantity = read.getFirst();
                byThing.computeIfAbsent(event.kind() + " " + quantity.thing(), unused -> new ArrayList<>())
                        .add(new Given(quantity, Texts.line(quantity.span(), text),
                                sources.evidence(event.report(), attribute.span(), event.id())));
            }
        }
    }

    /** True for a part of the count: "two of the 23", "including three children", "another five". */
    private boolean partial(String text, Span span, String report) {
        Span sentence = index.sentence(report, span);
        List<Word> before = Word.in(text, new Span(Math.min(sentence.start(), span.start()), span.start()));
        for (int at = Math.max(0, before.size() - 3); at < before.size(); at++) {
            if (PART.contains(before.get(at).text())) {
                return true;
            }
        }
        return Word.in(text, span).stream().anyMatch(word -> PART.contains(word.text()))
                || Texts.line(span, text).contains(" of the ");
    }

    private void hold(Occasion occasion, List<Given> given, List<Draft> found) {
        Grouping grouping = Grouping.of(given);
        Grouping.Apart apart = grouping.apart();
        if (apart == null) {
            return;
        }
        Subject about = new Subject(Subject.Kind.OCCASION, occasion.id(), occasion.heading());
        if (GROWING.contains(apart.less().quantity().thing()) && grows(grouping.sides())) {
            found.add(Draft.update(about, "number", grouping.values(),
                    "Later reports give the larger number, as counts of this kind grow."));
        } else {
            found.add(
                    Draft.disagreement(about, "number", grouping.values(), apart.less().quantity().figure() + " is not "
                            + apart.more().quantity().figure() + "."));
        }
    }

    /** True when no smaller number is told later than a larger one, and the first and last are told on different days. */
    private boolean grows(List<List<Given>> sides) {
        List<Given> all = new ArrayList<>();
        sides.forEach(all::addAll);
        if (all.stream().anyMatch(given -> date(given) == null)) {
            return false;
        }
        boolean sameDay = false;
        for (Given one : all) {
            for (Given other : sides.getFirst()) {
                LocalDate a = date(one);
                LocalDate b = date(other);
                if (a != null && b != null && !one.quantity().fits(other.quantity())) {
                    boolean rising = one.quantity().said() > other.quantity().said() == a.isAfter(b);
                    sameDay |= a.equals(b) || !rising;
                }
            }
        }
        return !sameDay;
    }

    private @Nullable LocalDate date(Given given) {
        ReportDate published = index.report(given.evidence().report()).published();
        return published == null ? null : published.first();
    }
}

package org.rapporteur.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Span;
import org.rapporteur.reading.text.FindingId;

/** Joins what several sentences of one report tell of the same happening. */
final class Merger {

    private final String report;
    private final List<List<Telling>> events = new ArrayList<>();

    Merger(String report) {
        this.report = report;
    }

    /** Adds a telling to the latest event it can belong to, or begins a new one. */
    void add(Telling telling) {
        for (List<Telling> event : events.reversed()) {
            if (same(event, telling)) {
                event.add(telling);
                return;
            }
        }
        if (telling.somebody() || telling.when() != null || telling.where() != null) {
            List<Telling> event = new ArrayList<>();
            event.add(telling);
            events.add(event);
        }
    }

    private static boolean same(List<Telling> event, Telling telling) {
        boolean linked = false;
        for (Telling earlier : event) {
            if (!earlier.kind().group().equals(telling.kind().group()) || apart(earlier, telling)) {
                return false;
            }
            linked = linked || shares(earlier, telling);
        }
        return linked || (telling.definite() && (!telling.somebody() || !event.getFirst().somebody())
                && event.getFirst().status() != EventStatus.POSSIBLE);
    }

    /** True when the two cannot be one: other days, another ordinal, another place, nobody in common. */
    private static boolean apart(Telling a, Telling b) {
        if (a.when() != null && b.when() != null && disjoint(a.when(), b.when())) {
            return true;
        }
        String first = ordinal(a);
        String second = ordinal(b);
        if (first != null && second != null && !first.equals(second)) {
            return true;
        }
        if ((a.status() == EventStatus.DENIED) != (b.status() == EventStatus.DENIED) && !b.definite()) {
            return true;
        }
        if (a.where() != null && b.where() != null && !same(a.where(), b.where()) && !b.definite()) {
            return true;
        }
        return a.somebody() && b.somebody() && !shares(a, b);
    }

    private static boolean disjoint(Moment a, Moment b) {
        if (a.from() != null && a.to() != null && b.from() != null && b.to() != null) {
            return a.to().isBefore(b.from()) || b.to().isBefore(a.from());
        }
        return !a.text().equals(b.text()) && !a.isResolved() && !b.isResolved() && a.value().startsWith("XXXX")
                && b.value().startsWith("XXXX");
    }

    private static @Nullable String ordinal(Telling telling) {
        for (Attribute attribute : telling.attributes()) {
            if (attribute.name().equals("ordinal")) {
                int blank = attribute.value().indexOf(' ');
                return attribute.value().substring(0, blank < 0 ? attribute.value().length() : blank)
                        .toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private static boolean shares(Telling a, Telling b) {
        for (Participant one : all(a)) {
            for (Participant another : all(b)) {
                if (same(one, another)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Participant> all(Telling telling) {
        List<Participant> all = new ArrayList<>(telling.who());
        all.addAll(telling.other());
        return all;
    }

    private static boolean same(Participant a, Participant b) {
        if (a.party() != null || b.party() != null) {
            return a.party() != null && a.party().equals(b.party());
        }
        return a.text().equalsIgnoreCase(b.text());
    }

    /** The events, in order of their first telling. */
    List<Event> events() {
        List<Event> built = new ArrayList<>();
        for (List<Telling> event : events) {
            built.add(build(event));
        }
        return built;
    }

    private Event build(List<Telling> tellings) {
        Telling first = tellings.getFirst();
        List<Span> sentences = new ArrayList<>();
        List<Span> triggers = new ArrayList<>();
        List<Participant> who = new ArrayList<>();
        List<Participant> other = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>();
        List<Span> hedges = new ArrayList<>();
        Moment when = null;
        Participant where = null;
        EventStatus status = first.status();
        String statement = first.statement();
        for (Telling telling : tellings) {
            if (!sentences.contains(telling.sentence())) {
                sentences.add(telling.sentence());
            }
            triggers.add(telling.trigger());
            addNew(telling.who(), who, other);
            addNew(telling.other(), other, who);
            attributes.addAll(telling.attributes());
            hedges.addAll(telling.hedges());
            when = when == null || (!when.isResolved() && telling.when() != null && telling.when().isResolved())
                    ? telling.when()
                    : when;
            where = where == null ? telling.where() : where;
            statement = telling.statement() == null ? null : statement;
            status = stronger(status, telling.status());
        }
        String name = tellings.stream().map(each -> each.kind().name()).filter(each -> !each.equals("arrival"))
                .findFirst().orElse(first.kind().name());
        return new Event(FindingId.of("ev", report, triggers), report, sentences, reason(tellings, name), statement,
                first.kind().category(), name, triggers, who, other, when, where, attributes, status, hedges);
    }

    private static void addNew(List<Participant> more, List<Participant> into, List<Participant> beside) {
        for (Participant one : more) {
            boolean known = false;
            for (Participant each : into) {
                known = known || same(each, one);
            }
            for (Participant each : beside) {
                known = known || same(each, one);
            }
            if (!known) {
                into.add(one);
            }
        }
    }

    /** What happened is no longer only planned; what was called off is denied. */
    private static EventStatus stronger(EventStatus before, EventStatus now) {
        return now == EventStatus.DENIED || before == EventStatus.DENIED
                ? EventStatus.DENIED
                : before.compareTo(now) < 0 ? before : now;
    }

    private static String reason(List<Telling> tellings, String name) {
        return tellings.size() == 1
                ? "the word marked tells of a happening of the kind \"" + name + "\""
                : tellings.size() + " places of the report tell of one happening of the kind \"" + name
                        + "\": the same people, or taken up as known, and nothing that sets them apart";
    }
}

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

    /** How a day of an unknown week is written; its number follows. */
    private static final String WEEKDAY = "XXXX-WXX-";

    private final String report;
    private final List<List<Telling>> events = new ArrayList<>();

    Merger(String report) {
        this.report = report;
    }

    /** Adds a telling to the latest event it can belong to, or begins a new one. */
    void add(Telling telling) {
        for (List<Telling> event : events.reversed()) {
            if (!telling.fresh() && same(event, telling)) {
                event.add(telling);
                return;
            }
        }
        if (telling.somebody() || (telling.specific() && telling.when() != null)
                || ((telling.definite() || telling.specific()) && telling.where() != null)) {
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

    /** True when the two cannot be one: other days, another ordinal, another place, one only thought of, nobody in common. */
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
        if ((a.status() == EventStatus.POSSIBLE) != (b.status() == EventStatus.POSSIBLE)
                && !a.kind().name().equals(b.kind().name())) {
            return true;
        }
        if (a.where() != null && b.where() != null && !same(a.where(), b.where()) && !b.definite()
                && !reception(a) && !reception(b) && name(a.where()) && name(b.where())) {
            return true;
        }
        int shared = shared(a, b);
        boolean pairs = parties(a) >= 2 && parties(b) >= 2;
        return a.somebody() && b.somebody() && shared < (pairs ? 2 : 1);
    }

    private static boolean disjoint(Moment a, Moment b) {
        if (a.from() != null && a.to() != null && b.from() != null && b.to() != null) {
            return a.to().isBefore(b.from()) || b.to().isBefore(a.from());
        }
        return a.value().startsWith(WEEKDAY) && b.value().startsWith(WEEKDAY)
                && !a.value().regionMatches(0, b.value(), 0, WEEKDAY.length() + 1);
    }

    /** To be received somewhere is part of a visit that has its own place. */
    private static boolean reception(Telling telling) {
        return telling.kind().name().equals("reception");
    }

    private static boolean name(Participant place) {
        return Character.isUpperCase(place.text().charAt(0));
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
        return shared(a, b) > 0;
    }

    private static int shared(Telling a, Telling b) {
        int shared = 0;
        for (Participant one : all(a)) {
            for (Participant another : all(b)) {
                shared += same(one, another) ? 1 : 0;
            }
        }
        return shared;
    }

    private static int parties(Telling telling) {
        int parties = 0;
        for (Participant one : all(telling)) {
            parties += one.party() == null ? 0 : 1;
        }
        return parties;
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
        boolean again = false;
        for (Telling telling : tellings) {
            if (!sentences.contains(telling.sentence())) {
                sentences.add(telling.sentence());
            }
            triggers.add(telling.trigger());
            addNew(telling.who(), who, other);
            addNew(telling.other(), other, who);
            for (Attribute attribute : telling.attributes()) {
                if (attributes.stream().noneMatch(each -> each.value().equalsIgnoreCase(attribute.value()))) {
                    attributes.add(attribute);
                }
            }
            hedges.addAll(telling.hedges());
            when = when == null || (!when.isResolved() && telling.when() != null && telling.when().isResolved())
                    ? telling.when()
                    : when;
            if (where == null) {
                where = telling.where();
            } else if (telling.where() != null && !same(where, telling.where())) {
                attributes.add(new Attribute("place", telling.where().text(), telling.where().span()));
            }
            statement = telling.statement() == null ? null : statement;
            boolean presumed = again && telling.definite() && telling.status() == EventStatus.HAPPENED;
            status = presumed ? status : stronger(status, telling.status());
            again = true;
        }
        String name = name(tellings);
        return new Event(FindingId.of("ev", report, triggers), report, sentences, reason(tellings, name), statement,
                first.kind().category(), name, triggers, who, other, when, where, attributes, status, hedges);
    }

    /** Being received and arriving are parts of the visit, where one is told. */
    private static String name(List<Telling> tellings) {
        for (Telling telling : tellings) {
            String name = telling.kind().name();
            if (!name.equals("arrival") && !name.equals("reception")) {
                return name;
            }
        }
        return tellings.getFirst().kind().name();
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

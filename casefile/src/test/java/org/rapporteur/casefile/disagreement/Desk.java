package org.rapporteur.casefile.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.Act;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.Case;
import org.rapporteur.model.Cue;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Form;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tie;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Side;
import org.rapporteur.model.comparison.Story;

/** Hand-made readings of one story, to hold against each other. */
final class Desk {

    private final List<Page> pages = new ArrayList<>();
    private final List<Event> meeting = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private EventCategory category = EventCategory.CONSULT;
    private String kind = "talks";

    /** A report with its findings. */
    final class Page {

        private final Report report;
        private final List<Finding> findings = new ArrayList<>();

        private Page(String id, @Nullable LocalDate day, String text) {
            report = new Report(id, null, "Paper " + id, null, day == null ? null : ReportDate.day(day), null, "en",
                    id + ".txt", text);
        }

        Span span(String words) {
            int at = report.text().indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException("No such words: " + words);
            }
            return new Span(at, at + words.length());
        }

        /** Somebody says something. */
        Page says(String speaker, Act act, String content) {
            Span source = span(speaker);
            Hop hop = new Hop(speaker, List.of(source), SourceKind.UNKNOWN, null,
                    new Cue(List.of(cue(speaker)), act == Act.DENY ? "deny" : "say", act, false));
            findings.add(new Statement("s" + findings.size() + report.id(), report.id(),
                    List.of(source, span(content)), "", List.of(hop), List.of(span(content)), Form.INDIRECT, null,
                    List.of()));
            return this;
        }

        /** A party accuses another. */
        Page blames(String party, String content) {
            Hop hop = new Hop(party, List.of(span(party)), SourceKind.STATE, party,
                    new Cue(List.of(cue(party)), "accuse", Act.ACCUSE, false));
            findings.add(new Statement("s" + findings.size() + report.id(), report.id(),
                    List.of(span(party), span(content)), "", List.of(hop), List.of(span(content)), Form.INDIRECT,
                    null, List.of()));
            if (parties.stream().noneMatch(known -> known.id().equals(party))) {
                parties.add(new Party(party, party, PartyKind.STATE, List.of(party), List.of(), List.of()));
            }
            return this;
        }

        /** The word that ends the speaker's words, or follows them. */
        private Span cue(String speaker) {
            int end = span(speaker).end();
            String text = report.text();
            if (speaker.endsWith("denied")) {
                return new Span(end - "denied".length(), end);
            }
            int next = end;
            while (next + 1 < text.length() && !Character.isLetter(text.charAt(next))) {
                next++;
            }
            int stop = next;
            while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            return new Span(next, stop);
        }

        /** Tells of the occasion. */
        Page tells(String trigger, Attribute... attributes) {
            return tells(EventStatus.HAPPENED, trigger, attributes);
        }

        Page tells(EventStatus status, String trigger, Attribute... attributes) {
            Event event = new Event("e" + findings.size() + report.id(), report.id(), List.of(span(trigger)), "", null,
                    category, kind, List.of(span(trigger)), List.of(), List.of(), null, null, List.of(attributes),
                    status, List.of());
            findings.add(event);
            meeting.add(event);
            return this;
        }

        Attribute number(String words) {
            return new Attribute("number", words, span(words));
        }

        Page judges(String on, Direction direction, String words) {
            String statement = findings.stream().filter(Statement.class::isInstance).map(Statement.class::cast)
                    .filter(said -> said.content().getFirst().contains(span(words))).map(Statement::id).findFirst()
                    .orElse(null);
            findings.add(new Assessment("a" + findings.size() + report.id(), report.id(), List.of(span(words)), "",
                    statement, null, new Participant(on, span(on), null), direction, List.of(span(words)), false,
                    true));
            return this;
        }

        Page plan(String words, int points) {
            findings.add(new Proposal("p" + findings.size() + report.id(), report.id(), List.of(span(words)), "", null,
                    words, points, List.of(span(words)), List.of(), List.of(), List.of(), List.of()));
            return this;
        }

        private Reading reading() {
            List<Span> sentences = new ArrayList<>();
            int start = 0;
            String text = report.text();
            for (int at = 0; at < text.length(); at++) {
                if ((text.charAt(at) == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' '))) {
                    sentences.add(new Span(start, at + 1));
                    start = Math.min(at + 2, text.length());
                }
            }
            return new Reading(report, sentences, List.of(), findings);
        }
    }

    Desk of(EventCategory newCategory, String newKind) {
        category = newCategory;
        kind = newKind;
        return this;
    }

    Page report(String id, String text) {
        return report(id, null, text);
    }

    Page report(String id, @Nullable LocalDate day, String text) {
        Page page = new Page(id, day, text);
        pages.add(page);
        return page;
    }

    /** A person with the places that name him, and with a role where it is told. */
    void person(String name, Page titled, @Nullable String role, Object... namedAt) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < namedAt.length; at += 2) {
            Page page = (Page) namedAt[at];
            String words = (String) namedAt[at + 1];
            mentions.add(new Mention(page.report.id(), page.span(words), words));
        }
        List<Tie> ties = role == null
                ? List.of()
                : List.of(new Tie(role, null, List.of(new Mention(titled.report.id(), titled.span(role), role))));
        parties.add(new Party(name, name, PartyKind.PERSON, List.of(name), ties, mentions));
    }

    Differences compare() {
        Case affair = new Case(pages.stream().map(Page::reading).toList(), parties, List.of());
        CaseIndex index = new CaseIndex(affair);
        Story story = new Story("one", List.of(), pages.stream().map(page -> page.report.id()).toList());
        List<Evidence> tellings = meeting.stream()
                .map(event -> new Evidence(event.report(), event.trigger().getFirst(), event.id(), null)).toList();
        List<Occasion> occasions = tellings.isEmpty()
                ? List.of()
                : List.of(new Occasion("o", category, kind, "The " + kind, List.of(), null, null, null,
                        EventStatus.HAPPENED, tellings, List.of(), List.of()));
        return new Differences(index, List.of(story), occasions, List.of(), new Voices(index, List.of()));
    }

    /** Each as "attribute: value | value". */
    List<String> disagreements() {
        return compare().disagreements().stream().map(Desk::line).toList();
    }

    /** Each as "attribute: value | value". */
    List<String> updates() {
        return compare().updates().stream()
                .map(one -> one.attribute() + ": " + String.join(" | ", one.sides().stream().map(Side::value).toList()))
                .toList();
    }

    private static String line(Disagreement one) {
        return one.attribute() + ": " + String.join(" | ", one.sides().stream().map(Side::value).toList());
    }
}

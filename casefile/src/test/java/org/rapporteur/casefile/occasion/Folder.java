package org.rapporteur.casefile.occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.kinship.Voices;
import org.rapporteur.model.Attribute;
import org.rapporteur.model.Case;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportDate;
import org.rapporteur.model.Span;
import org.rapporteur.model.Tie;
import org.rapporteur.model.comparison.Occasion;

/** Hand-made readings whose happenings are to be gathered. */
final class Folder {

    private final List<Page> pages = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();

    /** Berg and Holm of Velland, Lund and Dahl of Norland; Berg leads Velland, Lund Norland, Holm is Berg's envoy. */
    static Folder ofNorlandAndVelland() {
        Folder folder = new Folder();
        folder.party("velland", "Velland", PartyKind.STATE);
        folder.party("norland", "Norland", PartyKind.STATE);
        folder.party("berg", "Ada Berg", PartyKind.PERSON, "president", "velland");
        folder.party("lund", "Otto Lund", PartyKind.PERSON, "president", "norland");
        folder.party("holm", "Ines Holm", PartyKind.PERSON, "envoy", "berg");
        folder.party("dahl", "Paul Dahl", PartyKind.PERSON);
        return folder;
    }

    void party(String id, String name, PartyKind kind) {
        parties.add(new Party(id, name, kind, List.of(name), List.of(), List.of()));
    }

    private void party(String id, String name, PartyKind kind, String role, String to) {
        Mention evidence = new Mention("r", new Span(0, 1), role);
        parties.add(new Party(id, name, kind, List.of(name), List.of(new Tie(role, to, List.of(evidence))), List.of()));
    }

    Page page(String id, @Nullable String day) {
        Page page = new Page(id, day == null ? null : ReportDate.day(LocalDate.parse(day)));
        pages.add(page);
        return page;
    }

    /** Lays the reports in another order. */
    void shuffle(Random random) {
        Collections.shuffle(pages, random);
    }

    List<Party> parties() {
        return parties;
    }

    List<Happening> happenings() {
        CaseIndex index = index(pages);
        return new Happenings(index, new Acquaintance(index.affair())).all();
    }

    List<Occasion> occasions() {
        CaseIndex index = index(pages);
        return new Occasions(index, List.of(), new Voices(index, List.of())).gathered();
    }

    /** The reports of each occasion, as "a+b". */
    List<String> gathered() {
        return occasions().stream().map(occasion -> String.join("+", occasion.reports())).sorted().toList();
    }

    private CaseIndex index(List<Page> all) {
        return new CaseIndex(new Case(all.stream().map(Page::reading).toList(), parties, List.of()));
    }

    /** A report. */
    final class Page {

        private final String id;
        private final @Nullable ReportDate published;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> sentences = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        private Page(String id, @Nullable ReportDate published) {
            this.id = id;
            this.published = published;
        }

        Telling meeting(String... who) {
            return new Telling(this, EventCategory.CONSULT, "meeting", who);
        }

        Telling told(EventCategory category, String kind, String... who) {
            return new Telling(this, category, kind, who);
        }

        private Span sentence(String words) {
            int start = text.length();
            text.append(words).append(' ');
            Span span = new Span(start, start + words.length());
            sentences.add(span);
            return span;
        }

        private Reading reading() {
            return new Reading(new Report(id, null, "Paper " + id, null, published, null, "en", id, text.toString()),
                    sentences, List.of(), findings);
        }
    }

    /** A happening as a report tells it; {@link #end} files it. */
    final class Telling {

        private final Page page;
        private final EventCategory category;
        private final String kind;
        private final List<String> who;
        private List<String> other = List.of();
        private @Nullable String day;
        private @Nullable String place;
        private EventStatus status = EventStatus.HAPPENED;
        private final List<String> attributes = new ArrayList<>();
        private String before = "a";

        private Telling(Page page, EventCategory category, String kind, String... who) {
            this.page = page;
            this.category = category;
            this.kind = kind;
            this.who = List.of(who);
        }

        Telling with(String... others) {
            other = List.of(others);
            return this;
        }

        Telling on(String date) {
            day = date;
            return this;
        }

        Telling in(String where) {
            place = where;
            return this;
        }

        Telling as(EventStatus told) {
            status = told;
            return this;
        }

        Telling attribute(String name, String value) {
            attributes.add(name + "=" + value);
            return this;
        }

        Telling the(String word) {
            before = word;
            return this;
        }

        Page end() {
            String lead = "It was " + before + " ";
            Span sentence = page.sentence(lead + kind + ".");
            Span trigger = new Span(sentence.start() + lead.length(), sentence.end() - 1);
            List<Attribute> told = attributes.stream().map(one -> new Attribute(one.substring(0, one.indexOf('=')),
                    one.substring(one.indexOf('=') + 1), trigger)).toList();
            Participant where = place == null ? null : new Participant(place, trigger, state(place));
            page.findings.add(new Event("ev-" + page.id + page.findings.size(), page.id, List.of(sentence), "", null,
                    category, kind, List.of(trigger), named(who, trigger), named(other, trigger), moment(trigger),
                    where,
                    told, status, List.of()));
            return page;
        }

        private @Nullable String state(String name) {
            return name.equals("Norland") ? "norland" : name.equals("Velland") ? "velland" : null;
        }

        private List<Participant> named(List<String> names, Span span) {
            return names.stream().map(name -> new Participant(name, span,
                    parties.stream().anyMatch(party -> party.id().equals(name)) ? name : null)).toList();
        }

        private @Nullable Moment moment(Span span) {
            if (day == null) {
                return null;
            }
            LocalDate date = day.startsWith("XXXX") ? null : LocalDate.parse(day);
            return new Moment(day, span, Moment.Kind.DATE, date, date, Moment.Precision.DAY, day, Moment.Modifier.NONE,
                    "");
        }
    }
}

package org.rapporteur.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Gathered.Note;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.comparison.Comparison;
import org.rapporteur.model.comparison.Course;
import org.rapporteur.model.comparison.Disagreement;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Update;

/** Puts findings under the occasions and courses they tell of; each finding stands in one place only. */
final class Gatherer {

    private final Contents contents;
    private final Lookup lookup;
    private final Anchors anchors;
    private final CourseWords words;
    private final Comparison comparison;
    private final Set<String> placed = new HashSet<>();
    private final Map<String, List<Note>> differences = new HashMap<>();

    Gatherer(Comparing comparing, CourseWords words) {
        this.contents = comparing.contents();
        this.lookup = comparing.lookup();
        this.anchors = comparing.anchors();
        this.words = words;
        this.comparison = comparing.comparison();
        for (Disagreement one : comparison.disagreements()) {
            note(one.about().id(), new Note("disputed", Words.oneLine(one.attribute()),
                    anchors.disagreement(one.id()), "", null));
        }
        for (int i = 0; i < comparison.updates().size(); i++) {
            Update one = comparison.updates().get(i);
            note(one.about().id(), new Note("changed", Words.oneLine(one.attribute()), "update-" + (i + 1), "", null));
        }
    }

    private void note(@Nullable String id, Note note) {
        if (id != null) {
            differences.computeIfAbsent(id, any -> new ArrayList<>()).add(note);
        }
    }

    /** All occasions, in order. */
    List<Gathered> occasions() {
        Map<String, Occasion> byId = new HashMap<>();
        comparison.occasions().forEach(occasion -> byId.put(occasion.id(), occasion));
        List<Gathered> all = new ArrayList<>();
        for (Occasion occasion : comparison.occasions()) {
            List<Note> notes = new ArrayList<>(differences.getOrDefault(occasion.id(), List.of()));
            for (Occasion.Doubt doubt : occasion.doubts()) {
                Occasion other = byId.get(doubt.occasion());
                notes.add(new Note("may be the same as", other == null ? "" : Words.oneLine(other.heading()),
                        anchors.occasion(doubt.occasion()), Words.oneLine(doubt.why()), null));
            }
            Placed here = place(occasion.tellings(), ToldKind.EVENT);
            all.add(new Gathered(anchors.of(occasion), Words.oneLine(occasion.heading()),
                    here.several() ? facts(occasion) : List.of(), occasion.voices(), notes, here.items(),
                    here.others(), occasion.from() == null ? occasion.to() : occasion.from()));
        }
        return all;
    }

    private List<Item.Detail> facts(Occasion occasion) {
        List<Item.Detail> facts = new ArrayList<>();
        String days = Days.on(occasion.from(), occasion.to());
        if (!days.isEmpty()) {
            facts.add(new Item.Detail("when", days));
        }
        if (occasion.where() != null) {
            facts.add(new Item.Detail("where", contents.name(occasion.where())));
        }
        String heading = Words.oneLine(occasion.heading());
        String who = occasion.who().stream().filter(one -> contents.party(one.party()) != null).map(contents::name)
                .distinct().filter(name -> !heading.contains(name)).collect(Collectors.joining(", "));
        if (!who.isEmpty()) {
            facts.add(new Item.Detail("who", who));
        }
        if (occasion.status() != EventStatus.HAPPENED) {
            facts.add(new Item.Detail("status", occasion.status().label()));
        }
        return facts;
    }

    /** The courses of a kind, in order. */
    List<Gathered> courses(Course.Kind kind) {
        ToldKind told = Anchors.kind(kind);
        List<Gathered> all = new ArrayList<>();
        for (Course course : comparison.courses()) {
            if (course.kind() == kind) {
                Placed here = place(course.tellings(), told);
                List<Note> notes = new ArrayList<>(words.notes(course));
                notes.addAll(differences.getOrDefault(course.id(), List.of()));
                all.add(new Gathered(anchors.of(course), Words.oneLine(course.heading()),
                        words.facts(course, here.several()), course.voices(), notes, here.items(), here.others(),
                        course.deadline() == null ? firstDay(here.items()) : course.deadline()));
            }
        }
        return all;
    }

    private static @Nullable LocalDate firstDay(List<Item> items) {
        return items.stream().map(Gatherer::day).filter(Objects::nonNull).map(Objects::requireNonNull).findFirst()
                .orElse(null);
    }

    /** Findings of a kind that stand under no occasion and no course, each by itself. */
    List<Gathered> alone(ToldKind kind) {
        return contents.items(kind).stream().filter(item -> !placed.contains(item.anchor()))
                .map(item -> Gathered.alone(item, day(item))).toList();
    }

    private static @Nullable LocalDate day(Item item) {
        Moment moment = Timeline.moment(item.told());
        return moment == null ? null : moment.from() == null ? moment.to() : moment.from();
    }

    private record Placed(List<Item> items, List<Cited> others) {

        boolean several() {
            return items.size() + others.size() > 1 || items.isEmpty();
        }
    }

    private Placed place(List<Evidence> tellings, ToldKind kind) {
        List<Item> items = new ArrayList<>();
        List<Cited> others = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (Evidence telling : tellings) {
            Item item = lookup.item(telling.finding());
            if (item != null && item.kind() == kind && placed.add(item.anchor())) {
                here.add(item.anchor());
                items.add(item);
            } else if (item == null || here.add(item.anchor())) {
                others.add(lookup.cited(telling));
            }
        }
        return new Placed(items, others);
    }
}

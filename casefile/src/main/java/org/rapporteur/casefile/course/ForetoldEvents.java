package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Moment;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Statement;

/** Happenings told as done that are what was foretold. */
final class ForetoldEvents {

    /** How much of the forecast the happening must hold. */
    private static final double ENOUGH = 0.75;
    private static final int FEWEST = 3;

    private final Chronicle chronicle;
    private final WordReader words;
    private final ForecastChanges changes;

    ForetoldEvents(Chronicle chronicle, WordReader words, ForecastChanges changes) {
        this.chronicle = chronicle;
        this.words = words;
        this.changes = changes;
    }

    void settle(List<Foretold> forecasts) {
        Postings byWord = new Postings();
        for (int at = 0; at < forecasts.size(); at++) {
            String story = chronicle.story(forecasts.get(at).forecast().report());
            for (String word : forecasts.get(at).words().words()) {
                byWord.put(story + "\t" + word, at);
            }
        }
        for (Event event : chronicle.index().affair().all(Event.class)) {
            Statement statement = chronicle.index().onWord(event);
            boolean asserted = statement == null || Statements.asserts(statement);
            if (event.status() != EventStatus.HAPPENED || !event.hedges().isEmpty() || !asserted) {
                continue;
            }
            ContentWords deed = deed(event);
            Set<Integer> candidates = new TreeSet<>();
            for (String word : deed.words()) {
                candidates.addAll(byWord.latest(chronicle.story(event.report()) + "\t" + word));
            }
            ContentWords all = all(event, deed);
            for (int at : candidates) {
                match(event, all, forecasts.get(at));
            }
        }
    }

    private ContentWords deed(Event event) {
        ContentWords kind = new ContentWords(words.stems(event.kind()), Set.of(), Set.of());
        return words.of(event.report(), event.trigger(), null).and(kind);
    }

    private ContentWords all(Event event, ContentWords deed) {
        ContentWords all = deed;
        for (List<Participant> some : List.of(event.who(), event.other())) {
            for (Participant one : some) {
                all = all.and(words.of(event.report(), List.of(one.span()), null));
            }
        }
        Participant where = event.where();
        return where == null ? all : all.and(words.of(event.report(), List.of(where.span()), null));
    }

    private void match(Event event, ContentWords all, Foretold foretold) {
        ContentWords said = foretold.words();
        int shared = said.shared(all);
        if (shared >= FEWEST && shared >= ENOUGH * said.size() && !said.against(all) && done(event, foretold)) {
            changes.settle(foretold, true, event.report(),
                    chronicle.sentence(event.report(), event.trigger().getFirst()), event.id(), day(event.when()));
        }
    }

    /** True when the deed itself was foretold, not only the one who does it: "an invasion would be costly" tells no end. */
    private boolean done(Event event, Foretold foretold) {
        Participant about = foretold.forecast().about();
        Set<String> deeds = deed(event).words();
        int end = about == null ? 0 : about.span().end();
        return foretold.tokens().stream()
                .anyMatch(token -> token.start() >= end && deeds.contains(words.stem(token.word())));
    }

    private static @Nullable LocalDate day(@Nullable Moment when) {
        return when == null || when.from() == null || !when.from().equals(when.to()) ? null : when.from();
    }
}

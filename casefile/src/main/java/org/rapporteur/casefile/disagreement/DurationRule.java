package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.disagreement.Grouping.Given;
import org.rapporteur.casefile.disagreement.Tellings.Told;
import org.rapporteur.casefile.quantity.Quantities;
import org.rapporteur.casefile.quantity.Quantity;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Subject;

/** How long a meeting took. */
final class DurationRule implements Rule {

    private static final Set<String> LASTING = Set.of("took", "lasted", "lasting", "spent", "spending", "ran", "for",
            "after", "stretched", "over", "of");
    private static final Set<String> MEETINGS = Set.of("meeting", "talks", "summit", "call", "audience");
    private static final double DAY = 24 * 60;

    private final CaseIndex index;
    private final List<Occasion> occasions;
    private final Tellings tellings;
    private final Sources sources;
    private final Quantities quantities;

    DurationRule(CaseIndex index, List<Occasion> occasions, Tellings tellings, Sources sources,
            Quantities quantities) {
        this.index = index;
        this.occasions = occasions;
        this.tellings = tellings;
        this.sources = sources;
        this.quantities = quantities;
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Occasion occasion : occasions) {
            if (occasion.category() == EventCategory.CONSULT && MEETINGS.contains(occasion.kind())) {
                Grouping grouping = Grouping.of(given(occasion));
                Grouping.Apart apart = grouping.apart();
                if (apart != null) {
                    found.add(Draft.disagreement(
                            new Subject(Subject.Kind.OCCASION, occasion.id(), occasion.heading()), "duration",
                            grouping.values(), why(apart.less(), apart.more())));
                }
            }
        }
        return found;
    }

    private static String why(Given shorter, Given longer) {
        double ratio = longer.quantity().said() / Math.max(shorter.quantity().said(), 1);
        String much = ratio > 2 ? "less than half of" : "not";
        return Texts.capital(shorter.words()) + " is " + much + " " + longer.words() + ".";
    }

    private List<Given> given(Occasion occasion) {
        List<Given> given = new ArrayList<>();
        for (Told told : tellings.of(occasion)) {
            String text = index.report(told.report()).text();
            List<Quantity> lengths = quantities.in(text, told.sentence()).stream().filter(Quantity::isTime)
                    .filter(quantity -> quantity.said() < DAY).filter(quantity -> lasting(text, told, quantity))
                    .toList();
            if (lengths.size() == 1) {
                Quantity length = lengths.getFirst();
                given.add(new Given(length, Texts.line(length.span(), text),
                        sources.evidence(told.report(), length.span(), told.event().id())));
            }
        }
        return given;
    }

    /** True for "met for nearly two hours", "the talks lasted two hours", "two hours of talks", "the two-hour talks". */
    private static boolean lasting(String text, Told told, Quantity quantity) {
        Span trigger = told.trigger();
        if (quantity.span().end() <= trigger.start()) {
            return near(text, Texts.between(quantity.span(), trigger));
        }
        List<Word> before = Word.in(text, Texts.between(trigger, quantity.span()));
        Word last = last(before);
        if (last == null || !LASTING.contains(last.text()) || last.text().equals("of")) {
            return false;
        }
        boolean verb = !last.text().equals("for") && !last.text().equals("after") && !last.text().equals("over");
        return verb || (!last.text().equals("after") && unparted(before));
    }

    /** True for the words of "two hours of tense talks": nothing but adjectives in between. */
    private static boolean near(String text, Span between) {
        List<Word> words = Word.in(text, between);
        return words.size() <= 6 && words.stream().allMatch(word -> word.text().equals(",") || word.text().equals("-")
                || (word.isWord() && !word.isNumeral() && !other(word.text())));
    }

    private static boolean other(String word) {
        return Texts.small(word) && !word.equals("of");
    }

    /** True when "for two hours" can still belong to the meeting: no word in between that itself takes a "for". */
    private static boolean unparted(List<Word> between) {
        return between.size() <= 16 && between.stream().noneMatch(word -> switch (word.text()) {
            case "called", "calls", "calling", "asked", "asking", "and", "but", "that", "which", "who", "agreed",
                    "truce", "ceasefire", "pause", "halt", "delay", "plan", "proposal", "deadline" ->
                true;
            default -> false;
        });
    }

    private static @Nullable Word last(List<Word> words) {
        for (int at = words.size() - 1; at >= 0 && at >= words.size() - 2; at--) {
            if (words.get(at).isWord()) {
                return words.get(at);
            }
        }
        return null;
    }
}

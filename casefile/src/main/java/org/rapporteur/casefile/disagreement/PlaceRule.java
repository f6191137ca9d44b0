package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.disagreement.Tellings.Told;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.EventCategory;
import org.rapporteur.model.Span;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Occasion;
import org.rapporteur.model.comparison.Subject;

/** In which house a meeting was held. Towns, parts of a house and stays with several stops are left alone. */
final class PlaceRule implements Rule {

    private static final Set<String> MEETINGS = Set.of("meeting", "talks", "summit", "audience");
    private static final int LONGEST_NAME = 6;

    private final CaseIndex index;
    private final List<Occasion> occasions;
    private final Tellings tellings;
    private final Sources sources;
    private final Set<String> venues = new HashSet<>();

    PlaceRule(CaseIndex index, List<Occasion> occasions, Tellings tellings, Sources sources) {
        this.index = index;
        this.occasions = occasions;
        this.tellings = tellings;
        this.sources = sources;
        DataFile.beside(PlaceRule.class, "venues.tsv").withColumns(1).rows().forEach(row -> venues.add(row.cell(0)));
    }

    @Override
    public List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Occasion occasion : occasions) {
            if (occasion.category() != EventCategory.CONSULT || !MEETINGS.contains(occasion.kind())) {
                continue;
            }
            List<Side> sides = new ArrayList<>();
            for (Told told : tellings.of(occasion)) {
                Side side = side(told);
                if (side != null) {
                    put(sides, side);
                }
            }
            if (sides.size() > 1) {
                found.add(Draft.disagreement(new Subject(Subject.Kind.OCCASION, occasion.id(), occasion.heading()),
                        "place", sides.stream().map(side -> new Draft.Value(side.words, side.evidence)).toList(),
                        "One meeting has one place."));
            }
        }
        return found;
    }

    private record Side(String head, Set<String> names, String words, List<Evidence> evidence) {}

    /** Houses of one kind are the same unless both have names, and names that differ. */
    private static void put(List<Side> sides, Side side) {
        for (Side other : sides) {
            boolean same = other.head.equals(side.head) && (other.names.isEmpty() || side.names.isEmpty()
                    || other.names.stream().anyMatch(side.names::contains));
            if (same) {
                other.evidence.addAll(side.evidence);
                return;
            }
        }
        sides.add(side);
    }

    /** The one house of the sentence; null when it names none or several. */
    private @Nullable Side side(Told told) {
        String text = index.report(told.report()).text();
        List<Word> words = Word.in(text, told.sentence());
        Side found = null;
        for (int at = 0; at < words.size(); at++) {
            if (!venues.contains(words.get(at).text())) {
                continue;
            }
            int in = preposition(words, at);
            if (in < 0 || words.get(in).start() < told.trigger().start()) {
                continue;
            }
            if (found != null) {
                return null;
            }
            Span span = new Span(words.get(in + 1).start(), words.get(at).end());
            Set<String> names = new TreeSet<>();
            for (int name = in + 1; name < at; name++) {
                if (Character.isUpperCase(text.charAt(words.get(name).start()))) {
                    names.add(words.get(name).text());
                }
            }
            found = new Side(words.get(at).text().toLowerCase(Locale.ROOT), names, Texts.line(span, text),
                    new ArrayList<>(List.of(sources.evidence(told.report(), span, told.event().id()))));
        }
        return found;
    }

    /** Place of the "in" or "at" that opens the phrase; -1 when another word parts it from the house. */
    private static int preposition(List<Word> words, int house) {
        for (int at = house - 1; at >= 0 && at >= house - LONGEST_NAME; at--) {
            String word = words.get(at).text();
            if (word.equals("in") || word.equals("at") || word.equals("inside")) {
                return at;
            }
            if (!words.get(at).isWord() || (Texts.small(word) && !word.equals("the") && !word.equals("a")
                    && !word.equals("his") && !word.equals("her") && !word.equals("of"))) {
                return -1;
            }
        }
        return -1;
    }
}

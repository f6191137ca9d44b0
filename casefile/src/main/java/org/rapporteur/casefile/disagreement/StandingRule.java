package org.rapporteur.casefile.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.casefile.quantity.Word;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Tie;
import org.rapporteur.model.comparison.Evidence;
import org.rapporteur.model.comparison.Subject;

/** An envoy by title who, others say, is no diplomat or holds no office. */
final class StandingRule implements Rule {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her");

    private record Denied(String words, Evidence evidence) {}

    private record At(Span span, Party party) {}

    private final CaseIndex index;
    private final Sources sources;
    private final Set<String> offices = new HashSet<>();
    private final List<List<String>> denials = new ArrayList<>();

    StandingRule(CaseIndex index, Sources sources) {
        this.index = index;
        this.sources = sources;
        for (DataFile.Row row : DataFile.beside(StandingRule.class, "standing.tsv").withColumns(2).rows()) {
            switch (row.cell(1)) {
                case "office" -> offices.add(row.cell(0));
                case "none" -> denials.add(List.of(row.cell(0).split(" ")));
                default -> throw row.wrong("write office or none, not \"" + row.cell(1) + "\".");
            }
        }
    }

    @Override
    public List<Draft> find() {
        Map<String, List<At>> mentions = mentions();
        Map<Party, List<Denied>> denied = new LinkedHashMap<>();
        for (Reading reading : index.affair().readings()) {
            collect(reading, mentions.getOrDefault(reading.report().id(), List.of()), denied);
        }
        List<Draft> found = new ArrayList<>();
        denied.forEach((party, denials) -> {
            List<Evidence> titled = new ArrayList<>();
            String title = title(party, titled);
            if (title != null) {
                List<Draft.Value> sides = new ArrayList<>();
                sides.add(new Draft.Value(title, titled));
                byWords(denials).forEach((words, evidence) -> sides.add(new Draft.Value(words, evidence)));
                found.add(Draft.disagreement(new Subject(Subject.Kind.PARTY, party.id(), party.name()), "standing",
                        sides, "Some give a title of state, others deny any such standing."));
            }
        });
        return found;
    }

    private static Map<String, List<Evidence>> byWords(List<Denied> denials) {
        Map<String, List<Evidence>> byWords = new LinkedHashMap<>();
        denials.forEach(one -> byWords.computeIfAbsent(one.words, unused -> new ArrayList<>()).add(one.evidence));
        return byWords;
    }

    /** The title of state that the reports give most often, with every place that gives one; null when none does. */
    private @Nullable String title(Party party, List<Evidence> titled) {
        String longest = null;
        for (Tie tie : party.ties()) {
            String role = tie.role().toLowerCase(Locale.ROOT);
            String office = offices.stream().filter(title -> role.equals(title) || role.endsWith(" " + title))
                    .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())).orElse(null);
            if (office == null || role.contains("former") || role.contains("turned")) {
                continue;
            }
            longest = longest == null || office.length() > longest.length() ? office : longest;
            for (Mention mention : tie.evidence()) {
                titled.add(sources.evidence(mention.report(), mention.span(), null));
            }
        }
        return longest;
    }

    private void collect(Reading reading, List<At> mentions, Map<Party, List<Denied>> denied) {
        String text = reading.report().text();
        for (int place = 0; place < reading.sentences().size(); place++) {
            Span sentence = reading.sentences().get(place);
            List<Word> words = Word.in(text, sentence);
            for (List<String> denial : denials) {
                int at = Texts.indexOf(words, denial);
                if (at < 0) {
                    continue;
                }
                Span span = new Span(words.get(at).start(), words.get(at + denial.size() - 1).end());
                Party party = whose(reading, place, words, at, mentions);
                if (party != null) {
                    denied.computeIfAbsent(party, unused -> new ArrayList<>())
                            .add(new Denied(String.join(" ", denial),
                                    sources.evidence(reading.report().id(), span, null)));
                }
                break;
            }
        }
    }

    /**
     * The person of the sentence named last before the words; for "he" the person that the nearest sentence before begins
     * with; null when that is not plain.
     */
    private static @Nullable Party whose(Reading reading, int place, List<Word> words, int at, List<At> mentions) {
        Span sentence = reading.sentences().get(place);
        boolean asked = words.subList(0, at).stream().anyMatch(word -> word.text().equals("whether")
                || word.text().equals("if"));
        if (asked) {
            return null;
        }
        boolean pronoun = false;
        for (int word = Math.max(0, at - 6); word < Math.min(words.size(), at + 8); word++) {
            pronoun |= PRONOUNS.contains(words.get(word).text());
        }
        Party last = null;
        Party first = null;
        int from = reading.sentences().get(pronoun ? Math.max(0, place - 3) : place).start();
        int told = -1;
        for (int mention = firstFrom(mentions, from); mention < mentions.size(); mention++) {
            Span span = mentions.get(mention).span;
            if (span.start() >= words.get(at).start()) {
                break;
            }
            last = span.start() >= sentence.start() ? mentions.get(mention).party : last;
            int where = Texts.sentence(reading, span.start());
            first = where != told ? mentions.get(mention).party : first;
            told = where;
        }
        return last != null ? last : pronoun ? first : null;
    }

    private static int firstFrom(List<At> mentions, int position) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span.start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where persons are named, by report, in order of place. */
    private Map<String, List<At>> mentions() {
        Map<String, List<At>> mentions = new HashMap<>();
        for (Party party : index.affair().parties()) {
            if (party.kind() == PartyKind.PERSON) {
                for (Mention mention : party.mentions()) {
                    mentions.computeIfAbsent(mention.report(), unused -> new ArrayList<>())
                            .add(new At(mention.span(), party));
                }
            }
        }
        mentions.values().forEach(list -> list.sort(Comparator.comparing(At::span)));
        return mentions;
    }
}

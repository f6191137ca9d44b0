package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.desk.brief.Words;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;

/** What the statements can be filtered by: only values that occur, each with its number of statements. */
public record Choices(List<Choice> parties, List<Choice> outlets, List<Choice> acts, List<Choice> forms,
        List<Choice> kinds) {

    /** The outlet of reports of which none is known. */
    static final String NO_OUTLET = "(outlet not known)";

    /** One value with the label shown for it. */
    public record Choice(String value, String label, int statements) {}

    static Choices of(Contents contents) {
        Map<Integer, Integer> parties = new TreeMap<>();
        Map<String, Integer> outlets = new TreeMap<>();
        Map<String, Integer> acts = new TreeMap<>();
        Map<String, Integer> forms = new TreeMap<>();
        Map<String, Integer> kinds = new TreeMap<>();
        for (Entry entry : contents.entries()) {
            TreeSet<Integer> partiesHere = new TreeSet<>();
            TreeSet<String> kindsHere = new TreeSet<>();
            for (Hop hop : entry.statement().chain()) {
                hop.parties().forEach(party -> partiesHere.add(contents.partyIndex(party)));
                kindsHere.add(hop.kind().label());
            }
            partiesHere.stream().filter(party -> party >= 0).forEach(party -> parties.merge(party, 1, Integer::sum));
            kindsHere.forEach(kind -> kinds.merge(kind, 1, Integer::sum));
            outlets.merge(outlet(entry.source()), 1, Integer::sum);
            acts.merge(entry.statement().act().label(), 1, Integer::sum);
            forms.merge(entry.statement().form().label(), 1, Integer::sum);
        }
        return new Choices(parties(contents, parties), choices(outlets), choices(acts), choices(forms),
                choices(kinds));
    }

    static String outlet(Report report) {
        String outlet = report.outlet();
        return outlet == null ? NO_OUTLET : Words.oneLine(outlet);
    }

    private static List<Choice> parties(Contents contents, Map<Integer, Integer> counts) {
        List<Party> parties = contents.brief().affair().parties();
        List<Choice> choices = new ArrayList<>();
        counts.forEach((index, statements) -> choices.add(
                new Choice(Integer.toString(index), Words.oneLine(parties.get(index).name()), statements)));
        choices.sort(java.util.Comparator.comparing(Choice::label));
        return choices;
    }

    private static List<Choice> choices(Map<String, Integer> counts) {
        Map<String, Integer> ordered = new LinkedHashMap<>(counts);
        return ordered.entrySet().stream()
                .map(count -> new Choice(count.getKey(), count.getKey(), count.getValue())).toList();
    }
}

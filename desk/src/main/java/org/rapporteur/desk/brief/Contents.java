package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Hop;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.PartyKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Told;

/** The case put in order for reading: numbered statements and other findings, and the parties they come from. */
public final class Contents {

    /** Stands for a source that the report does not name. */
    public static final String NOT_NAMED = "source not named";

    /** Cues that an English sentence sets before the source. */
    private static final Set<String> BEFORE_SOURCE = Set.of("according to", "as per", "per", "for", "to", "in", "with");

    private final Brief brief;
    private final Map<String, Integer> parties = new HashMap<>();
    private final Set<String> sharedSurnames = new HashSet<>();
    private final List<SentenceIndex> sentences;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<ToldKind, List<Item>> items = new EnumMap<>(ToldKind.class);

    public Contents(Brief brief) {
        this.brief = brief;
        List<Party> all = brief.affair().parties();
        Set<String> surnames = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            parties.put(all.get(i).id(), i);
            String surname = lastWord(all.get(i).name());
            if (!surnames.add(surname)) {
                sharedSurnames.add(surname);
            }
        }
        List<Reading> readings = brief.affair().readings();
        this.sentences = readings.stream().map(SentenceIndex::of).toList();
        for (int report = 0; report < readings.size(); report++) {
            for (Statement statement : readings.get(report).statements()) {
                entries.add(entry(report, readings.get(report), statement));
            }
        }
        Map<String, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.statement().id(), entry));
        for (ToldKind kind : ToldKind.values()) {
            List<Item> numbered = new ArrayList<>();
            for (int report = 0; report < readings.size(); report++) {
                for (Told told : readings.get(report).all(kind.type())) {
                    numbered.add(item(kind, numbered.size() + 1, report, told, byId));
                }
            }
            items.put(kind, List.copyOf(numbered));
        }
    }

    private Item item(ToldKind kind, int number, int report, Told told, Map<String, Entry> byId) {
        Report source = brief.affair().readings().get(report).report();
        SentenceIndex index = sentences.get(report);
        List<Integer> touched = Arrays.stream(index.touched(told.spans())).boxed().toList();
        Wording wording = new Wording(this, source.text());
        List<Integer> concerned = Concerned.by(told).stream().map(Participant::party).map(this::partyIndex)
                .filter(party -> party >= 0).distinct().sorted().toList();
        return new Item(kind, number, report, source, told, wording.what(told), wording.who(told),
                wording.words(told, touched.stream().map(index.sentences()::get).toList()), wording.details(told),
                told.statement() == null ? null : byId.get(told.statement()),
                touched.isEmpty() ? 0 : touched.getFirst(), touched, concerned);
    }

    private Entry entry(int report, Reading reading, Statement statement) {
        SentenceIndex index = sentences.get(report);
        List<Integer> touched = Arrays.stream(index.touched(statement.spans())).boxed().toList();
        return new Entry(entries.size() + 1, report, reading.report(), statement, name(statement.speaker()),
                touched.stream().map(index.sentences()::get).toList(), index.at(statement.content().getFirst().start()),
                touched);
    }

    public Brief brief() {
        return brief;
    }

    /** All statements in order of report and place. */
    public List<Entry> entries() {
        return entries;
    }

    /** All findings of a kind in order of report and place. */
    public List<Item> items(ToldKind kind) {
        return items.getOrDefault(kind, List.of());
    }

    /** All findings besides statements, kind by kind. */
    public List<Item> items() {
        return items.values().stream().flatMap(List::stream).toList();
    }

    /** The sentences that a finding rests on. */
    public String sentenceText(Item item) {
        SentenceIndex index = sentences.get(item.report());
        return item.touched().stream().map(index.sentences()::get)
                .map(span -> Words.oneLine(span.in(item.source().text()))).collect(Collectors.joining(" "));
    }

    public SentenceIndex sentences(int report) {
        return sentences.get(report);
    }

    /** The party with the id, or null when the id is null or names none. */
    public @Nullable Party party(@Nullable String id) {
        Integer index = id == null ? null : parties.get(id);
        return index == null ? null : brief.affair().parties().get(index);
    }

    /** Index of the party among the parties of the case; -1 when the id is null or names none. */
    public int partyIndex(@Nullable String id) {
        return id == null ? -1 : parties.getOrDefault(id, -1);
    }

    /** The name of the party the hop was resolved to, else its own words, else that it is not named. */
    public String name(Hop hop) {
        Party party = party(hop.party());
        if (party != null) {
            return Words.oneLine(party.name());
        }
        String text = Words.oneLine(hop.text());
        return text.isEmpty() ? NOT_NAMED : text;
    }

    /** The name of the party the participant was resolved to, else the report's own words. */
    public String name(Participant participant) {
        Party party = party(participant.party());
        return Words.oneLine(party == null ? participant.text() : party.name());
    }

    /** The chain in one line, outermost first: {@code Mehr quoting › aides said › he (Jean Dupont) denied}. */
    public String chain(Entry entry) {
        return entry.statement().chain().stream().map(hop -> hop(entry, hop)).collect(Collectors.joining(" › "));
    }

    private String hop(Entry entry, Hop hop) {
        String text = Words.oneLine(hop.text());
        String open = open(hop);
        String source = (text.isEmpty() ? NOT_NAMED : text) + (open.isEmpty() ? "" : " (" + open + ")");
        String cue = entry.cue(hop);
        return cue.isEmpty() ? source : cueFirst(cue) ? cue + " " + source : source + " " + cue;
    }

    /** True when the cue reads well only before its source: {@code according to officials}. */
    public static boolean cueFirst(String cue) {
        return BEFORE_SOURCE.contains(cue.toLowerCase(Locale.ROOT));
    }

    /**
     * The name of the party where the words of the report do not tell it; empty where they do, or where it stays open. A
     * surname tells a person unless another party of the case bears it too.
     */
    public String open(Hop hop) {
        Party party = party(hop.party());
        String name = party == null ? "" : Words.oneLine(party.name());
        String text = Words.oneLine(hop.text());
        if (text.contains(name)) {
            return "";
        }
        String surname = lastWord(name);
        boolean told = party != null && party.kind() == PartyKind.PERSON && !sharedSurnames.contains(surname)
                && List.of(text.split("[\\s'\u2019]")).contains(surname);
        return told ? "" : name;
    }

    private static String lastWord(String name) {
        String line = Words.oneLine(name);
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}

package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.desk.brief.Contents;
import org.rapporteur.desk.brief.Entry;
import org.rapporteur.desk.brief.Words;
import org.rapporteur.model.Party;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Tie;

/**
 * The statements of one speaker, or of all speakers of a kind that stayed open.
 *
 * @param anchor its id in the page
 * @param party id of the party; empty when it stayed open
 * @param name its name
 * @param about what it is, as the reports say it, or what the group holds
 * @param contents what it is part of
 * @param statements its statements, in order of report and place
 */
public record Speaker(String anchor, String party, String name, String about, Contents contents,
        List<Entry> statements) {

    private static final int ROLES_SHOWN = 3;
    private static final int PART = 50;

    static List<Speaker> all(Contents contents) {
        Map<Integer, List<Entry>> byParty = new TreeMap<>();
        Map<SourceKind, List<Entry>> open = new TreeMap<>();
        for (Entry entry : contents.entries()) {
            int party = contents.partyIndex(entry.statement().speaker().party());
            if (party >= 0) {
                byParty.computeIfAbsent(party, any -> new ArrayList<>()).add(entry);
            } else {
                open.computeIfAbsent(entry.statement().speaker().kind(), any -> new ArrayList<>()).add(entry);
            }
        }
        List<Speaker> speakers = new ArrayList<>();
        byParty.forEach((index, statements) -> speakers.add(named(contents, index, statements)));
        speakers.sort(Comparator.comparingInt((Speaker speaker) -> speaker.statements().size()).reversed());
        open.forEach((kind, statements) -> speakers
                .add(new Speaker("k-" + kind.label(), "", heading(kind), explanation(kind), contents, statements)));
        return speakers;
    }

    /** The statements in parts of a size that a browser lays out at once; each view is made when it is asked for. */
    public Iterable<Iterable<StatementView>> parts() {
        return () -> IntStream.range(0, (statements.size() + PART - 1) / PART).mapToObj(this::part).iterator();
    }

    private Iterable<StatementView> part(int number) {
        List<Entry> entries = statements.subList(number * PART, Math.min(statements.size(), (number + 1) * PART));
        return () -> entries.stream().map(entry -> StatementView.of(contents, entry)).iterator();
    }

    public String count() {
        return Words.count(statements.size(), "statement", "statements");
    }

    private static Speaker named(Contents contents, int index, List<Entry> statements) {
        Party party = contents.brief().affair().parties().get(index);
        return new Speaker("p" + index, party.id(), Words.oneLine(party.name()), roles(contents, party), contents,
                statements);
    }

    /** What the party is, as the reports say it, each role once; empty when they do not. */
    static String roles(Contents contents, Party party) {
        Set<String> tied = party.ties().stream().filter(tie -> contents.party(tie.to()) != null)
                .map(tie -> plain(tie)).collect(Collectors.toSet());
        Set<String> shown = new HashSet<>();
        return party.ties().stream().filter(tie -> contents.party(tie.to()) != null || !tied.contains(plain(tie)))
                .map(tie -> role(contents, tie)).filter(role -> shown.add(role.toLowerCase(Locale.ROOT)))
                .limit(ROLES_SHOWN).collect(Collectors.joining("; "));
    }

    private static String plain(Tie tie) {
        return Words.oneLine(tie.role()).toLowerCase(Locale.ROOT);
    }

    private static String role(Contents contents, Tie tie) {
        @Nullable
        Party to = contents.party(tie.to());
        String role = Words.oneLine(tie.role());
        return to == null ? role : role + " (" + Words.oneLine(to.name()) + ")";
    }

    private static String heading(SourceKind kind) {
        return switch (kind) {
            case PERSON -> "Other persons";
            case OFFICE -> "Other offices";
            case STATE -> "Other states and governments";
            case ORGANISATION -> "Other organisations";
            case OUTLET -> "Other outlets";
            case DOCUMENT -> "Documents and polls";
            case UNNAMED -> "Unnamed sources";
            case GROUP -> "Groups of people";
            case UNKNOWN -> "Speaker left open";
        };
    }

    private static String explanation(SourceKind kind) {
        return switch (kind) {
            case UNNAMED ->
                "Sources whose names the reports withhold; they need not be the same from one report to the next.";
            case GROUP -> "People named only by what they are; they need not be the same from one report to the next.";
            case UNKNOWN -> "The text does not tell who speaks, and nobody was guessed.";
            default -> "Named in the reports, but not settled as a party.";
        };
    }
}

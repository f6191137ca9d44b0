package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * @param name its name
 * @param about what it is, as the reports say it, or what the group holds
 * @param statements its statements, in order of report and place
 */
public record Speaker(String anchor, String name, String about, List<StatementView> statements) {

    private static final int ROLES_SHOWN = 3;

    static List<Speaker> all(Contents contents) {
        Map<Integer, List<StatementView>> byParty = new TreeMap<>();
        Map<SourceKind, List<StatementView>> open = new TreeMap<>();
        for (Entry entry : contents.entries()) {
            int party = contents.partyIndex(entry.statement().speaker().party());
            StatementView view = StatementView.of(contents, entry);
            if (party >= 0) {
                byParty.computeIfAbsent(party, any -> new ArrayList<>()).add(view);
            } else {
                open.computeIfAbsent(entry.statement().speaker().kind(), any -> new ArrayList<>()).add(view);
            }
        }
        List<Speaker> speakers = new ArrayList<>();
        byParty.forEach((index, statements) -> speakers.add(named(contents, index, statements)));
        speakers.sort(Comparator.comparingInt((Speaker speaker) -> speaker.statements().size()).reversed());
        open.forEach((kind, statements) -> speakers
                .add(new Speaker("k-" + kind.label(), heading(kind), explanation(kind), statements)));
        return speakers;
    }

    private static Speaker named(Contents contents, int index, List<StatementView> statements) {
        Party party = contents.brief().affair().parties().get(index);
        return new Speaker("p" + index, Words.oneLine(party.name()), roles(contents, party), statements);
    }

    /** What the party is, as the reports say it; empty when they do not. */
    static String roles(Contents contents, Party party) {
        return party.ties().stream().limit(ROLES_SHOWN).map(tie -> role(contents, tie)).distinct()
                .collect(Collectors.joining("; "));
    }

    private static String role(Contents contents, Tie tie) {
        @Nullable
        Party to = contents.party(tie.to());
        String role = Words.oneLine(tie.role());
        return to == null ? role : role + " → " + Words.oneLine(to.name());
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

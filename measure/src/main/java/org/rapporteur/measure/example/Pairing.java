package org.rapporteur.measure.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Report;
import org.rapporteur.model.Statement;

/**
 * Noted and found statements of one report, paired one to one: contents share at least half of their words (both over
 * either) and the speaker is the same, by the words or by the party. The largest overlap is paired first.
 *
 * @param report the report
 * @param place the name of its file, with the line where it holds several
 * @param pairs by order of the notes
 * @param missed notes without a pair, the optional ones left out
 * @param extra statements found that nobody noted, by place
 */
record Pairing(Report report, String place, List<Pair> pairs, List<NotedStatement> missed, List<Statement> extra) {

    private static final double SHARED = 0.5;

    /** A note and what was found for it. */
    record Pair(NotedStatement note, Statement found) {}

    private record Candidate(int note, int found, double overlap) {}

    static Pairing of(Report report, NotedReport noted, List<Statement> found, PartyNames names) {
        String text = report.text();
        List<PlacedStatement> placed = noted.statements().stream().map(note -> PlacedStatement.place(note, text))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            WordPlaces content = new WordPlaces(text, placed.get(i).content());
            for (int j = 0; j < found.size(); j++) {
                double overlap = content.overlap(new WordPlaces(text, found.get(j).content()));
                if (overlap >= SHARED && sameSpeaker(text, placed.get(i), found.get(j), names)) {
                    candidates.add(new Candidate(i, j, overlap));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::overlap).reversed().thenComparing(Candidate::note)
                .thenComparing(Candidate::found));
        return paired(report, noted, found, candidates);
    }

    private static boolean sameSpeaker(String text, PlacedStatement placed, Statement found, PartyNames names) {
        WordPlaces wanted = new WordPlaces(text, placed.source());
        WordPlaces had = new WordPlaces(text, found.speaker().spans());
        String party = placed.note().speaker().party();
        String resolved = found.speaker().party();
        return (wanted.isEmpty() && had.isEmpty()) || wanted.overlap(had) >= SHARED || wanted.nests(had)
                || (party != null && resolved != null && names.same(resolved, party));
    }

    private static Pairing paired(Report report, NotedReport noted, List<Statement> found, List<Candidate> candidates) {
        int[] foundOf = new int[noted.statements().size()];
        Arrays.fill(foundOf, -1);
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (foundOf[candidate.note()] < 0 && taken.add(candidate.found())) {
                foundOf[candidate.note()] = candidate.found();
            }
        }
        List<Pair> pairs = new ArrayList<>();
        List<NotedStatement> missed = new ArrayList<>();
        for (int i = 0; i < foundOf.length; i++) {
            NotedStatement note = noted.statements().get(i);
            if (foundOf[i] >= 0) {
                pairs.add(new Pair(note, found.get(foundOf[i])));
            } else if (!note.optional()) {
                missed.add(note);
            }
        }
        List<Statement> extra = new ArrayList<>();
        for (int j = 0; j < found.size(); j++) {
            if (!taken.contains(j)) {
                extra.add(found.get(j));
            }
        }
        return new Pairing(report, noted.place(), pairs, missed, extra);
    }
}

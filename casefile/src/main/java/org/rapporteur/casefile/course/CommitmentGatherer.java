package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Reading;

/**
 * Gathers commitments of many reports that are one. Each is held only against those of its story and sort with which it
 * shares a word, the latest of them.
 */
final class CommitmentGatherer {

    private final Chronicle chronicle;
    private final WordReader words;
    private final Powers powers;
    private final List<CommitmentThread> threads = new ArrayList<>();
    private final Postings byWord = new Postings();

    CommitmentGatherer(Chronicle chronicle, WordReader words, Powers powers) {
        this.chronicle = chronicle;
        this.words = words;
        this.powers = powers;
    }

    /** The commitments, in order of their first telling. */
    List<CommitmentThread> gathered() {
        for (Reading reading : chronicle.index().affair().readings()) {
            for (Commitment commitment : reading.all(Commitment.class)) {
                if (binds(commitment)) {
                    gather(CommitmentTelling.of(commitment, words, powers));
                }
            }
        }
        return threads;
    }

    /** True for what has a course: an answer belongs to that of what it answers. */
    private static boolean binds(Commitment commitment) {
        boolean answer = commitment.act() == CommitmentAct.ACCEPTANCE || commitment.act() == CommitmentAct.REFUSAL;
        boolean made = commitment.status() != CommitmentStatus.DENIED
                && commitment.status() != CommitmentStatus.POSSIBLE;
        return !answer && made && !commitment.what().isEmpty();
    }

    private void gather(CommitmentTelling telling) {
        if (telling.words().isEmpty() || words.bare(telling.words())) {
            return;
        }
        LocalDate day = chronicle.day(telling.report());
        int place = best(telling, day);
        if (place < 0) {
            place = threads.size();
            threads.add(new CommitmentThread(telling, chronicle.story(telling.report()), day));
        } else {
            threads.get(place).add(telling, day);
        }
        for (String key : keys(telling)) {
            byWord.put(key, place);
        }
    }

    /** The place of the commitment a telling is most surely of; -1 when it is of none so far. */
    private int best(CommitmentTelling telling, @Nullable LocalDate day) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (String key : keys(telling)) {
            candidates.addAll(byWord.latest(key));
        }
        int best = -1;
        double surest = 0;
        for (int place : candidates) {
            double sure = threads.get(place).holds(telling, day);
            if (sure > surest) {
                surest = sure;
                best = place;
            }
        }
        return best;
    }

    private Set<String> keys(CommitmentTelling telling) {
        String block = chronicle.story(telling.report()) + "\t" + CommitmentThread.sort(telling.commitment().act());
        TreeSet<String> keys = new TreeSet<>();
        telling.words().words().forEach(word -> keys.add(block + "\t" + word));
        telling.words().names().forEach(name -> keys.add(block + "\t@" + name));
        return keys;
    }
}

package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Proposal;
import org.rapporteur.model.Reading;

/** Gathers the tellings of one plan: by its number of points, or by name and sponsor. */
final class ProposalGatherer {

    private final Chronicle chronicle;
    private final WordReader words;
    private final Powers powers;
    private final List<ProposalThread> threads = new ArrayList<>();
    private final Postings byKey = new Postings();
    private final Map<String, Integer> ofFinding = new HashMap<>();

    ProposalGatherer(Chronicle chronicle, WordReader words, Powers powers) {
        this.chronicle = chronicle;
        this.words = words;
        this.powers = powers;
    }

    /** The plans, in order of their first telling. */
    List<ProposalThread> gathered() {
        for (Reading reading : chronicle.index().affair().readings()) {
            for (Proposal proposal : reading.all(Proposal.class)) {
                gather(proposal);
            }
        }
        return threads;
    }

    /** The place of the plan that a finding tells of. */
    int place(Proposal finding) {
        return ofFinding.getOrDefault(finding.id(), -1);
    }

    private void gather(Proposal proposal) {
        Set<String> by = new HashSet<>();
        for (Participant sponsor : proposal.sponsors()) {
            String power = powers.of(sponsor);
            if (power != null) {
                by.add(power);
            }
        }
        ContentWords name = words.of(proposal.report(), List.of(proposal.trigger().getFirst()), null);
        LocalDate day = chronicle.day(proposal.report());
        Set<String> keys = keys(proposal, name);
        TreeSet<Integer> candidates = new TreeSet<>();
        for (String key : keys) {
            candidates.addAll(byKey.latest(key));
        }
        int best = -1;
        double surest = 0;
        for (int place : candidates) {
            double sure = threads.get(place).holds(proposal, by, name, day);
            if (sure > surest) {
                surest = sure;
                best = place;
            }
        }
        if (best < 0) {
            best = threads.size();
            threads.add(new ProposalThread(chronicle.story(proposal.report())));
        }
        threads.get(best).add(proposal, by, name, day);
        ofFinding.put(proposal.id(), best);
        for (String key : keys) {
            byKey.put(key, best);
        }
    }

    private Set<String> keys(Proposal proposal, ContentWords name) {
        String story = chronicle.story(proposal.report());
        TreeSet<String> keys = new TreeSet<>();
        if (proposal.points() != null) {
            keys.add(story + "\t#" + proposal.points());
        } else {
            name.words().forEach(word -> keys.add(story + "\t" + word));
            name.names().forEach(power -> keys.add(story + "\t@" + power));
        }
        return keys;
    }
}

package org.rapporteur.casefile.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.Span;

/** Finds which of the commitments a sentence tells the fate of, if it is clearly one. */
final class FateMatcher {

    private static final double ENOUGH = 2;
    private static final double CLEARLY = 0.5;

    private final Chronicle chronicle;
    private final WordReader words;
    private final List<CommitmentThread> threads;
    private final List<Set<String>> wordsOf = new ArrayList<>();
    private final Postings places = new Postings();

    FateMatcher(Chronicle chronicle, WordReader words, List<CommitmentThread> threads) {
        this.chronicle = chronicle;
        this.words = words;
        this.threads = threads;
        for (int place = 0; place < threads.size(); place++) {
            CommitmentThread thread = threads.get(place);
            Set<String> known = thread.words().words();
            wordsOf.add(known);
            for (String word : known) {
                places.put(key(thread.story(), "word", word), place);
            }
            for (String power : thread.powers()) {
                places.put(key(thread.story(), "power", power), place);
            }
            for (CommitmentTelling telling : thread.tellings()) {
                places.put(key("", "report", telling.report()), place);
            }
        }
    }

    private static String key(String story, String sort, String word) {
        return story + "\t" + sort + "\t" + word;
    }

    /** The place among the commitments of the one whose fate is told; -1 when it is not clear which. */
    int of(Fate fate) {
        List<Span> beside = beside(fate);
        Set<String> here = words.powers(fate.report(), fate.sentence());
        Set<String> near = new HashSet<>();
        beside.forEach(span -> near.addAll(words.powers(fate.report(), span)));
        ContentWords said = words.of(fate.report(), List.of(fate.sentence()), null);
        ContentWords saidBeside = words.of(fate.report(), beside, null);
        int best = -1;
        double most = 0;
        double second = 0;
        for (int place : candidates(fate, here, near)) {
            double score = fits(fate, place) ? score(fate, place, here, near, said, saidBeside) : 0;
            if (score > most) {
                second = most;
                most = score;
                best = place;
            } else {
                second = Math.max(second, score);
            }
        }
        return most >= ENOUGH && most - second >= CLEARLY ? best : -1;
    }

    private Set<Integer> candidates(Fate fate, Set<String> here, Set<String> near) {
        String story = chronicle.story(fate.report());
        TreeSet<Integer> found = new TreeSet<>();
        if (fate.anchors().isEmpty()) {
            Set<String> named = new HashSet<>(here);
            named.addAll(near);
            named.forEach(power -> found.addAll(places.latest(key(story, "power", power))));
        } else {
            fate.anchors().forEach(word -> found.addAll(places.latest(key(story, "word", word))));
        }
        found.addAll(places.latest(key("", "report", fate.report())));
        return found;
    }

    private boolean fits(Fate fate, int place) {
        CommitmentThread thread = threads.get(place);
        CommitmentTelling first = thread.first();
        boolean later = !fate.report().equals(first.report())
                || fate.sentence().end() > first.commitment().spans().getFirst().start();
        boolean named = fate.anchors().isEmpty()
                ? fate.acts().contains(thread.act())
                : undertaken(thread.act()) && fate.anchors().stream().anyMatch(wordsOf.get(place)::contains);
        return named && later && chronicle.notBefore(fate.report(), first.report());
    }

    private static boolean undertaken(CommitmentAct act) {
        return act == CommitmentAct.THREAT || act == CommitmentAct.PROMISE;
    }

    private double score(Fate fate, int place, Set<String> here, Set<String> near, ContentWords said,
            ContentWords saidBeside) {
        CommitmentThread thread = threads.get(place);
        double score = thread.powers().stream().anyMatch(here::contains)
                ? 2
                : thread.powers().stream().anyMatch(near::contains) ? 1 : 0;
        int own = shared(wordsOf.get(place), said, fate.anchors());
        score += Math.min(own, 3);
        score += own == 0 ? Math.min(shared(wordsOf.get(place), saidBeside, fate.anchors()), 2) / 2.0 : 0;
        score += thread.toldIn(fate.report()) ? 1 : 0;
        boolean dated = fate.day() != null && thread.terms().stream()
                .anyMatch(term -> Math.abs(term.to().toEpochDay() - fate.day().toEpochDay()) <= 1);
        return score + (dated ? 1.5 : 0);
    }

    private static int shared(Set<String> known, ContentWords said, Set<String> aside) {
        int shared = 0;
        for (String word : known) {
            shared += said.words().contains(word) && !aside.contains(word) ? 1 : 0;
        }
        return shared;
    }

    /** The sentences before and after. */
    private List<Span> beside(Fate fate) {
        List<Span> sentences = chronicle.index().reading(fate.report()).sentences();
        int place = Collections.binarySearch(sentences, fate.sentence());
        List<Span> beside = new ArrayList<>();
        if (place > 0) {
            beside.add(sentences.get(place - 1));
        }
        if (place >= 0 && place + 1 < sentences.size()) {
            beside.add(sentences.get(place + 1));
        }
        return beside;
    }
}

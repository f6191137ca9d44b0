package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.course.WordReader.Token;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.comparison.Course.Status;

/** "They will carry out their threat", "a threat to cut deliveries is likely": forecasts about commitments. */
final class ForetoldFates {

    private static final double ENOUGH = 0.6;

    private final Chronicle chronicle;
    private final WordReader words;
    private final Powers powers;
    private final Lexicon lexicon;
    private final List<CommitmentThread> threads;
    private final CommitmentChanges fates;
    private final ForecastChanges changes;
    private final Postings byWord = new Postings();
    private final Postings byAct = new Postings();

    ForetoldFates(Chronicle chronicle, WordReader words, Powers powers, Lexicon lexicon,
            List<CommitmentThread> threads, CommitmentChanges fates, ForecastChanges changes) {
        this.chronicle = chronicle;
        this.words = words;
        this.powers = powers;
        this.lexicon = lexicon;
        this.threads = threads;
        this.fates = fates;
        this.changes = changes;
        for (int place = 0; place < threads.size(); place++) {
            CommitmentThread thread = threads.get(place);
            byAct.put(thread.story() + "\t" + thread.act(), place);
            for (String word : thread.words().words()) {
                byWord.put(thread.story() + "\t" + word, place);
            }
        }
    }

    void settle(List<Foretold> forecasts) {
        for (Foretold foretold : forecasts) {
            fate(foretold);
            made(foretold);
        }
    }

    private void fate(Foretold foretold) {
        List<String> plain = foretold.tokens().stream().map(Token::word).toList();
        for (int at = 0; at < plain.size(); at++) {
            for (Cue cue : lexicon.foretold()) {
                if (cue.endAt(plain, at) >= 0) {
                    int place = meant(foretold, cue, at);
                    if (place >= 0) {
                        compare(foretold, cue.status(), place);
                    }
                    return;
                }
            }
        }
    }

    /** The one commitment that can be meant; -1 when none or several can. */
    private int meant(Foretold foretold, Cue cue, int at) {
        Set<CommitmentAct> acts = EnumSet.noneOf(CommitmentAct.class);
        Set<String> anchors = new HashSet<>();
        for (int place = 0; place < foretold.tokens().size(); place++) {
            String word = foretold.tokens().get(place).word();
            acts.addAll(cue.ofWord() ? lexicon.acts(word) : Set.of());
            if (cue.ofDeed() && place < at && words.stem(word).startsWith("=")) {
                anchors.add(words.stem(word));
            }
        }
        String story = chronicle.story(foretold.forecast().report());
        Set<Integer> candidates = new TreeSet<>();
        acts.forEach(act -> candidates.addAll(byAct.latest(story + "\t" + act)));
        if (acts.isEmpty()) {
            anchors.forEach(word -> candidates.addAll(byWord.latest(story + "\t" + word)));
        }
        candidates.removeIf(place -> !standing(foretold, threads.get(place)));
        String about = powers.of(foretold.forecast().about());
        Set<Integer> theirs = new TreeSet<>(candidates);
        theirs.removeIf(place -> about == null || !threads.get(place).powers().contains(about));
        Set<Integer> left = theirs.isEmpty() ? candidates : theirs;
        return left.size() == 1 ? left.iterator().next() : -1;
    }

    private boolean standing(Foretold foretold, CommitmentThread thread) {
        boolean undertaken = thread.act() == CommitmentAct.THREAT || thread.act() == CommitmentAct.PROMISE;
        return undertaken && chronicle.notBefore(foretold.forecast().report(), thread.first().report());
    }

    private void compare(Foretold foretold, Status expected, int place) {
        for (Change change : fates.of(place)) {
            boolean same = change.status() == expected;
            boolean opposite = (expected == Status.CARRIED_OUT && change.status() == Status.WITHDRAWN)
                    || (expected == Status.WITHDRAWN && change.status() == Status.CARRIED_OUT);
            LocalDate day = change.day();
            if (same || opposite) {
                changes.settle(foretold, same, change.evidence().report(), change.evidence().span(),
                        change.evidence().finding(), day);
            }
        }
    }

    /** "A threat to cut deliveries": it came true when such a threat was made. */
    private void made(Foretold foretold) {
        Set<CommitmentAct> acts = EnumSet.noneOf(CommitmentAct.class);
        List<Token> tokens = foretold.tokens();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (tokens.get(at + 1).word().equals("to")) {
                acts.addAll(lexicon.acts(tokens.get(at).word()));
            }
        }
        if (acts.isEmpty()) {
            return;
        }
        String story = chronicle.story(foretold.forecast().report());
        Set<Integer> candidates = new TreeSet<>();
        foretold.words().words().forEach(word -> candidates.addAll(byWord.latest(story + "\t" + word)));
        for (int place : candidates) {
            CommitmentThread thread = threads.get(place);
            ContentWords what = thread.first().words();
            double told = what.size() == 0 ? 0 : (double) what.shared(foretold.words()) / what.size();
            if (acts.contains(thread.act()) && what.shared(foretold.words()) >= 2 && told >= ENOUGH
                    && !what.against(foretold.words())) {
                CommitmentTelling first = thread.first();
                changes.settle(foretold, true, first.report(),
                        chronicle.place(first.report(), first.commitment().spans()), first.commitment().id(), null);
            }
        }
    }
}

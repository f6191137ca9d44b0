package org.rapporteur.casefile.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.word.WordMeanings;

/** Holds two wordings against each other: whether they can say the same, and how near their words come to it. */
final class Likeness {

    /** What two wordings must share at least, in nats: about three rare words. */
    private static final double LEAST_SHARED = 14;
    private static final int LEAST_WORDS = 3;
    /** Of these so many that are no names: the same people do many things. */
    private static final int LEAST_PLAIN = 2;
    /** So many words in a row are no chance when they are most of the shorter wording. */
    private static final int RUN = 6;
    private static final double MOST = 0.7;
    private static final double LEAST_IN_RUN = 8;
    /** Words before a row that may turn it round: "not willing to give up ..." */
    private static final int BEFORE = 4;
    /** Weekdays and "last week" mean the same days only within so many days. */
    private static final long SAME_WEEK = 5;
    /** What is told so much later is told anew. */
    private static final long SAME_TIME = 21;
    /** Of two wordings this alike, a party that only one names is a matter of spelling. */
    private static final double NEARLY_ALL = 0.8;

    private final Turns turns;

    Likeness(Turns turns) {
        this.turns = turns;
    }

    /** Whether nothing speaks against the two saying the same. */
    boolean canBeOne(Wording one, Wording other) {
        return sameVoice(one, other) && sameTime(one, other) && (quoted(one, other) || agree(one, other));
    }

    private boolean agree(Wording one, Wording other) {
        return one.bidding() == other.bidding() && one.turned() == other.turned()
                && !differ(one.numbers(), other.numbers()) && !opposed(one, other) && sameParties(one, other);
    }

    /** Whether the shorter stands word for word in the longer, and nothing there turns it round. */
    private boolean quoted(Wording one, Wording other) {
        Wording longer = one.plain().size() >= other.plain().size() ? one : other;
        Wording shorter = one.plain().size() >= other.plain().size() ? other : one;
        if (shared(one, other) < LEAST_IN_RUN || one.denied() != other.denied()) {
            return false;
        }
        Run run = Run.of(longer.plain(), shorter.plain());
        List<String> there = longer.plain().subList(Math.max(0, run.start() - BEFORE), run.start() + run.length());
        return run.length() >= RUN && run.length() >= MOST * shorter.plain().size()
                && turns.turn(there) == turns.turn(shorter.plain());
    }

    private static boolean sameVoice(Wording one, Wording other) {
        return one.speakers().isEmpty()
                ? other.speakers().isEmpty()
                : !Collections.disjoint(one.speakers(), other.speakers());
    }

    /** True when each has something that the other lacks. */
    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }

    private static boolean sameTime(Wording one, Wording other) {
        if (differ(one.relative(), other.relative())) {
            return false;
        }
        if (one.day() == null || other.day() == null) {
            return true;
        }
        long gap = Math.abs(one.day() - other.day());
        boolean reckoned = !one.relative().isEmpty() || !other.relative().isEmpty();
        return gap <= (reckoned ? SAME_WEEK : SAME_TIME);
    }

    private boolean opposed(Wording one, Wording other) {
        Set<String> here = new HashSet<>(one.plain());
        Set<String> there = new HashSet<>(other.plain());
        for (String word : here) {
            if (!there.contains(word)) {
                for (String opposite : turns.opposites(word)) {
                    if (there.contains(opposite) && !here.contains(opposite)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The same parties in the same order, as far as both name them: who did it to whom. */
    private static boolean sameParties(Wording one, Wording other) {
        if (differ(Set.copyOf(one.parties()), Set.copyOf(other.parties())) && overlap(one, other) < NEARLY_ALL) {
            return false;
        }
        List<String> mine = new ArrayList<>(one.parties());
        mine.retainAll(other.parties());
        List<String> theirs = new ArrayList<>(other.parties());
        theirs.retainAll(one.parties());
        return mine.equals(theirs);
    }

    /** How much of what the fuller wording tells is in both, 0 to 1. */
    static double overlap(Wording one, Wording other) {
        return shared(one, other) / Math.max(1e-9, Math.max(one.weight(), other.weight()));
    }

    private static double shared(Wording one, Wording other) {
        double sum = 0;
        for (Map.Entry<String, Double> word : one.words().entrySet()) {
            sum += other.words().containsKey(word.getKey()) ? word.getValue() : 0;
        }
        return sum;
    }

    /** How surely two that can be one are one, 0 to 1; 0 when their words do not show it. */
    double of(Wording one, Wording other) {
        if (quoted(one, other)) {
            return 1;
        }
        double shared = shared(one, other);
        long words = one.words().keySet().stream().filter(word -> other.words().containsKey(word)).count();
        long plain = one.forms().entrySet().stream().filter(
                word -> other.words().containsKey(word.getKey()) && Character.isLowerCase(word.getValue().charAt(0)))
                .count();
        if (shared < LEAST_SHARED || words < LEAST_WORDS || plain < LEAST_PLAIN) {
            return 0;
        }
        double cover = shared / Math.min(one.weight(), other.weight());
        double overlap = overlap(one, other);
        double meaning = WordMeanings.likeness(one.meaning(), other.meaning());
        boolean own = one.speakers().isEmpty();
        boolean byWords = own ? cover >= 0.75 && overlap >= 0.5 : cover >= 0.6 && overlap >= 0.35;
        boolean byMeaning = own
                ? cover >= 0.6 && overlap >= 0.45 && meaning >= 0.9
                : cover >= 0.5 && overlap >= 0.3 && meaning >= 0.8;
        boolean shown = byWords || byMeaning;
        return shown ? Math.min(1, (cover + overlap) / 2) : 0;
    }
}

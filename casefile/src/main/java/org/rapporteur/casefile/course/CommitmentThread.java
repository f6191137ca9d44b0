package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CommitmentAct;
import org.rapporteur.model.CommitmentStatus;

/** All tellings of one commitment, gathered one after the other in the order of the case. */
final class CommitmentThread {

    /** With how many wordings a further telling is held against. */
    private static final int WORDINGS = 6;
    /** What a telling shares with one wording to be the same. */
    private static final double ENOUGH = 0.6;
    private static final double MUCH = 0.8;
    /** Days after which the same words are another commitment. */
    private static final int LONGEST = 150;
    /** Days within which one shared word is enough, when it is all that is told. */
    private static final int SOON = 3;

    private final String story;
    private final List<CommitmentTelling> tellings = new ArrayList<>();
    private final List<ContentWords> wordings = new ArrayList<>();
    private final Set<String> powers = new TreeSet<>();
    private final Set<String> to = new HashSet<>();
    private final List<Term> terms = new ArrayList<>();
    private @Nullable LocalDate latest;

    CommitmentThread(CommitmentTelling first, String story, @Nullable LocalDate day) {
        this.story = story;
        add(first, day);
    }

    void add(CommitmentTelling telling, @Nullable LocalDate day) {
        tellings.add(telling);
        if (wordings.size() < WORDINGS && !telling.words().isEmpty()) {
            wordings.add(telling.words());
        }
        if (telling.from() != null) {
            powers.add(telling.from());
        }
        to.addAll(telling.to());
        if (telling.term() != null) {
            terms.add(telling.term());
        }
        latest = day == null ? latest : day;
    }

    String story() {
        return story;
    }

    CommitmentTelling first() {
        return tellings.getFirst();
    }

    List<CommitmentTelling> tellings() {
        return tellings;
    }

    Set<String> powers() {
        return powers;
    }

    Set<String> to() {
        return to;
    }

    List<Term> terms() {
        return terms;
    }

    CommitmentAct act() {
        return first().commitment().act();
    }

    /** All words by which it is told. */
    ContentWords words() {
        ContentWords all = wordings.isEmpty() ? first().words() : wordings.getFirst();
        for (ContentWords wording : wordings) {
            all = all.and(wording);
        }
        return all;
    }

    boolean toldIn(String report) {
        return tellings.stream().anyMatch(telling -> telling.report().equals(report));
    }

    /** How sure it is that a telling is of this commitment; 0 when it is not. */
    double holds(CommitmentTelling telling, @Nullable LocalDate day) {
        if (!sort(act()).equals(sort(telling.commitment().act())) || !near(day, LONGEST)) {
            return 0;
        }
        ContentWords said = telling.words();
        boolean named = telling.ofUnnamedPower() && said.names().stream().anyMatch(powers::contains);
        boolean known = named || (telling.from() != null && powers.contains(telling.from()));
        if (!known && !first().ofUnnamedPower() && !telling.ofUnnamedPower()) {
            return 0;
        }
        boolean dated = dated(telling);
        boolean otherDate = !dated && telling.term() != null && !terms.isEmpty();
        boolean moved = telling.commitment().status() == CommitmentStatus.EXTENDED;
        boolean toOthers = !moved && !to.isEmpty() && !telling.to().isEmpty() && disjoint(telling.to());
        if ((otherDate && !moved) || toOthers) {
            return 0;
        }
        for (String power : powers) {
            said = said.withoutName(power);
        }
        double best = 0;
        for (ContentWords wording : wordings) {
            best = Math.max(best, likeness(said, wording, known, dated, day));
        }
        return best;
    }

    private double likeness(ContentWords one, ContentWords other, boolean known, boolean dated,
            @Nullable LocalDate day) {
        if (one.against(other)) {
            return 0;
        }
        int shared = one.shared(other);
        double contained = one.contained(other);
        boolean whole = shared == 1 && one.equals(other) && day != null && near(day, SOON) && known;
        boolean alone = shared >= 1 && dated && contained >= ENOUGH && known;
        boolean enough = shared >= 2 && contained >= (known ? ENOUGH : MUCH - (shared >= 2 && dated ? 0.2 : 0))
                && (known || shared >= 2) && one.alike(other) >= 0.34;
        return whole || alone || enough ? contained + one.alike(other) : 0;
    }

    private boolean dated(CommitmentTelling telling) {
        Term term = telling.term();
        return term != null && terms.stream().anyMatch(term::agrees);
    }

    private boolean disjoint(Set<String> others) {
        return others.stream().noneMatch(to::contains);
    }

    private boolean near(@Nullable LocalDate day, int days) {
        return day == null || latest == null || Math.abs(day.toEpochDay() - latest.toEpochDay()) <= days;
    }

    /** Acts that different reports may give to one commitment. */
    static String sort(CommitmentAct act) {
        return switch (act) {
            case THREAT -> "threat";
            case PROMISE -> "promise";
            case OFFER -> "offer";
            case DEMAND, REQUEST -> "demand";
            default -> "agreement";
        };
    }
}

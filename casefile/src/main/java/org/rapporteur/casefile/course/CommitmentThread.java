package org.rapporteur.casefile.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    private static final double THIRD = 0.34;
    private static final double QUARTER = 0.24;
    /** Days after which the same words are another commitment. */
    private static final int LONGEST = 150;
    /** Days within which one shared word is enough, when it is all that is told. */
    private static final int SOON = 3;

    private final String story;
    private final List<CommitmentTelling> tellings = new ArrayList<>();
    private final List<ContentWords> wordings = new ArrayList<>();
    private final Set<String> leads = new HashSet<>();
    private final Set<String> powers = new TreeSet<>();
    private final Set<String> to = new HashSet<>();
    private final Set<Term> terms = new LinkedHashSet<>();
    private final Set<String> reports = new HashSet<>();
    private @Nullable LocalDate latest;

    CommitmentThread(CommitmentTelling first, String story, @Nullable LocalDate day) {
        this.story = story;
        add(first, day);
    }

    void add(CommitmentTelling telling, @Nullable LocalDate day) {
        tellings.add(telling);
        leads.add(telling.lead());
        reports.add(telling.report());
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

    Set<Term> terms() {
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
        return reports.contains(report);
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
        boolean toOthers = !moved && !to.isEmpty() && !telling.to().isEmpty() && disjoint(telling.to())
                && !sameWords(said);
        if ((otherDate && !moved) || toOthers) {
            return 0;
        }
        for (String power : powers) {
            said = said.withoutName(power);
        }
        double best = 0;
        for (ContentWords wording : wordings) {
            double likeness = likeness(said, wording, known, dated, day);
            boolean led = wording.words().contains(telling.lead()) || leads.stream().anyMatch(said.words()::contains);
            best = Math.max(best, led ? likeness : 0);
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
        double likeness = one.alike(other);
        boolean enough = shared >= 2 && contained >= (known || dated ? ENOUGH : MUCH)
                && (likeness >= THIRD || (shared >= 4 && likeness >= QUARTER));
        return whole || alone || enough ? contained + likeness : 0;
    }

    /** True for words so much the same that only the reading of "to whom" can differ. */
    private boolean sameWords(ContentWords said) {
        return wordings.stream().anyMatch(wording -> said.shared(wording) >= 4 && said.contained(wording) >= 0.9);
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

package org.rapporteur.casefile.occasion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Participant;

/**
 * Those who take part on one side, as one report tells.
 *
 * @param known ids of parties, in order
 * @param meant for each participant told by what it is to a party ("Berg's envoys"), the parties it can be
 * @param unnamed the stems of the words that tell of all others
 */
record People(Set<String> known, List<Set<String>> meant, Set<String> unnamed) {

    static People of(List<Participant> participants, Acquaintance acquaintance) {
        Set<String> known = new TreeSet<>();
        List<Set<String>> meant = new ArrayList<>();
        Set<String> unnamed = new TreeSet<>();
        for (Participant one : participants) {
            if (one.party() != null) {
                known.add(one.party());
                continue;
            }
            Set<String> parties = acquaintance.described(one.text());
            if (parties.isEmpty()) {
                unnamed.addAll(Stems.of(one.text()));
            } else {
                meant.add(parties);
            }
        }
        return new People(known, List.copyOf(meant), unnamed);
    }

    boolean nobody() {
        return known.isEmpty() && meant.isEmpty();
    }

    /** How many parties are told of. */
    int size() {
        return known.size() + meant.size();
    }

    /**
     * How two tellings' people go together.
     *
     * @param same how many parties both name
     * @param alike how many pairs there are of which one stands for the other, or can be meant by what the other says
     * @param unnamed true when both tell in the same words of somebody they do not name
     * @param others true when each has somebody whom the other lacks
     * @param rivals true when those are two people, or two states
     */
    record Match(int same, int alike, boolean unnamed, boolean others, boolean rivals) {

        int shared() {
            return same + alike;
        }
    }

    Match with(People other, Acquaintance acquaintance) {
        Set<String> same = new TreeSet<>(known);
        same.retainAll(other.known);
        List<String> mine = new ArrayList<>(known);
        mine.removeAll(same);
        List<String> theirs = new ArrayList<>(other.known);
        theirs.removeAll(same);
        List<Set<String>> mineMeant = new ArrayList<>(meant);
        List<Set<String>> theirsMeant = new ArrayList<>(other.meant);
        int alike = taken(mine, theirsMeant, same) + taken(theirs, mineMeant, same);
        for (int i = mineMeant.size() - 1; i >= 0; i--) {
            if (theirsMeant.remove(mineMeant.get(i))) {
                mineMeant.remove(i);
                alike++;
            }
        }
        for (int i = mine.size() - 1; i >= 0; i--) {
            String one = mine.get(i);
            String tied = theirs.stream().filter(another -> acquaintance.tied(one, another)).findFirst().orElse(null);
            if (tied != null) {
                mine.remove(i);
                theirs.remove(tied);
                alike++;
            }
        }
        boolean rivals = mine.stream()
                .anyMatch(one -> theirs.stream().anyMatch(another -> acquaintance.comparable(one, another)));
        boolean others = !(mine.isEmpty() && mineMeant.isEmpty()) && !(theirs.isEmpty() && theirsMeant.isEmpty());
        return new Match(same.size(), alike, !Collections.disjoint(unnamed, other.unnamed), others, rivals);
    }

    /** Takes out those who can be meant by a description on the other side; a description may also mean several at once. */
    private static int taken(List<String> named, List<Set<String>> described, Set<String> same) {
        int taken = 0;
        for (int i = described.size() - 1; i >= 0; i--) {
            Set<String> meant = described.get(i);
            boolean hit = named.removeIf(meant::contains);
            if (hit || meant.stream().anyMatch(same::contains)) {
                described.remove(i);
                taken += hit ? 1 : 0;
            }
        }
        return taken;
    }
}

package org.rapporteur.casefile.occasion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Participant;
import org.rapporteur.reading.party.Folding;

/**
 * Who takes part, as one report tells.
 *
 * @param known ids of parties, in order
 * @param meant for each participant told by what it is to a party ("Berg's envoys"), the parties it can be
 * @param unnamed the nouns of all others ("sailor"), in order
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
            if (!parties.isEmpty()) {
                meant.add(parties);
            }
            String folded = Folding.fold(one.text()).toLowerCase(Locale.ROOT);
            if (parties.isEmpty() && !folded.isEmpty()) {
                unnamed.add(noun(folded));
            }
        }
        return new People(known, List.copyOf(meant), unnamed);
    }

    /** The last word before "of", without the ending of the plural. */
    private static String noun(String words) {
        int of = words.indexOf(" of ");
        String before = of > 0 ? words.substring(0, of) : words;
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return last.length() > 3 && last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    boolean nobody() {
        return known.isEmpty() && meant.isEmpty();
    }

    /** How many are told of, named or not. */
    int size() {
        return known.size() + meant.size();
    }

    /**
     * How two tellings' people go together.
     *
     * @param same parties that both name
     * @param alike pairs of which one stands for the other, or can be meant by what the other says
     * @param others true when each has somebody whom the other lacks
     */
    record Match(Set<String> same, int alike, boolean others) {}

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
        boolean others = !(mine.isEmpty() && mineMeant.isEmpty()) && !(theirs.isEmpty() && theirsMeant.isEmpty());
        return new Match(same, alike, others);
    }

    /** Takes out those who can be meant by a description on the other side; a description may also mean several at once. */
    private static int taken(List<String> named, List<Set<String>> described, Set<String> same) {
        int taken = 0;
        for (int i = described.size() - 1; i >= 0; i--) {
            Set<String> meant = described.get(i);
            boolean hit = named.removeIf(meant::contains) || meant.stream().anyMatch(same::contains);
            if (hit) {
                described.remove(i);
                taken++;
            }
        }
        return taken;
    }
}

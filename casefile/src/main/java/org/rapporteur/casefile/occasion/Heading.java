package org.rapporteur.casefile.occasion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.comparison.CaseIndex;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;

/** Writes what an occasion is in one line: "Anna Berg and Otto Lund: meeting in Oslo". */
final class Heading {

    private static final int MOST_NAMES = 4;

    private final CaseIndex index;
    private final String kind;
    private final Families.Family family;

    Heading(CaseIndex index, String kind, Families.Family family) {
        this.index = index;
        this.kind = kind;
        this.family = family;
    }

    /** Of those who do it or take part, of those to whom it is done, and of the telling that names the place. */
    String of(List<Participant> who, List<Participant> other, @Nullable Happening placed) {
        List<String> names = names(who);
        List<String> others = names(other);
        StringBuilder heading = new StringBuilder();
        boolean together = family.shape() != Families.Shape.DIRECTED || names.isEmpty() || others.isEmpty();
        if (family.shape() != Families.Shape.DIRECTED) {
            names.addAll(others);
        }
        heading.append(names.isEmpty() ? "" : joined(names) + ": ").append(kind);
        if (names.isEmpty() && !others.isEmpty()) {
            heading.append(' ').append(family.preposition()).append(' ').append(joined(others));
        } else if (!together) {
            heading.append(' ').append(family.preposition()).append(' ').append(joined(others));
        }
        if (placed != null && placed.where() != null) {
            heading.append(' ').append(before(placed)).append(' ').append(oneLine(placed.where().text()));
        }
        return heading.toString();
    }

    private String before(Happening placed) {
        Place place = placed.place();
        if (place != null && place.name().endsWith(" island")) {
            return "on";
        }
        if (place != null && place.venue()) {
            return "at";
        }
        return kind.equals("visit") ? "to" : "in";
    }

    /** Parties by name; where there is none, the first of the others in the report's words. */
    private List<String> names(List<Participant> participants) {
        List<String> names = new ArrayList<>();
        for (Participant one : participants) {
            Party party = index.party(one.party());
            if (party != null && !names.contains(party.name())) {
                names.add(party.name());
            }
        }
        if (names.isEmpty() && !participants.isEmpty()) {
            names.add(oneLine(participants.getFirst().text()));
        }
        return names;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    private static String joined(List<String> names) {
        if (names.size() > MOST_NAMES) {
            return String.join(", ", names.subList(0, MOST_NAMES)) + " and others";
        }
        String last = names.getLast();
        List<String> before = names.subList(0, names.size() - 1);
        return before.isEmpty() ? last : String.join(", ", before) + " and " + last;
    }
}

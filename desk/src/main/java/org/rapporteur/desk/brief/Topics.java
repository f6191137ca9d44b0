package org.rapporteur.desk.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.language.data.DataFile;

/**
 * Tells what a judgement is on, so that judgements on the same stand together though reports name it in other words. Whether
 * two meetings are one is not settled here: the sentences stand beside each judgement.
 */
final class Topics {

    /** The heading for all that is said of people coming together. */
    static final String GATHERINGS = "Meetings, visits and talks";

    private static final Set<String> OPENING = Set.of("the", "a", "an", "this", "that", "these", "those", "his", "her",
            "its", "their", "our", "my");
    private static final Set<String> PREPOSITIONS = Set.of("of", "with", "in", "by", "at", "on", "over", "about", "to",
            "between", "for", "from", "among", "under", "against", "rushing", "that", "which");

    private final Set<String> gatherings;

    private Topics(Set<String> gatherings) {
        this.gatherings = gatherings;
    }

    /**
     * With the words that ship with Rapporteur.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    static Topics shipped() {
        return new Topics(DataFile.beside(Topics.class, "gatherings.tsv").withColumns(1).rows().stream()
                .map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * The heading under which a judgement stands.
     *
     * @param who what is judged, as the brief names it; empty when left open
     * @param party true when it is a party
     */
    String of(String who, boolean party) {
        if (who.isEmpty() || party) {
            return Wording.headed(who);
        }
        List<String> words = List.of(who.split(" "));
        int head = 0;
        while (head + 1 < words.size() && !PREPOSITIONS.contains(lower(words.get(head + 1)))) {
            head++;
        }
        boolean gathering = gatherings.contains(lower(words.get(head)))
                || (words.size() > head + 2 && gatherings.contains(lower(words.getLast())));
        if (gathering) {
            return GATHERINGS;
        }
        boolean opened = words.size() > 1 && OPENING.contains(lower(words.getFirst()));
        return Wording.headed(opened ? String.join(" ", words.subList(1, words.size())) : who);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

package org.rapporteur.measure.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.measure.example.Pairing.Pair;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/**
 * One thing in which the program and the notes do not agree.
 *
 * @param kind missed, extra, act, form, chain, party, or one of the kinds of {@link PartyComparison}
 * @param place the id of the note, or the report
 * @param what what differs, on one line
 */
public record Difference(String kind, String place, String what) {

    /** As a line of the list of known differences. */
    public String line() {
        return kind + "\t" + place + "\t" + what;
    }

    static List<Difference> of(Pairing pairing, PartyNames names) {
        List<Difference> differences = new ArrayList<>();
        for (NotedStatement note : pairing.missed()) {
            differences.add(new Difference("missed", note.id(),
                    shown(note.speaker().text(), String.join(" … ", note.content()))));
        }
        for (Statement extra : pairing.extra()) {
            differences.add(
                    new Difference("extra", pairing.place(), shown(extra.speaker().text(), content(pairing, extra))));
        }
        for (Pair pair : pairing.pairs()) {
            if (!pair.note().optional()) {
                compare(pair, names, differences);
            }
        }
        return differences;
    }

    private static void compare(Pair pair, PartyNames names, List<Difference> differences) {
        NotedStatement note = pair.note();
        Statement found = pair.found();
        compare("act", note.id(), note.speaker().act(), found.act().label(), differences);
        compare("form", note.id(), note.form(), found.form().label(), differences);
        compare("chain", note.id(), Integer.toString(note.chain().size()), Integer.toString(found.chain().size()),
                differences);
        String party = note.speaker().party();
        String resolved = found.speaker().party();
        if (party != null && (resolved == null || !names.same(resolved, party))) {
            compare("party", note.id(), party, resolved == null ? "open" : resolved, differences);
        }
    }

    private static void compare(String kind, String place, String noted, String found, List<Difference> differences) {
        if (!noted.equals(found)) {
            differences
                    .add(new Difference(kind, place, String.format(Locale.ROOT, "noted %s, found %s", noted, found)));
        }
    }

    private static String content(Pairing pairing, Statement statement) {
        StringBuilder content = new StringBuilder();
        for (Span span : statement.content()) {
            content.append(content.length() == 0 ? "" : " … ").append(span.in(pairing.report().text()));
        }
        return content.toString();
    }

    private static String shown(String source, String content) {
        return oneLine(source.isEmpty() ? "(nobody)" : source) + ": " + oneLine(content);
    }

    private static String oneLine(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}

package org.rapporteur.reading.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.PartyKind;

/** States, organisations and outlets by all names they go by. Immutable. */
public final class KnownNames {

    /** Shorter names are taken in capitals only when written so: "IS" is no "is" in a headline. */
    private static final int LONG_ENOUGH_FOR_CAPITALS = 4;

    private final Map<String, List<Known>> byFirstWord = new HashMap<>();

    KnownNames(List<DataFile.Row> states, List<DataFile.Row> organisations, List<DataFile.Row> outlets) {
        for (DataFile.Row row : states) {
            add(row, 0, PartyKind.STATE, Known.Use.NAME);
            add(row, 1, PartyKind.STATE, Known.Use.NAME);
            add(row, 2, PartyKind.STATE, Known.Use.ADJECTIVE);
            add(row, 3, PartyKind.STATE, Known.Use.CAPITAL);
            add(row, 4, PartyKind.STATE, Known.Use.SEAT);
        }
        for (DataFile.Row row : organisations) {
            PartyKind kind = kind(row);
            add(row, 0, kind, Known.Use.NAME);
            add(row, 2, kind, Known.Use.NAME);
            add(row, 3, kind, Known.Use.CAPITAL);
        }
        for (DataFile.Row row : outlets) {
            add(row, 0, PartyKind.OUTLET, Known.Use.NAME);
            add(row, 1, PartyKind.OUTLET, Known.Use.NAME);
        }
        byFirstWord.replaceAll((word, known) -> {
            known.sort(Comparator.comparingInt((Known entry) -> -entry.words().length()));
            return List.copyOf(known);
        });
    }

    private static PartyKind kind(DataFile.Row row) {
        return switch (row.cells().get(1)) {
            case "organisation" -> PartyKind.ORGANISATION;
            case "bloc" -> PartyKind.BLOC;
            default -> throw row
                    .wrong("\"" + row.cells().get(1) + "\" is no kind of body; use organisation or bloc.");
        };
    }

    private void add(DataFile.Row row, int field, PartyKind kind, Known.Use use) {
        String cell = row.cells().get(field);
        if (cell.isEmpty()) {
            return;
        }
        for (String name : cell.split(";", -1)) {
            String words = name.strip();
            if (words.isEmpty()) {
                throw row.wrong("an empty name in field " + (field + 1) + "; take out the spare semicolon.");
            }
            put(words, row, kind, use);
            if (words.indexOf('\'') >= 0) {
                put(words.replace('\'', '’'), row, kind, use);
            }
        }
    }

    private void put(String words, DataFile.Row row, PartyKind kind, Known.Use use) {
        List<Known> others = byFirstWord.computeIfAbsent(firstWord(words, 0), unused -> new ArrayList<>());
        for (Known other : others) {
            if (other.words().equals(words)) {
                throw row.wrong("\"" + words + "\" already stands for " + other.party() + "; keep one of the two.");
            }
        }
        others.add(new Known(words, row.cells().getFirst(), kind, use));
    }

    /** The longest known name that begins at the token, or null when there is none. */
    @Nullable
    Known at(String text, Sentence sentence, int token) {
        int start = sentence.start(token);
        List<Known> candidates = byFirstWord.get(firstWord(text, start));
        if (candidates == null) {
            return null;
        }
        for (Known known : candidates) {
            if (matches(text, start, known.words()) && endOf(sentence, token, known) > token) {
                return known;
            }
        }
        return null;
    }

    /** The index after the last token of a known name that begins at the token; 0 when it ends inside of one. */
    static int endOf(Sentence sentence, int token, Known known) {
        int end = sentence.start(token) + known.words().length();
        for (int last = token; last < sentence.size() && sentence.end(last) <= end; last++) {
            if (sentence.end(last) == end) {
                return last + 1;
            }
        }
        return 0;
    }

    private static boolean matches(String text, int start, String words) {
        if (text.startsWith(words, start)) {
            return true;
        }
        return words.length() > LONG_ENOUGH_FOR_CAPITALS && text.regionMatches(true, start, words, 0, words.length())
                && inCapitals(text, start, start + words.length());
    }

    private static boolean inCapitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 40 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}

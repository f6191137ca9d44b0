package org.rapporteur.casefile.course;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.casefile.course.WordReader.Token;
import org.rapporteur.language.data.DataFile;
import org.rapporteur.model.CommitmentAct;

/** The words by which courses are followed, from plain data files. Immutable. */
final class Lexicon {

    /** What a word is for. */
    enum Use {
        FUNCTION, UNREAL, OFFICE, OUTSIDE
    }

    private final Map<Use, Set<String>> uses = new EnumMap<>(Use.class);
    private final Map<String, String> deeds = new HashMap<>();
    private final Map<String, Set<CommitmentAct>> nouns = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();
    private final Set<String> bare = new HashSet<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<Cue> foretold = new ArrayList<>();
    private final Map<List<String>, Boolean> amounts = new HashMap<>();

    private Lexicon() {}

    /** Reads the files; says file, line and mend when a row is wrong. */
    static Lexicon load() {
        Lexicon loaded = new Lexicon();
        for (Use use : Use.values()) {
            loaded.uses.put(use, new HashSet<>());
        }
        for (DataFile.Row row : rows("words.tsv", 2)) {
            Use use = value(row, 1, Use.values());
            Set<String> words = loaded.uses.getOrDefault(use, new HashSet<>());
            words.addAll(List.of(row.cell(0).split(" ", -1)));
            loaded.uses.put(use, words);
        }
        for (DataFile.Row row : rows("deeds.tsv", 1)) {
            List<String> words = List.of(row.cell(0).split(" ", -1));
            words.forEach(word -> loaded.deeds.put(Stems.of(word), "=" + words.getFirst()));
        }
        for (DataFile.Row row : rows("nouns.tsv", 2)) {
            Set<CommitmentAct> acts = EnumSet.noneOf(CommitmentAct.class);
            for (String act : row.cell(1).split(" ", -1)) {
                acts.add(value(row, act, CommitmentAct.values()));
            }
            loaded.nouns.put(row.cell(0), acts);
            loaded.bare.add(Stems.of(row.cell(0)));
        }
        for (DataFile.Row row : rows("opposites.tsv", 2)) {
            loaded.oppose(Stems.of(row.cell(0)), Stems.of(row.cell(1)));
        }
        for (DataFile.Row row : rows("fates.tsv", 4)) {
            loaded.cues.add(Cue.read(row));
            loaded.bare.add(loaded.deed(Stems.of(row.cell(0))));
        }
        for (DataFile.Row row : rows("foretold.tsv", 4)) {
            loaded.foretold.add(Cue.read(row));
        }
        for (DataFile.Row row : rows("amounts.tsv", 2)) {
            boolean above = row.cell(1).equals("above");
            if (!above && !row.cell(1).equals("below")) {
                throw row.wrong("\"" + row.cell(1) + "\" is unknown; write above or below.");
            }
            loaded.amounts.put(List.of(row.cell(0).split(" ", -1)), above);
        }
        return loaded;
    }

    boolean is(Use use, String word) {
        return uses.getOrDefault(use, Set.of()).contains(word);
    }

    /** The stem that stands for a word and for all words of its deed. */
    String deed(String stem) {
        return deeds.getOrDefault(stem, stem);
    }

    /** The acts that a noun can name; empty when it names none. */
    Set<CommitmentAct> acts(String noun) {
        return nouns.getOrDefault(noun, Set.of());
    }

    /** True for the stem of a noun that names a commitment, or of what befalls it: "the extended deadline". */
    boolean bare(String stem) {
        return bare.contains(stem);
    }

    /** Stems of the states that end the one of a stem. */
    Set<String> opposites(String stem) {
        return opposites.getOrDefault(stem, Set.of());
    }

    List<Cue> cues() {
        return List.copyOf(cues);
    }

    /** What is foretold of commitments. */
    List<Cue> foretold() {
        return List.copyOf(foretold);
    }

    /** True when the verb at a place foretells an amount to be passed, false when to be undercut; null for neither. */
    @Nullable
    Boolean above(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        Boolean pair = at + 1 < tokens.size() ? amounts.get(List.of(word, tokens.get(at + 1).word())) : null;
        return pair == null ? amounts.get(List.of(word)) : pair;
    }

    static <E extends Enum<E>> E value(DataFile.Row row, int column, E[] values) {
        return value(row, row.cell(column), values);
    }

    private static <E extends Enum<E>> E value(DataFile.Row row, String cell, E[] values) {
        List<String> known = new ArrayList<>();
        for (E value : values) {
            String label = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            if (label.equals(cell)) {
                return value;
            }
            known.add(label);
        }
        throw row.wrong("\"" + cell + "\" is unknown; write one of " + String.join(", ", known) + ".");
    }

    private void oppose(String one, String other) {
        opposites.computeIfAbsent(one, unused -> new HashSet<>()).add(other);
        opposites.computeIfAbsent(other, unused -> new HashSet<>()).add(one);
    }

    private static List<DataFile.Row> rows(String name, int columns) {
        return DataFile.beside(Lexicon.class, name).withColumns(columns).rows();
    }
}

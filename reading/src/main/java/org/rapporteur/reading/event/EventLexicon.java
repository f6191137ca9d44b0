package org.rapporteur.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Upos;
import org.rapporteur.language.data.DataFile;

/** The verbs and nouns that tell of happenings. Immutable. */
final class EventLexicon {

    private final Map<String, List<VerbEntry>> verbs;
    private final Map<String, NounEntry> nouns;

    private EventLexicon(Map<String, List<VerbEntry>> verbs, Map<String, NounEntry> nouns) {
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /**
     * Reads the files that ship with reading.
     *
     * @throws IllegalStateException with file, line and mend when a row is wrong
     */
    static EventLexicon load() {
        return of(rows("verbs.tsv"), rows("nouns.tsv"));
    }

    private static List<DataFile.Row> rows(String name) {
        return DataFile.beside(EventLexicon.class, "/org/rapporteur/reading/event/" + name).withColumns(4).rows();
    }

    static EventLexicon of(List<DataFile.Row> verbRows, List<DataFile.Row> nounRows) {
        Map<String, List<VerbEntry>> verbs = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (DataFile.Row row : verbRows) {
            Set<String> objects = classes(row, "*");
            for (String words : row.cell(0).split(";", -1)) {
                for (String object : row.cell(1).split(",", -1)) {
                    if (!seen.add(words + '\t' + object)) {
                        throw row.wrong("\"" + words + "\" with \"" + object + "\" stands here twice; keep one.");
                    }
                }
                int blank = words.indexOf(' ');
                String head = blank < 0 ? words : words.substring(0, blank);
                String companion = blank < 0 ? "" : words.substring(blank + 1);
                verbs.computeIfAbsent(head, unused -> new ArrayList<>())
                        .add(new VerbEntry(companion, objects, meaning(row), kind(row)));
            }
        }
        verbs.replaceAll((head, entries) -> ordered(entries));
        addForms(verbs);
        Map<String, NounEntry> nouns = new HashMap<>();
        for (DataFile.Row row : nounRows) {
            for (String noun : row.cell(0).split(";", -1)) {
                Set<String> all = new HashSet<>(classes(row, "-"));
                NounEntry before = nouns.get(noun);
                if (before != null) {
                    all.addAll(before.classes());
                }
                nouns.put(noun, new NounEntry(all, meaning(row), kind(row)));
            }
        }
        return new EventLexicon(verbs, nouns);
    }

    /** Adds regular past forms, so that a wrong dictionary form ("fre" for "freed") does no harm. */
    private static void addForms(Map<String, List<VerbEntry>> verbs) {
        for (Map.Entry<String, List<VerbEntry>> verb : List.copyOf(verbs.entrySet())) {
            String lemma = verb.getKey();
            verbs.putIfAbsent(lemma + (lemma.endsWith("e") ? "d" : "ed"), verb.getValue());
            verbs.putIfAbsent((lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma) + "ing",
                    verb.getValue());
        }
    }

    /** Those that need an object of some class first, among them those with a companion first, else in the order of the file. */
    private static List<VerbEntry> ordered(List<VerbEntry> entries) {
        List<VerbEntry> ordered = new ArrayList<>(entries);
        ordered.sort((a, b) -> rank(a) - rank(b));
        return List.copyOf(ordered);
    }

    private static int rank(VerbEntry entry) {
        return (entry.companion().isEmpty() ? 1 : 0) + (entry.objects().isEmpty() ? 2 : 0);
    }

    private static Set<String> classes(DataFile.Row row, String none) {
        Set<String> classes = new HashSet<>();
        for (String name : row.cell(1).split(",", -1)) {
            if (!name.equals(none)) {
                classes.add(name);
            }
        }
        return classes;
    }

    private static Meaning meaning(DataFile.Row row) {
        Meaning meaning = Meaning.ofLabel(row.cell(2));
        if (meaning == null) {
            throw row.wrong("\"" + row.cell(2) + "\" is no meaning; the README beside the file lists them.");
        }
        return meaning;
    }

    private static String kind(DataFile.Row row) {
        return row.cell(3).equals("-") ? "" : row.cell(3);
    }

    /** The uses of the verb or adjective at a token, the most special first; empty when it is not known. */
    List<VerbEntry> verbs(Sentence sentence, int token) {
        List<VerbEntry> entries = verbs.get(sentence.lemma(token));
        if (entries == null && sentence.upos(token) == Upos.VERB) {
            entries = verbs.get(sentence.form(token).toLowerCase(Locale.ROOT));
        }
        return entries == null ? List.of() : entries;
    }

    /** What is known of a noun together with the word before it, or alone; null when nothing is. */
    @Nullable
    NounEntry noun(Sentence sentence, int token) {
        String lemma = sentence.lemma(token);
        if (token > 0 && sentence.head(token - 1) == token
                && (sentence.relation(token - 1) == Relation.COMPOUND
                        || sentence.relation(token - 1) == Relation.AMOD)) {
            NounEntry both = nouns.get(sentence.lemma(token - 1) + " " + lemma);
            if (both != null) {
                return both;
            }
        }
        return nouns.get(lemma);
    }
}

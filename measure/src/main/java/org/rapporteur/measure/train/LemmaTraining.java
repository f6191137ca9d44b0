package org.rapporteur.measure.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.language.Upos;
import org.rapporteur.language.lemma.Edit;
import org.rapporteur.measure.treebank.GoldSentence;

/**
 * Learns which ending of a word, under which tag, asks for which change to make the lemma.
 *
 * <p>For every tag a tree of endings is built, in which every word counts once; an ending is kept where its most frequent
 * change differs from that of the ending one character shorter. Words with a capital are learnt apart.
 */
final class LemmaTraining {

    private static final List<String> HEAD = List.of(
            "# Learnt by: rapporteur train lemmas. Columns: tag (with ^ for words that begin with a capital); ending, longest",
            "# first to fit (^ stands before a word's first letter, * for no ending); change: ~ in lower case or = with case",
            "# kept, how many characters go, + what comes instead.");
    private static final int LONGEST_ENDING = 6;
    private static final int LEAST_WORDS = 2;
    /** Tags under which words differ from their lemma at random (misspellings, marks). */
    private static final Set<String> LEFT_OUT = Set.of("GW", "ADD", "XX", "-LRB-", "-RRB-", "NFP", "AFX", "LS", "POS",
            "FW",
            "CD");
    /** Tags under which a capital tells something about the lemma; under the others it only begins a sentence. */
    private static final Set<String> BY_CASE = Set.of("NNP", "NNPS", "JJ", "NN");

    private final Map<String, Map<String, Map<Edit, Integer>>> words = new TreeMap<>();

    LemmaTraining(List<GoldSentence> sentences) {
        for (GoldSentence sentence : sentences) {
            for (int token = 0; token < sentence.size(); token++) {
                String form = sentence.forms()[token];
                String lemma = sentence.lemmas()[token];
                String tag = sentence.xpos()[token];
                if (!lemma.equals("_") && !LEFT_OUT.contains(tag) && sentence.upos()[token] != Upos.X
                        && form.indexOf('\t') < 0) {
                    boolean capital = Character.isUpperCase(form.charAt(0));
                    if (!capital && tag.equals("NNP")) {
                        continue;
                    }
                    String group = capital && BY_CASE.contains(tag) ? tag + "^" : tag;
                    words.computeIfAbsent(group, key -> new TreeMap<>())
                            .computeIfAbsent("^" + form.toLowerCase(Locale.ROOT).replace('\u2019', '\''),
                                    key -> new TreeMap<>((a, b) -> a.toString().compareTo(b.toString())))
                            .merge(Edit.between(form, lemma), 1, Integer::sum);
                }
            }
        }
    }

    /** The data file: tag, ending ({@code *} for none), change. */
    byte[] file() {
        List<String> lines = new ArrayList<>(HEAD);
        words.forEach((group, forms) -> endings(group, forms, lines));
        lines.add("");
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private static void endings(String group, Map<String, Map<Edit, Integer>> forms, List<String> lines) {
        Map<String, Map<Edit, Integer>> byEnding = new TreeMap<>();
        Map<String, Edit> whole = new TreeMap<>();
        forms.forEach((form, edits) -> {
            Edit edit = most(edits);
            whole.put(form, edit);
            for (int length = 0; length <= Math.min(LONGEST_ENDING, form.length()); length++) {
                byEnding.computeIfAbsent(form.substring(form.length() - length),
                        key -> new TreeMap<>((a, b) -> a.toString().compareTo(b.toString())))
                        .merge(edit, 1, Integer::sum);
            }
        });
        Map<String, Edit> kept = new TreeMap<>();
        List<String> shortestFirst = new ArrayList<>(byEnding.keySet());
        shortestFirst.sort((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b));
        for (String ending : shortestFirst) {
            Map<Edit, Integer> edits = byEnding.get(ending);
            int count = edits == null ? 0 : edits.values().stream().mapToInt(Integer::intValue).sum();
            Edit shorter = longest(kept, ending, LONGEST_ENDING);
            Edit edit = edits == null ? Edit.LOWER : most(edits);
            if ((ending.isEmpty() || count >= LEAST_WORDS) && !edit.equals(shorter)) {
                kept.put(ending, edit);
            }
        }
        whole.forEach((form, edit) -> {
            if (!edit.equals(longest(kept, form, LONGEST_ENDING))) {
                kept.put(form, edit);
            }
        });
        Set<String> seen = new HashSet<>();
        kept.forEach((ending, edit) -> {
            if (seen.add(ending)) {
                lines.add(group + "\t" + (ending.isEmpty() ? "*" : ending) + "\t" + edit);
            }
        });
    }

    private static Edit longest(Map<String, Edit> kept, String form, int longest) {
        for (int length = Math.min(longest, form.length()); length >= 0; length--) {
            Edit edit = kept.get(form.substring(form.length() - length));
            if (edit != null) {
                return edit;
            }
        }
        return new Edit(false, 0, "?");
    }

    private static Edit most(Map<Edit, Integer> edits) {
        Edit best = Edit.LOWER;
        int most = 0;
        for (Map.Entry<Edit, Integer> entry : edits.entrySet()) {
            if (entry.getValue() > most || (entry.getValue() == most && entry.getKey().equals(Edit.LOWER))) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}

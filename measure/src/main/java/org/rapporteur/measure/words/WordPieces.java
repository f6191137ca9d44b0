package org.rapporteur.measure.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The vocabulary of a sentence model: words, and pieces that words are put together from. */
public final class WordPieces {

    /** Stands before a piece that goes on with a word. */
    private static final String GOING_ON = "##";

    private final Map<String, Integer> rows = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> ranked = new ArrayList<>();

    /** @param tokenizer the file that tokenisers of this kind are described by, in JSON */
    public WordPieces(byte[] tokenizer) throws IOException {
        JsonNode vocabulary = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
        vocabulary.properties().forEach(entry -> rows.put(entry.getKey(), entry.getValue().asInt()));
        rows.keySet().stream().filter(piece -> Character.isLetter(piece.codePointAt(0))).sorted().forEach(words::add);
        ranked.addAll(words);
        ranked.sort(Comparator.comparing(rows::get));
    }

    /** All pieces that are words of letters by themselves, sorted. */
    public List<String> words() {
        return words;
    }

    /** The same in the order of the vocabulary, which is that of how often they were met, the commonest first. */
    public List<String> ranked() {
        return ranked;
    }

    /** The rows of a word's pieces, the longest that fit from the left; empty when a part of it fits none. */
    public List<Integer> split(String word) {
        String plain = plain(word);
        List<Integer> split = new ArrayList<>();
        int from = 0;
        while (from < plain.length()) {
            int end = plain.length();
            Integer row = null;
            while (end > from && row == null) {
                row = rows.get((from == 0 ? "" : GOING_ON) + plain.substring(from, end));
                end -= row == null ? 1 : 0;
            }
            if (row == null) {
                return List.of();
            }
            split.add(row);
            from = end;
        }
        return split;
    }

    /** In lower case and without accents, as the vocabulary is. */
    private static String plain(String word) {
        String parted = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int at = 0; at < parted.length(); at++) {
            if (Character.getType(parted.charAt(at)) != Character.NON_SPACING_MARK) {
                plain.append(parted.charAt(at));
            }
        }
        return plain.toString();
    }
}

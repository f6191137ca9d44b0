package org.rapporteur.measure.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U files whose last column bears entities ({@code Entity=}, as in GUM), document by document. */
final class CoreferenceFile {

    /**
     * An annotated mention.
     *
     * @param entity its entity, unique within the document
     * @param type such as {@code person}
     * @param least the tokens (from 0, within the sentence) that the mention cannot do without
     * @param end index after its last token
     */
    record Gold(String entity, String type, int sentence, int first, int end, List<Integer> least) {}

    /** A sentence's token lines, split into columns. */
    record Lines(boolean paragraph, List<String[]> tokens) {}

    /** A document with its mentions, in order of their ends. */
    record Annotated(String name, List<Lines> sentences, List<Gold> mentions) {}

    private CoreferenceFile() {}

    static List<Annotated> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            List<Annotated> documents = new ArrayList<>();
            List<Lines> sentences = new ArrayList<>();
            String name = file.toString();
            boolean paragraph = true;
            List<String[]> tokens = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# newdoc")) {
                    if (!sentences.isEmpty()) {
                        documents.add(new Annotated(name, List.copyOf(sentences), mentions(sentences)));
                        sentences.clear();
                    }
                    name = line.substring(line.indexOf('=') + 1).strip();
                } else if (line.startsWith("# newpar")) {
                    paragraph = true;
                } else if (line.isBlank() && !tokens.isEmpty()) {
                    sentences.add(new Lines(paragraph, List.copyOf(tokens)));
                    tokens.clear();
                    paragraph = false;
                } else if (!line.isBlank() && Character.isDigit(line.charAt(0))) {
                    String[] columns = line.split("\t", -1);
                    if (columns.length == 10 && columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
                        tokens.add(columns);
                    }
                }
            }
            if (!sentences.isEmpty()) {
                documents.add(new Annotated(name, List.copyOf(sentences), mentions(sentences)));
            }
            return documents;
        }
    }

    private static List<Gold> mentions(List<Lines> sentences) {
        List<Gold> mentions = new ArrayList<>();
        Map<String, Deque<Gold>> open = new HashMap<>();
        for (int index = 0; index < sentences.size(); index++) {
            List<String[]> tokens = sentences.get(index).tokens();
            for (int token = 0; token < tokens.size(); token++) {
                for (String part : tokens.get(token)[9].split("\\|", -1)) {
                    if (part.startsWith("Entity=")) {
                        entities(part.substring("Entity=".length()), index, token, open, mentions);
                    }
                }
            }
        }
        return mentions;
    }

    /** Takes apart a value such as {@code (1-person-new-sssss-cf1-1,2-coref(2-place-...)1)}. */
    private static void entities(String value, int sentence, int token, Map<String, Deque<Gold>> open,
            List<Gold> mentions) {
        int at = 0;
        while (at < value.length()) {
            boolean opens = value.charAt(at) == '(';
            int end = opens ? at + 1 : at;
            while (end < value.length() && value.charAt(end) != '(' && value.charAt(end) != ')') {
                end++;
            }
            boolean closes = end < value.length() && value.charAt(end) == ')';
            String[] fields = value.substring(opens ? at + 1 : at, end).split("-", -1);
            Deque<Gold> stack = open.computeIfAbsent(fields[0], unused -> new ArrayDeque<>());
            if (opens) {
                stack.push(new Gold(fields[0], fields.length > 1 ? fields[1] : "", sentence, token, token,
                        fields.length > 5 ? least(fields[5], token) : List.of(token)));
            }
            if (closes && !stack.isEmpty()) {
                Gold gold = stack.pop();
                mentions.add(new Gold(gold.entity(), gold.type(), gold.sentence(), gold.first(), token + 1,
                        gold.least()));
            }
            at = closes ? end + 1 : end;
        }
    }

    private static List<Integer> least(String field, int first) {
        List<Integer> least = new ArrayList<>();
        for (String number : field.split(",", -1)) {
            if (!number.isEmpty() && number.chars().allMatch(Character::isDigit)) {
                least.add(first + Integer.parseInt(number) - 1);
            }
        }
        return least.isEmpty() ? List.of(first) : least;
    }
}

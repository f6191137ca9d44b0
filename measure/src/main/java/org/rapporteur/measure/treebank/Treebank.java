package org.rapporteur.measure.treebank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Relation;
import org.rapporteur.language.Upos;

/** Reads CoNLL-U, plain or gzipped. Multi-word ranges and empty nodes are passed over. */
public final class Treebank {

    private Treebank() {}

    /** @throws IOException when the file cannot be read or a line is not CoNLL-U; names file and line */
    public static List<GoldSentence> read(Path file) throws IOException {
        return documents(file).stream().flatMap(List::stream).toList();
    }

    /**
     * Reads a file document by document, as {@code # newdoc} parts them.
     *
     * @throws IOException when the file cannot be read or a line is not CoNLL-U; names file and line
     */
    public static List<List<GoldSentence>> documents(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return documents(file, lines);
        }
    }

    private static List<List<GoldSentence>> documents(Path file, BufferedReader lines) throws IOException {
        List<List<GoldSentence>> documents = new ArrayList<>();
        List<GoldSentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        @Nullable
        String line;
        do {
            line = lines.readLine();
            number++;
            if (line == null || line.isBlank()) {
                if (!rows.isEmpty()) {
                    sentences.add(sentence(rows, file, number));
                    rows.clear();
                }
            } else if (line.startsWith("# newdoc") && !sentences.isEmpty()) {
                documents.add(sentences);
                sentences = new ArrayList<>();
            } else if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                if (columns.length != 10) {
                    throw new IOException(file + ", line " + number + ": has " + columns.length
                            + " columns where CoNLL-U has 10, parted by tabs");
                }
                if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
                    rows.add(columns);
                }
            }
        } while (line != null);
        documents.add(sentences);
        return documents;
    }

    private static GoldSentence sentence(List<String[]> rows, Path file, int line) throws IOException {
        int size = rows.size();
        GoldSentence gold = new GoldSentence(new String[size], new String[size], new Upos[size], new String[size],
                new int[size], new Relation[size], new String[size]);
        for (int token = 0; token < size; token++) {
            String[] columns = rows.get(token);
            try {
                gold.forms()[token] = columns[1];
                gold.lemmas()[token] = columns[2];
                gold.upos()[token] = Upos.valueOf(columns[3]);
                gold.xpos()[token] = columns[4];
                gold.heads()[token] = Integer.parseInt(columns[6]) - 1;
                gold.relations()[token] = Relation.ofUd(columns[7]);
                gold.misc()[token] = columns[9];
            } catch (IllegalArgumentException fault) {
                throw new IOException(file + ", sentence that ends at line " + line + ", token " + columns[0] + ": "
                        + fault.getMessage(), fault);
            }
        }
        return gold;
    }
}

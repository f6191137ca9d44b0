package org.rapporteur.measure.score;

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

/**
 * A document of a treebank as running text, with where its tokens and sentences lie.
 *
 * <p>The {@code # text} lines of a paragraph are joined by a blank, paragraphs by an empty line.
 *
 * @param tokens one array a sentence: start, end, start, end, ... in {@code text}
 */
record GoldText(String text, List<int[]> tokens) {

    /** Reads CoNLL-U, plain or gzipped, one text a {@code # newdoc}. */
    static List<GoldText> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            Builder builder = new Builder(file);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                builder.line(line);
            }
            return builder.finish();
        }
    }

    private static final class Builder {

        private final Path file;
        private final List<GoldText> texts = new ArrayList<>();
        private StringBuilder text = new StringBuilder();
        private List<int[]> sentences = new ArrayList<>();
        private final List<Integer> tokens = new ArrayList<>();
        private String sentence = "";
        private boolean paragraph;
        private int searched;
        private int base;

        Builder(Path file) {
            this.file = file;
        }

        void line(String line) throws IOException {
            if (line.startsWith("# newdoc")) {
                finishText();
            } else if (line.startsWith("# newpar")) {
                paragraph = true;
            } else if (line.startsWith("# text = ")) {
                sentence = line.substring("# text = ".length());
                base = text.length() == 0 ? 0 : text.length() + (paragraph ? 2 : 1);
                text.append(text.length() == 0 ? "" : paragraph ? "\n\n" : " ").append(sentence);
                paragraph = false;
                searched = 0;
            } else if (line.isEmpty() && !tokens.isEmpty()) {
                sentences.add(tokens.stream().mapToInt(Integer::intValue).toArray());
                tokens.clear();
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                token(line);
            }
        }

        private void token(String line) throws IOException {
            String[] columns = line.split("\t", 3);
            if (columns[0].indexOf('-') >= 0 || columns[0].indexOf('.') >= 0) {
                return;
            }
            int at = sentence.indexOf(columns[1], searched);
            if (at < 0) {
                throw new IOException(file + ": token \"" + columns[1] + "\" does not stand in the text: " + sentence);
            }
            searched = at + columns[1].length();
            tokens.add(base + at);
            tokens.add(base + searched);
        }

        private void finishText() {
            if (!sentences.isEmpty()) {
                texts.add(new GoldText(text.toString(), sentences));
            }
            text = new StringBuilder();
            sentences = new ArrayList<>();
            paragraph = false;
        }

        List<GoldText> finish() throws IOException {
            line("");
            finishText();
            return texts;
        }
    }
}
